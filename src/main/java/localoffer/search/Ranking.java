package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import localoffer.search.Best.Placed;
import localoffer.search.BestByWords.Standing;
import localoffer.search.Entry.Reach;
import localoffer.search.Matching.Matched;
import localoffer.search.SearchQuery.Sort;
import org.apache.lucene.util.FixedBitSet;

/// Puts what may be shown in order.
final class Ranking {

    /// A service for the whole county comes to you: it stands after what is in your town and
    /// before what is at the other end. What serves the country stands a little behind it.
    private static final float COUNTY_WIDE_MILES = 6;
    private static final float ELSEWHERE_MILES = 9;

    /// At the door a listing counts twice its words, and half of that lead is gone at 4 miles.
    private static final float NEARNESS = 1;
    private static final float NEARNESS_HALVED_MILES = 4;

    /// Between two that fit alike, the one that is for this area and can be used.
    private static final float NATIONAL = 0.8f;
    private static final float ELSEWHERE = 0.8f;
    private static final float DOCUMENT = 0.8f;

    /// When someone may be in danger, whom to ring at once stands first.
    private static final float SAFETY = 2;

    /// A service for the chosen need stands before one for any need.
    private static final float EXACT_NEED = 1.25f;

    private final Library library;
    private final Positions positions;
    private final Facets facets;
    private final Scoring scoring;
    private final int[] byName;
    private final float[] standing;

    Ranking(Library library, Positions positions, Facets facets) {
        this.library = library;
        this.positions = positions;
        this.facets = facets;
        this.scoring = new Scoring(library);
        this.byName = IntStream.range(0, library.size()).boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> library.entry(i).title(), String.CASE_INSENSITIVE_ORDER))
                .mapToInt(i -> i).toArray();
        this.standing = new float[library.size()];
        for (int i = 0; i < standing.length; i++) {
            standing[i] = standing(library.entry(i));
        }
    }

    /// The first entries, up to the count.
    ///
    /// @param words how entries fit what was typed; empty when there is nothing to fit
    List<Integer> first(int count, FixedBitSet allowed, Optional<Matched> words,
            SearchQuery query, Understood understood) {
        var place = understood.place().map(here -> positions.from(here.point()));
        if (query.sort() == Sort.NAME) {
            return IntStream.of(byName).filter(allowed::get).limit(count).boxed().toList();
        }
        if (place.isPresent() && (query.sort() == Sort.NEAR || words.isEmpty())) {
            return nearest(count, allowed, place.get());
        }
        if (words.isEmpty()) {
            return exactFirst(count, allowed, facets.exactly(query));
        }
        return new BestByWords(library.searcher(), allowed)
                .first(count, scoring.concepts(words.get()),
                        scoring.together(words.get(), understood),
                        standing(query, understood, place))
                .stream().map(Placed::entry).toList();
    }

    private List<Integer> nearest(int count, FixedBitSet allowed, Positions.From here) {
        var best = new Best(count);
        for (int i = next(allowed, 0); i < library.size(); i = next(allowed, i + 1)) {
            best.offer(i, -miles(i, here));
        }
        return best.inOrder().stream().map(Placed::entry).toList();
    }

    private List<Integer> exactFirst(int count, FixedBitSet allowed, FixedBitSet exact) {
        var first = new ArrayList<Integer>();
        for (boolean wanted : List.of(true, false)) {
            for (int i = next(allowed, 0); i < library.size() && first.size() < count;
                    i = next(allowed, i + 1)) {
                if (exact.get(i) == wanted) {
                    first.add(i);
                }
            }
        }
        return first;
    }

    private int next(FixedBitSet bits, int from) {
        return from >= library.size() ? library.size() : bits.nextSetBit(from);
    }

    private Standing standing(
            SearchQuery query, Understood understood, Optional<Positions.From> place) {
        var exact = facets.exactly(query);
        float exactMost = exact.scanIsEmpty() ? 1 : EXACT_NEED;
        var safe = understood.danger() ? facets.helpNow() : new FixedBitSet(library.size());
        float safeMost = understood.danger() ? SAFETY : 1;
        return new Standing() {

            @Override
            public float of(int entry) {
                return standing[entry] * (exact.get(entry) ? EXACT_NEED : 1)
                        * (safe.get(entry) ? SAFETY : 1)
                        * (place.isPresent() ? nearness(miles(entry, place.get())) : 1);
            }

            @Override
            public float most() {
                return exactMost * safeMost * (place.isPresent() ? nearness(0) : 1);
            }
        };
    }

    private static float standing(Entry entry) {
        if (entry.service().isEmpty()) {
            return DOCUMENT;
        }
        return switch (entry.reach()) {
            case LOCAL -> 1;
            case NATIONAL -> NATIONAL;
            case ELSEWHERE -> ELSEWHERE;
        };
    }

    private static float nearness(float miles) {
        return 1 + NEARNESS * NEARNESS_HALVED_MILES / (NEARNESS_HALVED_MILES + miles);
    }

    private float miles(int number, Positions.From here) {
        if (here.isKnown(number)) {
            return (float) here.miles(number);
        }
        return library.entry(number).reach() == Reach.LOCAL ? COUNTY_WIDE_MILES : ELSEWHERE_MILES;
    }
}
