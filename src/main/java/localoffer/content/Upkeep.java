package localoffer.content;

import java.time.LocalDate;
import java.util.Optional;

/// Who looks after something published, and when.
///
/// @param owner a role, never a person; empty when nobody is named
/// @param lastChecked when a person of the council last checked it
/// @param review the day that was set for its next look
public record Upkeep(String owner, Optional<LocalDate> lastChecked, Optional<LocalDate> review) {

    public static Upkeep read(Fields fields) {
        return new Upkeep(fields.text("owner", ""), fields.date("last-checked"),
                fields.date("review"));
    }

    /// Of what must name an owner.
    public static Upkeep owned(Fields fields) {
        fields.text("owner"); // Tells one that is missing.
        return read(fields);
    }
}
