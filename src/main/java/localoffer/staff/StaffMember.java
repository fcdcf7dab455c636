package localoffer.staff;

import java.util.Set;
import java.util.UUID;

/// The person of staff who is signed in. A controller under `/staff` gets it as an argument.
///
/// @param name the words of their role, which colleagues see
/// @param allServices whether they may analyse every service
/// @param services the slugs of the services that they may analyse when not all
public record StaffMember(
        UUID id, String name, boolean administrator, boolean allServices, Set<String> services) {

    public StaffMember {
        services = Set.copyOf(services);
    }

    /// Whether they may see what families said about a service. To others it is not there: 404.
    public boolean mayAnalyse(String service) {
        return allServices || services.contains(service);
    }
}
