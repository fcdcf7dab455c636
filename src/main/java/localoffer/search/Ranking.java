package localoffer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.search.Best.Placed;
import localoffer.search.BestByWords.Standing;
import localoffer.search.Matching.Matched;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.apache.lucene.util.FixedBitSet;

/// Puts what may be shown in order.
final class Ranking {

    /// At the door a listing counts twice its words, and half of that lead is gone at 4 miles.
    private static final float NEARNESS = 1;
    private static final float NEARNESS_HALVED_MILES = 4;

    /// Between two that fit alike, the one that is for this area and can be used.
    private static final float NOT_LOCAL = 0.8f;
    private static final float DOCUMENT = 0.5f;
    private static final float OLD_DOCUMENT = 0.3f;
    /// Pages of the site come behind what they lead to, unless they are asked for by name.
    private static final float PAGE = 0.3f;

    /// A page of the site is nowhere, and stands behind what has a place.
    private static final float FARTHEST = 10_000;

    /// When someone may be in danger, whom to ring at once stands first.
    private static final float SAFETY = 2;
    /// The topic of those who can be asked about anything.
    static final String HELP_WITH_ANYTHING = "advice-rights";

    /// A service for the chosen need stands before one for any need, and one for those whom the
    /// words name before the others.
    private static final float EXACT = 1.25f;
    /// What says that it has the day that is liked best.
    private static final float WISHED = 1.5f;

    private final Library library;
    private final Neighbourhood neighbourhood;
    private final Facets facets;
    private final HelpNow helpNow;
    private final Scoring scoring;
    private final int[] byName;
    private final int[] byCheck;
    private final float[] standing;

