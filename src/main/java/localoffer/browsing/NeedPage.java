package localoffer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;

/// What there is for one need.
///
/// @param forAny how many more listings are for any need; 0 on the page of those themselves
record NeedPage(Term need, int count, List<Part> parts, int forAny) {

    private static final String ANY = "any";
    private static final Set<String> SCHOOLS = Set.of("school", "college");
    /// A longer list is told apart by what it helps with: nobody reads fifty in a row.
    private static final int TOGETHER_MAX = 40;
    private static final int PART_LISTINGS_MAX = 100;

    /// Listings under one heading.
    ///
    /// @param key the message with the heading; empty when the title says it
    /// @param more how many more there are, which the search shows
    record Part(String anchor, String key, String title, List<Listed> services, int more) {

        private static Part of(String anchor, String key, String title, List<Service> all) {
            return new Part(anchor, key, title,
                    all.stream().limit(PART_LISTINGS_MAX).map(Listed::of).toList(),
                    Math.max(0, all.size() - PART_LISTINGS_MAX));
        }
    }

    static NeedPage of(Term need, Directory directory) {
        var services = AboutNeed.first(need, services(need, directory));
        var any = directory.taxonomies().needs().find(ANY)
                .map(term -> services(term, directory).size()).orElse(0);
        var parts = services.size() > TOGETHER_MAX
                ? byTopic(services, directory) : byReach(services);
        return new NeedPage(need, services.size(), parts, need.id().equals(ANY) ? 0 : any);
    }

    static List<Service> services(Term need, Directory directory) {
        return directory.searchable().stream()
                .filter(service -> service.needs().contains(need)).toList();
    }

    private static List<Part> byReach(List<Service> services) {
        Predicate<Service> national = service -> service.sector().id().equals("national");
        Predicate<Service> school = service -> SCHOOLS.contains(service.sector().id());
        return Stream.of(
                        part("here", services, national.or(school).negate()),
                        part("schools", services, school),
                        part("national", services, national))
                .filter(part -> !part.services().isEmpty()).toList();
    }

    private static Part part(
            String name, List<Service> services, Predicate<Service> belongs) {
        return Part.of(name, "browsing.need." + name, "",
                services.stream().filter(belongs).toList());
    }

    /// Under the topic that each listing names first, so that it stands in one place.
    private static List<Part> byTopic(List<Service> services, Directory directory) {
        var parts = new ArrayList<Part>();
        for (var topic : directory.taxonomies().topics().terms()) {
            var here = services.stream().filter(service -> !service.topics().isEmpty()
                    && service.topics().getFirst().equals(topic)).toList();
            if (!here.isEmpty()) {
                parts.add(Part.of(topic.id(), "", topic.name(), here));
            }
        }
        return List.copyOf(parts);
    }
}
