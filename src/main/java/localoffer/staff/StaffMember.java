package localoffer.staff;

import java.util.Set;
import java.util.UUID;

/// The person of staff who is signed in. A controller under `/staff` gets it as an argument.
///
/// @param name the words of their role, which colleagues see
/// @param allServices whether they may analyse every service
/// @param services the slugs of the services that they may analyse when not all
/// @param tasks what else they were given to do
public record StaffMember(UUID id, String name, boolean administrator, boolean allServices,
        Set<String> services, Set<Task> tasks) {

    public StaffMember {
        services = Set.copyOf(services);
        tasks = Set.copyOf(tasks);
    }

    /// Somebody who was given no task.
    public StaffMember(UUID id, String name, boolean administrator, boolean allServices,
            Set<String> services) {
        this(id, name, administrator, allServices, services, Set.of());
    }

    /// Whether they may see what families said about any service.
    public boolean isAnalyst() {
        return allServices || !services.isEmpty();
    }

    /// Whether they may see what families said about a service. To others it is not there: 404.
    public boolean mayAnalyse(String service) {
        return allServices || services.contains(service);
    }

    /// Whether they may do the task. An administrator, who could give it to themselves, may.
    public boolean may(Task task) {
        return administrator || tasks.contains(task);
    }

    /// Whether they may type in paper forms.
    public boolean isAtThePaperDesk() {
        return may(Task.PAPER);
    }
}
