package localoffer.staff;

import java.util.Set;
import java.util.UUID;

/// The person of staff who is signed in. A controller under `/staff` gets it as an argument.
///
/// @param name the words of their role, which colleagues see
/// @param allServices whether they may analyse every service
/// @param services the slugs of the services that they may analyse when not all
/// @param provides the slugs of the services that are their own, as a provider's
/// @param tasks what else they were given to do
public record StaffMember(UUID id, String name, boolean administrator, boolean allServices,
        Set<String> services, Set<String> provides, Set<Task> tasks) {

    public StaffMember {
        services = Set.copyOf(services);
        provides = Set.copyOf(provides);
        tasks = Set.copyOf(tasks);
    }

    /// Somebody who was given no task.
    public StaffMember(UUID id, String name, boolean administrator, boolean allServices,
            Set<String> services) {
        this(id, name, administrator, allServices, services, Set.of(), Set.of());
    }

    /// Whether they may see what families said about any service.
    public boolean isAnalyst() {
        return allServices || !services.isEmpty();
    }

    /// Whether they may see what families said about a service. To others it is not there: 404.
    public boolean mayAnalyse(String service) {
        return allServices || services.contains(service);
    }

    /// Whether they may read the released results of any service.
    public boolean isReader() {
        return isAnalyst() || !provides.isEmpty();
    }

    /// Whether they may read the released results of a service. A provider may, of its own, and
    /// nothing else about it that a commissioner sees.
    public boolean mayRead(String service) {
        return mayAnalyse(service) || provides.contains(service);
    }

    public boolean may(Task task) {
        return tasks.contains(task);
    }

    /// Whether they may type in paper forms. An administrator may, too.
    public boolean isAtThePaperDesk() {
        return administrator || may(Task.PAPER);
    }

    public boolean isAuditor() {
        return may(Task.AUDITOR);
    }

    /// Whether they look after any of what is published.
    public boolean isKeeper() {
        return keepsAll() || !services.isEmpty();
    }

    /// Whether they look after a listing.
    public boolean keeps(String listing) {
        return keepsAll() || services.contains(listing);
    }

    /// Whether they look after all that is published.
    public boolean keepsAll() {
        return administrator || allServices || may(Task.AUTHOR) || may(Task.PUBLISHER);
    }

    /// Whether there are held responses that they may decide about.
    public boolean mayDecide() {
        return administrator || isAnalyst();
    }
}
