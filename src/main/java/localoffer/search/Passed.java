package localoffer.search;

import java.util.List;
import java.util.OptionalInt;
import localoffer.search.Loosening.Filter;
import localoffer.search.Neighbourhood.Split;
import org.apache.lucene.util.FixedBitSet;

/// What passes the filters. When nothing passes them all, what passes the most of them.
///
/// @param shown what passes; never empty when anything fits the words
/// @param among what it was taken from
/// @param query with the filters that it passes
/// @param age the one that it is for
/// @param whole whether it passes all that was asked for
/// @param ways what can be left out when it does not; the first was left out
record Passed(FixedBitSet shown, FixedBitSet among, SearchQuery query, OptionalInt age,
        boolean whole, List<Loosening.Way> ways) {

    static Passed of(Facets facets, SearchQuery query, OptionalInt age, FixedBitSet texts,
            Split split) {
        var passed = facets.filter(split.here(), query, age);
        return passed.scanIsEmpty() ? loosened(facets, query, age, texts, split)
                : new Passed(passed, split.here(), query, age, true, List.of());
    }

    /// Where nothing at all serves the place, it is what serves others that is shown.
    private static Passed loosened(Facets facets, SearchQuery query, OptionalInt age,
            FixedBitSet texts, Split split) {
        var served = split.here().clone();
        served.or(split.farther());
        boolean placed = !served.scanIsEmpty();
        var near = placed ? split.here() : texts;
        var ways = new Loosening(facets, query, age, placed ? served : texts, near).ways();
        var leftOut = ways.isEmpty() ? List.<Filter>of() : ways.getFirst().leftOut();
        var kept = query;
        for (var filter : leftOut) {
            kept = filter.group().isPresent() ? kept.without(filter.group().get())
                    : filter.isAge() ? kept : kept.withMiles(0);
        }
        var keptAge = leftOut.contains(Filter.AGE) ? OptionalInt.empty() : age;
        var among = leftOut.contains(Filter.DISTANCE) ? served : near;
        return new Passed(facets.filter(among, kept, keptAge), among,
                kept.onPage(query.page()), keptAge, false, ways);
    }

    /// The same, of a search that some filters were taken off.
    Passed without(List<Filter> gone) {
        return new Passed(shown, among, query, age, false,
                List.of(new Loosening.Way(gone, shown.cardinality())));
    }

    /// The filters that were left out.
    List<Filter> leftOut() {
        return ways.isEmpty() ? List.of() : ways.getFirst().leftOut();
    }
}
