package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.search.Best.Placed;
import localoffer.search.Matching.Matched;
import localoffer.search.Scoring.Lift;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds the entries that fit the words best without scoring the others: Lucene leaves out what
/// cannot come among them any more. Then the very best are put in order by a closer look.
final class BestByWords {

    /// Up to so many are scored in full; of more, only those are that may come first.
    private static final int SCORED_MAX = 1_000;
    private static final int CLOSELY_MAX = 100;
    /// So many leaders of each word are among those.
    private static final int LEADERS = 30;

    private final Library library;
    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final Scoring scoring;
    private final FixedBitSet allowed;

    BestByWords(Library library, Scoring scoring, FixedBitSet allowed) {
        this.library = library;
        this.scoring = scoring;
        this.searcher = library.searcher();
        this.leaf = searcher.getLeafContexts().getFirst();
        this.allowed = allowed;
    }

    /// How much an entry counts besides its words.
    interface Standing {

        float of(int entry);

        /// No entry counts more.
        float most();

        /// Those that count more because they are near; none when no place is known.
        FixedBitSet near(FixedBitSet among);
    }

    /// The first entries, up to the count: the best by their terms are looked at closely, and of
    /// many the others follow roughly in order.
    List<Placed> first(int count, Matched matched, Understood understood, Standing standing) {
        boolean few = allowed.cardinality() <= SCORED_MAX;
        try {
            var first = best(Math.max(count, CLOSELY_MAX),
                    few ? allowed : leading(matched, standing),
                    scoring.concepts(matched), standing);
            var closely = first.subList(0, Math.min(first.size(), CLOSELY_MAX));
            lift(closely, scoring.together(matched, understood), standing);
            if (few || count <= closely.size()) {
                return first.subList(0, Math.min(first.size(), count));
            }
            var all = new LinkedHashMap<Integer, Placed>();
            closely.forEach(placed -> all.put(placed.entry(), placed));
            roughly(count + CLOSELY_MAX, matched, standing).forEach(placed ->
                    all.putIfAbsent(placed.entry(), placed));
            return all.values().stream().limit(count).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    /// Of many, those that lead for a word and may come first.
    private FixedBitSet leading(Matched matched, Standing standing) throws IOException {
        var leading = Leaders.of(library, matched, allowed, LEADERS);
        var near = standing.near(allowed);
        if (!near.scanIsEmpty()) {
            leading.or(Leaders.of(library, matched, near, LEADERS));
        }
        leading.or(matched.helpNow());
        leading.and(allowed);
        if (leading.scanIsEmpty()) {
            roughly(CLOSELY_MAX, matched, standing).forEach(placed ->
                    leading.set(placed.entry()));
        }
        return leading;
    }

    private static List<Placed> best(
            int count, FixedBitSet entries, Score score, Standing standing) {
        var best = new Best(count);
        var each = new BitSetIterator(entries, 0);
        for (int entry = each.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = each.nextDoc()) {
            best.offer(entry, score.of(entry) * standing.of(entry));
        }
        return best.inOrder();
    }

    private List<Placed> roughly(int count, Matched matched, Standing standing)
            throws IOException {
        var best = new Best(count);
        var query = new BooleanQuery.Builder();
        scoring.roughly(matched).forEach(part -> query.add(part, Occur.SHOULD));
        query.add(new OnlyThese(allowed), Occur.FILTER).setMinimumNumberShouldMatch(1);
        var scorer = searcher.createWeight(
                searcher.rewrite(query.build()), ScoreMode.TOP_SCORES, 1).bulkScorer(leaf);
        if (scorer != null) {
            scorer.score(new Keeping(best, standing), null, 0, Integer.MAX_VALUE);
        }
        return best.inOrder();
    }

    /// Adds what lifts each of the few, and puts them in order.
    private void lift(List<Placed> few, List<Lift> lifts, Standing standing)
            throws IOException {
        var lifted = new HashMap<Integer, Float>();
        for (var lift : lifts) {
            int[] entries = few.stream().mapToInt(Placed::entry)
                    .filter(lift::isPossible).sorted().toArray();
            if (entries.length > 0) {
                var weight = searcher.createWeight(
                        searcher.rewrite(lift.query()), ScoreMode.COMPLETE, 1);
                var scorer = weight.scorer(leaf);
                if (scorer != null) {
                    lift(scorer, entries, lifted);
                }
            }
        }
        if (!lifted.isEmpty()) {
            few.replaceAll(placed -> new Placed(placed.entry(), placed.value()
                    + lifted.getOrDefault(placed.entry(), 0f) * standing.of(placed.entry())));
            few.sort(Comparator.comparingDouble((Placed placed) -> -placed.value())
                    .thenComparingInt(Placed::entry));
        }
    }

    private static void lift(Scorer scorer, int[] entries, Map<Integer, Float> lifted)
            throws IOException {
        var exactly = scorer.twoPhaseIterator();
        var roughly = exactly == null ? scorer.iterator() : exactly.approximation();
        for (int entry : entries) {
            if (roughly.docID() < entry) {
                roughly.advance(entry);
            }
            if (roughly.docID() == entry && matches(exactly)) {
                lifted.merge(entry, scorer.score(), Float::sum);
            }
        }
    }

    private static boolean matches(@Nullable TwoPhaseIterator exactly)
            throws IOException {
        return exactly == null || exactly.matches();
    }

    /// Tells Lucene which score is the least that can still matter.
    private static final class Keeping implements LeafCollector {

        private final Best best;
        private final Standing standing;
        private Scorable scorable = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };
        private float least;

        Keeping(Best best, Standing standing) {
            this.best = best;
            this.standing = standing;
        }

        @Override
        public void setScorer(Scorable scorer) {
            scorable = scorer;
        }

        @Override
        public void collect(int entry) throws IOException {
            best.offer(entry, scorable.score() * standing.of(entry));
            if (best.isFull() && best.least() > least) {
                least = best.least();
                // An equal one would come later, and so behind.
                scorable.setMinCompetitiveScore(Math.nextUp(least / standing.most()));
            }
        }
    }
}
