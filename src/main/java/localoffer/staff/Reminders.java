package localoffer.staff;

import java.util.List;

/// What a person of staff should not forget, for their first page. Each part of the site that has
/// something to remind of has one of these.
public interface Reminders {

    /// The most pressing first.
    List<Reminder> of(StaffMember me);

    /// @param words a sentence or two
    /// @param address where to see to it
    /// @param late whether its day has passed
    record Reminder(String words, String address, boolean late) {}
}
