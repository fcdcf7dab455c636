package localoffer.staff;

import java.time.LocalDate;

/// Something that is kept for so long and no longer. A package that keeps it has a bean for it,
/// and words for it in `staff.retention.<name>`.
public interface Lasting {

    /// Small letters and hyphens.
    String name();

    /// How many would go today. Nothing changes.
    int due(LocalDate today);

    /// Deletes them, in the transaction of the caller.
    ///
    /// @return how many
    int forget(LocalDate today);
}
