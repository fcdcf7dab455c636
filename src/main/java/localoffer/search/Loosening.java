package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// What to leave out when nothing passes all the filters: as few as will do. Of the ways to leave
/// out so few, the one that keeps the age comes first, then the one that keeps the need, and then
/// the one that finds most.
///
/// Each entry is asked once which of the filters it passes. How many entries pass exactly the
/// same filters then answers every question.
final class Loosening {

    private final List<Filter> filters = new ArrayList<>();
    private final int[] counts;

    /// A filter that is on.
    ///
    /// @param group whose choice it is; empty for the age and for the distance
    record Filter(Optional<Group> group, boolean isAge) {

        static final Filter AGE = new Filter(Optional.empty(), true);
        static final Filter DISTANCE = new Filter(Optional.empty(), false);

        static Filter of(Group group) {
            return new Filter(Optional.of(group), false);
        }

        boolean isNeed() {
            return group.filter(Group.NEED::equals).isPresent();
        }
    }

    /// @param leftOut the filters that go
    /// @param count how many pass those that stay
    record Way(List<Filter> leftOut, int count) {

        private boolean keeps(Predicate<Filter> which) {
            return leftOut.stream().noneMatch(which);
        }
    }

    /// @param among what fits the words and serves the place
    /// @param near what of it is near enough
    Loosening(Facets facets, SearchQuery query, OptionalInt age, FixedBitSet among,
            FixedBitSet near) {
        var passing = new ArrayList<FixedBitSet>();
        facets.chosen(query).forEach((group, any) -> {
            filters.add(Filter.of(group));
            passing.add(any);
        });
        if (query.miles() > 0) {
            filters.add(Filter.DISTANCE);
            passing.add(near);
        }
        if (age.isPresent()) {
            filters.add(Filter.AGE);
            passing.add(facets.filter(among, query.wide(), age));
        }
        var passed = new int[among.length()];
        for (int i = 0; i < passing.size(); i++) {
            int bit = 1 << i;
            entries(passing.get(i)).forEach(entry -> passed[entry] |= bit);
        }
        this.counts = new int[1 << passing.size()];
        entries(among).forEach(entry -> counts[passed[entry]]++);
    }

    /// What can be left out, best first. Empty when it is not the filters that leave nothing.
    List<Way> ways() {
        var kept = IntStream.range(0, counts.length).filter(set -> counts[set] > 0).toArray();
        int most = IntStream.of(kept).map(Integer::bitCount).max().orElse(filters.size());
        return most == filters.size() ? List.of() : IntStream.of(kept)
                .filter(set -> Integer.bitCount(set) == most)
                .mapToObj(set -> new Way(without(set), counts[set]))
                .sorted(Comparator.comparing((Way way) -> !way.keeps(Filter::isAge))
                        .thenComparing(way -> !way.keeps(Filter::isNeed))
                        .thenComparingInt(way -> -way.count))
                .toList();
    }

    private List<Filter> without(int kept) {
        return IntStream.range(0, filters.size()).filter(i -> (kept & 1 << i) == 0)
                .mapToObj(filters::get).toList();
    }

    private static IntStream entries(FixedBitSet bits) {
        var each = new BitSetIterator(bits, 0);
        return IntStream.generate(each::nextDoc)
                .takeWhile(entry -> entry != DocIdSetIterator.NO_MORE_DOCS);
    }
}
