package localoffer.staff;

import java.util.Optional;
import java.util.Set;

/// What one person may not be at once: who answers for a service would decide what is said of it,
/// and who reads the record would read of what they did themselves.
final class Separation {

    private Separation() {}

    /// @param analyses whether they analyse any service
    /// @param provides whether any service is their own
    /// @return the key of the reason against it; empty when there is none
    static Optional<String> against(boolean administrator, boolean analyses, boolean provides,
            Set<Task> tasks) {
        boolean others = administrator || analyses;
        if (provides && (others || !tasks.isEmpty())) {
            return Optional.of("staff.people.apart.provider");
        }
        return tasks.contains(Task.AUDITOR) && (others || tasks.size() > 1)
                ? Optional.of("staff.people.apart.auditor") : Optional.empty();
    }
}
