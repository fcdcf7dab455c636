package localoffer.content;

import java.time.LocalDate;
import java.util.Optional;

/// Who looks after something published, and when.
///
/// @param owner a role, never a person; empty when nobody is named
/// @param lastChecked when a person of the council last checked it
/// @param review the day that was set for its next look
public record Upkeep(String owner, Optional<LocalDate> lastChecked, Optional<LocalDate> review) {

    private static final String CHECKED = "last-checked";

    public static Upkeep read(Fields fields) {
        return of(fields, fields.date("review"));
    }

    /// Of what must name an owner.
    public static Upkeep owned(Fields fields) {
        fields.text("owner"); // Tells one that is missing.
        return read(fields);
    }

    /// Of what tells its review less exactly than by a day.
    public static Upkeep owned(Fields fields, Optional<LocalDate> review) {
        fields.text("owner");
        return of(fields, review);
    }

    /// Nobody has checked it on a day to come, and no review that was due before the last check
    /// is still to be held.
    private static Upkeep of(Fields fields, Optional<LocalDate> review) {
        var checked = fields.date(CHECKED);
        checked.filter(fields::isToCome).ifPresent(day -> fields.problem(CHECKED, "\"" + CHECKED
                + "\" is " + day + ", which is still to come. Write the day of the last check."));
        review.filter(day -> checked.filter(day::isBefore).isPresent()).ifPresent(day ->
                fields.problem("review", "\"review\" is before the last check. Write when it is"
                        + " looked at next, or take the line out."));
        return new Upkeep(fields.text("owner", ""), checked, review);
    }
}
