package localoffer.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// All services of the area, and the lists that their words come from.
public final class Directory {

    private final Map<String, Service> services;
    private final Taxonomies taxonomies;

    Directory(Map<String, Service> services, Taxonomies taxonomies) {
        this.services = services;
        this.taxonomies = taxonomies;
    }

    /// Every service, by id.
    public Collection<Service> services() {
        return services.values();
    }

    public Optional<Service> find(String id) {
        return Optional.ofNullable(services.get(id));
    }

    public Taxonomies taxonomies() {
        return taxonomies;
    }

    /// The controlled lists.
    public record Taxonomies(
            Taxonomy needs, Taxonomy topics, Taxonomy audiences, Taxonomy sectors) {}
}
