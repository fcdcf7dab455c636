package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.search.Neighbourhood.Split;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;

/// What a person can do to find more: each filter that could go, a wider circle, and what serves
/// other areas, with the number that each would show. A family should never stand before a wall.
final class WaysOut {

    /// From so few results on, ways to find more are worth the room.
    private static final int FEW = 3;
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

    /// The search without one filter.
    ///
    /// @param group whose choice goes; empty for the age
    record Fewer(Optional<Group> group, SearchQuery query, int count) {}

    record Wider(int miles, int count) {}

    /// @param texts what fits the words
    /// @param now how many of what is here pass the filters
    Ways out(SearchQuery query, Understood understood, FixedBitSet texts, Split split,
            int now) {
        int elsewhere = query.elsewhere() ? 0 : count(split.elsewhere(), query, understood);
        int farther = count(split.farther(), query, understood);
        return new Ways(count(split.wide(), query, understood), elsewhere, farther,
                now < FEW ? fewer(query, understood, split.here(), now) : List.of(),
                now < FEW && farther > 0 ? wider(query, understood, texts, now)
                        : Optional.empty());
    }

    private List<Fewer> fewer(
            SearchQuery query, Understood understood, FixedBitSet here, int now) {
        var fewer = new ArrayList<Fewer>();
        for (var group : Group.values()) {
            if (!facets.known(group, query).isEmpty()) {
                var without = query.without(group);
                add(fewer, new Fewer(Optional.of(group), without,
                        count(here, without, understood)), now);
            }
        }
        if (understood.age().isPresent()) {
            add(fewer, new Fewer(Optional.empty(), understood.withoutAge(query),
                    facets.filter(here, query, OptionalInt.empty()).cardinality()), now);
        }
        return fewer;
    }

    private static void add(List<Fewer> fewer, Fewer one, int now) {
        if (one.count > now) {
            fewer.add(one);
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
