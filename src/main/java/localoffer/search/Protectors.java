package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import localoffer.search.SearchQuery.Sort;
import org.apache.lucene.util.FixedBitSet;

/// Those who protect from other people: when someone may be harmed they stand before those who
/// help in a crisis of one's own.
final class Protectors {

    private final List<Integer> entries;

    Protectors(Library library, Advisers advisers) {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, library.firstPage()).forEach(number ->
                numbers.putIfAbsent(library.entry(number).id(), number));
        this.entries = advisers.harmed().stream().filter(numbers::containsKey)
                .map(numbers::get).toList();
    }

    /// @param shown what may be shown
    List<Integer> first(
            List<Integer> order, FixedBitSet shown, SearchQuery query, Understood understood) {
        if (!understood.harmed() || query.sort() != Sort.BEST) {
            return order;
        }
        var all = new ArrayList<>(entries.stream().filter(shown::get).toList());
        order.stream().filter(number -> !entries.contains(number)).forEach(all::add);
        return all.subList(0, Math.min(all.size(), Math.max(order.size(), entries.size())));
    }
}