    Ranking(Library library, Advisers advisers, Neighbourhood neighbourhood,
            Facets facets, HelpNow helpNow) {
        this.library = library;
        this.helpNow = helpNow;
        this.neighbourhood = neighbourhood;
        this.facets = facets;
        this.scoring = new Scoring(library, advisers);
        this.byName = inOrder(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER));
        this.byCheck = inOrder(Comparator.comparing(Ranking::checked).reversed());
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
        var place = understood.place().map(neighbourhood::from);
        if (query.sort() == Sort.NAME || query.sort() == Sort.CHECKED) {
            return IntStream.of(query.sort() == Sort.NAME ? byName : byCheck)
                    .filter(allowed::get).limit(count).boxed().toList();
        }
        if (place.isPresent() && (query.sort() == Sort.NEAR || words.isEmpty())) {
            return query.sort() == Sort.NEAR ? nearest(count, allowed, place.get(), true)
                    : wishedFirst(wished(query, understood), allowed, some ->
                            nearest(count, some, place.get(), false), count);
        }
        if (words.isEmpty()) {
            return exactFirst(count, allowed, first(query, understood));
        }
        return best(count, allowed, words.get(), query, understood).stream()
                .map(Placed::entry).toList();
    }

    /// Those of some that fit the words best, and how well.
    List<Placed> best(int count, FixedBitSet allowed, Matched words, SearchQuery query,
            Understood understood) {
        var place = understood.place().map(neighbourhood::from);
        return new BestByWords(library, scoring, allowed)
                .first(count, words, understood, standing(query, understood, place));
    }

    private int[] inOrder(Comparator<Entry> order) {
        return IntStream.range(0, library.size()).boxed()
                .sorted(Comparator.comparing(library::entry, order))
                .mapToInt(i -> i).toArray();
    }

    /// What nobody has checked comes last.
    private static LocalDate checked(Entry entry) {
        return entry.service().map(service -> service.upkeep().lastChecked())
                .orElse(LocalDate.MIN);
    }

    /// What is not very near stands behind all that is, so often only that needs a look.
    ///
    /// @param byPlace whether what has a place comes first
    private List<Integer> nearest(
            int count, FixedBitSet allowed, Neighbourhood.From here, boolean byPlace) {
        var near = here.within(allowed, Reach.LEAST_MILES);
        var among = near.cardinality() >= count ? near : allowed;
        var best = new Best(count);
        for (int i = next(among, 0); i < library.size(); i = next(among, i + 1)) {
            float miles = byPlace ? here.milesByPlace(i) : here.milesInOrder(i);
            best.offer(i, i < library.firstPage() ? -miles : -FARTHEST);
        }
        return best.inOrder().stream().map(Placed::entry).toList();
    }

    /// What stands before the others when no words tell: whom to ring, those who help with
    /// anything when nothing here has the words, or else what is for the chosen need itself.
    private FixedBitSet first(SearchQuery query, Understood understood) {
        if (understood.danger()) {
            return helpNow.of(understood);
        }
        return understood.inWords().older() ? forOldest(understood)
                : understood.concepts().isEmpty() ? exactly(query, understood)
                : facets.having(Group.TOPIC, HELP_WITH_ANYTHING);
    }

    /// What is for the chosen need itself and has the day, or either.
    private FixedBitSet exactly(SearchQuery query, Understood understood) {
        var exact = facets.exactly(query);
        var wished = wished(query, understood);
        if (exact.scanIsEmpty() || wished.scanIsEmpty()) {
            return exact.scanIsEmpty() ? wished : exact;
        }
        wished.and(exact);
        return wished.scanIsEmpty() ? exact : wished;
    }

    private List<Integer> wishedFirst(FixedBitSet wished, FixedBitSet allowed,
            Function<FixedBitSet, List<Integer>> order, int count) {
        if (wished.scanIsEmpty()) {
            return order.apply(allowed);
        }
        var others = allowed.clone();
        others.andNot(wished);
        wished.and(allowed);
        return Stream.of(wished, others).flatMap(some -> order.apply(some).stream())
                .limit(count).toList();
    }

    /// What is for 25 is for those who are older too, as far as anything here is.
    private FixedBitSet forOldest(Understood understood) {
        return understood.inWords().older() ? facets.filter(library.all(), SearchQuery.of(""),
                OptionalInt.of(SearchQuery.AGE_MAX)) : library.none();
    }

    private List<Integer> exactFirst(int count, FixedBitSet allowed, FixedBitSet exact) {
        var wanted = allowed.clone();
        wanted.and(exact);
        var others = allowed.clone();
        others.andNot(exact);
        return Stream.of(wanted, others).flatMapToInt(this::numbers).limit(count).boxed().toList();
    }

    private IntStream numbers(FixedBitSet bits) {
        return IntStream.iterate(next(bits, 0), i -> i < library.size(), i -> next(bits, i + 1));
    }

    private int next(FixedBitSet bits, int from) {
        return from >= library.size() ? library.size() : bits.nextSetBit(from);
    }

    private Standing standing(
            SearchQuery query, Understood understood, Optional<Neighbourhood.From> place) {
        var exact = facets.exactly(query);
        float exactMost = exact.scanIsEmpty() ? 1 : EXACT;
        var audience = understood.audience()
                .map(term -> facets.having(Group.AUDIENCE, term.id()));
        float audienceMost = audience.isPresent() ? EXACT : 1;
        var oldest = forOldest(understood);
        float oldestMost = understood.inWords().older() ? EXACT : 1;
        var wished = wished(query, understood);
        float wishedMost = wished.scanIsEmpty() ? 1 : WISHED;
        var safe = helpNow.of(understood);
        float safeMost = understood.danger() ? SAFETY : 1;
        return new Standing() {

            @Override
            public float of(int entry) {
                boolean forThere = place.isPresent() && place.get().isForThere(entry);
                return (forThere ? 1 : standing[entry]) * (exact.get(entry) ? EXACT : 1)
                        * (audience.isPresent() && audience.get().get(entry) ? EXACT : 1)
                        * (safe.get(entry) ? SAFETY : 1)
                        * (oldest.get(entry) ? EXACT : 1)
                        * (wished.get(entry) ? WISHED : 1)
                        * (place.isPresent() ? nearness(place.get().milesInOrder(entry)) : 1);
            }

            @Override
            public float most() {
                return exactMost * audienceMost * safeMost * oldestMost * wishedMost
                        * (place.isPresent() ? nearness(0) : 1);
            }

            @Override
            public FixedBitSet near(FixedBitSet among) {
                return place.map(here -> here.within(among, NEARNESS_HALVED_MILES))
                        .orElseGet(library::none);
            }
        };
    }

    /// A line for people in a crisis is open every day, and is not what was asked for.
    private FixedBitSet wished(SearchQuery query, Understood understood) {
        var days = understood.days(query);
        if (days.isEmpty()) {
            return library.none();
        }
        var wished = new FixedBitSet(library.size());
        days.forEach(day -> wished.or(facets.having(Group.DAY, day)));
        wished.andNot(facets.helpNow());
        return wished;
    }

    private static float standing(Entry entry) {
        if (entry.page().isPresent()) {
            return entry.isAction() ? PAGE / 2 : PAGE;
        }
        if (entry.document().isPresent()) {
            return entry.document().get().isOld() ? OLD_DOCUMENT : DOCUMENT;
        }
        return Reach.of(entry.area()).isLocal() ? 1 : NOT_LOCAL;
    }

    private static float nearness(float miles) {
        return 1 + NEARNESS * NEARNESS_HALVED_MILES / (NEARNESS_HALVED_MILES + miles);
    }
}
