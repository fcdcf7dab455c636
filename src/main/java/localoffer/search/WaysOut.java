package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.search.Loosening.Filter;
import localoffer.search.Neighbourhood.Split;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;

/// What a person can do to find more: each filter that could go, a wider circle, and what serves
/// other areas, with the number that each would show. A family should never stand before a wall.
final class WaysOut {

    /// From so few results on, ways to find more are worth the room.
    private static final int FEW = 3;
    /// More ways than these are a puzzle, not a help.
    private static final int FEWER_MAX = 6;
    private static final List<Integer> WIDER = List.of(3, 5, 10, 20, 0);

    private final Facets facets;
    private final Neighbourhood neighbourhood;

    WaysOut(Facets facets, Neighbourhood neighbourhood) {
        this.facets = facets;
        this.neighbourhood = neighbourhood;
    }

    /// @param wide how many of the shown are not near, but come to the family or serve it all
    /// @param elsewhere how many more serve only people who live elsewhere
    /// @param farther how many more serve the place and are farther away
    /// @param fewer the filters that could go; empty when there are results enough
    /// @param miles the next wider circle that shows more; 0 for any distance
    record Ways(int wide, int elsewhere, int farther, List<Fewer> fewer, Optional<Wider> miles) {}

    /// The search without one filter, or without several when no single one helps.
    record Fewer(List<Filter> leftOut, SearchQuery query, int count) {}

    record Wider(int miles, int count) {}

    /// @param texts what fits the words
    Ways out(SearchQuery query, Understood understood, FixedBitSet texts, Split split,
            Passed passed) {
        int elsewhere = query.elsewhere() ? 0 : count(split.elsewhere(), query, understood);
        int farther = count(split.farther(), query, understood);
        int now = passed.whole() ? passed.shown().cardinality() : 0;
        int wide = split.wide().scanIsEmpty() ? 0
                : facets.filter(split.wide(), passed.query(), passed.age()).cardinality();
        return new Ways(passed.leftOut().contains(Filter.DISTANCE) ? 0 : wide, elsewhere, farther,
                now >= FEW ? List.of() : passed.whole()
                        ? fewer(query, understood, split.here(), now)
                        : fewer(query, understood, passed.ways()),
                now < FEW && farther > 0 ? wider(query, understood, texts, now)
                        : Optional.empty());
    }

    /// A wider circle is told by itself.
    private static List<Fewer> fewer(
            SearchQuery query, Understood understood, List<Loosening.Way> ways) {
        return ways.stream().filter(way -> !way.leftOut().equals(List.of(Filter.DISTANCE)))
                .limit(FEWER_MAX)
                .map(way -> new Fewer(way.leftOut(),
                        understood.without(way.leftOut(), query), way.count())).toList();
    }

    private List<Fewer> fewer(
            SearchQuery query, Understood understood, FixedBitSet here, int now) {
        var fewer = new ArrayList<Fewer>();
        for (var group : Group.values()) {
            if (!facets.known(group, query).isEmpty()) {
                add(fewer, Filter.of(group), query, understood, facets.filter(
                        here, query.without(group), understood.age()).cardinality(), now);
            }
        }
        if (understood.age().isPresent()) {
            add(fewer, Filter.AGE, query, understood,
                    facets.filter(here, query, OptionalInt.empty()).cardinality(), now);
        }
        return fewer;
    }

    private static void add(List<Fewer> fewer, Filter filter, SearchQuery query,
            Understood understood, int count, int now) {
        if (count > now) {
            var leftOut = List.of(filter);
            fewer.add(new Fewer(leftOut, understood.without(leftOut, query), count));
        }
    }

    private Optional<Wider> wider(
            SearchQuery query, Understood understood, FixedBitSet texts, int now) {
        for (int miles : WIDER) {
            if (miles == 0 || miles > query.miles()) {
                var split = neighbourhood.split(texts, query.withMiles(miles),
                        understood.place());
                int count = count(split.here(), query, understood);
                if (count > now) {
                    return Optional.of(new Wider(miles, count));
                }
            }
        }
        return Optional.empty();
    }

    private int count(FixedBitSet among, SearchQuery query, Understood understood) {
        return among.scanIsEmpty() ? 0
                : facets.filter(among, query, understood.age()).cardinality();
    }
}
