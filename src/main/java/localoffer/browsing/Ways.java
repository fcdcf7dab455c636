package localoffer.browsing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every page of `content/browse/`, and the addresses of all pages of this package.
///
/// @param doors the pages that stand at the top, by the name of their file
public record Ways(List<Way> situations, List<Way> youngPeople, Map<String, Way> doors,
        SortedSet<String> addresses) {

    public Ways {
        situations = List.copyOf(situations);
        youngPeople = List.copyOf(youngPeople);
        doors = Collections.unmodifiableMap(new TreeMap<>(doors));
        addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
    }

    public List<Way> all() {
        return Stream.of(doors.values(), situations, youngPeople)
                .<Way>flatMap(ways -> ways.stream()).toList();
    }

    /// The situations that the home page shows.
    public List<Way> onHome() {
        return situations.stream().filter(Way::onHome).toList();
    }

    Optional<Way> find(String address) {
        return all().stream().filter(way -> way.address().equals(address)).findFirst();
    }
}
