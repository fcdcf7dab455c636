package localoffer.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.directory.Service.Ages;

/// All services of the area, and the lists that their words come from, as they are on one day.
public final class Directory {

    private final Map<String, Service> services;
    private final Map<String, Service> byOldId;
    private final List<Service> open;
    private final Taxonomies taxonomies;
    private final LocalDate today;

    /// @param byOldId the services that stood at another address before, by the slug of then
    Directory(Map<String, Service> services, Map<String, Service> byOldId, Taxonomies taxonomies,
            LocalDate today) {
        this.services = services;
        this.byOldId = Map.copyOf(byOldId);
        this.open = services.values().stream().filter(one -> !one.isClosed()).toList();
        this.taxonomies = taxonomies;
        this.today = today;
    }

    /// Every service that is not closed for good, by id.
    public Collection<Service> services() {
        return open;
    }

    /// Those that a search may show today.
    public List<Service> searchable() {
        return open.stream().filter(one -> !one.isHiddenFromSearch(today)).toList();
    }

    /// Every listing that there is: the closed ones too.
    public Collection<Service> all() {
        return services.values();
    }

    /// Those on the contact card, by name.
    public List<Service> keyContacts() {
        return open.stream().filter(one -> !one.contacts().onCard().isEmpty())
                .sorted(Comparator.comparing(Service::name)).toList();
    }

    /// A service that may be closed.
    public Optional<Service> find(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /// The service that once stood at this slug and has another one now.
    public Optional<Service> formerly(String oldId) {
        return Optional.ofNullable(byOldId.get(oldId));
    }

    /// The service that another file names, by its slug or by one that it had before: a service
    /// can be renamed without a change of every file that names it.
    public Optional<Service> named(String id) {
        return find(id).or(() -> formerly(id));
    }

    public Taxonomies taxonomies() {
        return taxonomies;
    }

    /// The day on which this was read: what is stale or over is told by it.
    public LocalDate today() {
        return today;
    }

    /// The controlled lists.
    public record Taxonomies(Taxonomy needs, Taxonomy topics, Taxonomy audiences,
            Taxonomy sectors, Taxonomy access, List<AgeBand> ages) {

        public Taxonomies {
            ages = List.copyOf(ages);
        }
    }

    /// A stage of life by its ages, such as "Under 5".
    public record AgeBand(Term term, Ages ages) {}
}
