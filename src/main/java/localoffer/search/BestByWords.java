package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import localoffer.search.Best.Placed;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Finds the entries that fit the words best without scoring the others: Lucene leaves out what
/// cannot come among them any more. Then the very best are put in order by a closer look.
final class BestByWords {

    /// Only so many are looked at closely.
    private static final int CLOSELY_MAX = 100;

    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final FixedBitSet allowed;

    BestByWords(IndexSearcher searcher, FixedBitSet allowed) {
        this.searcher = searcher;
        this.leaf = searcher.getLeafContexts().getFirst();
        this.allowed = allowed;
    }

    /// How much an entry counts besides its words.
    interface Standing {

        float of(int entry);

        /// No entry counts more.
        float most();
    }

    /// The first entries, up to the count.
    ///
    /// @param concepts what each adds to the score
    /// @param together what lifts the best further
    List<Placed> first(int count, List<Query> concepts, List<Query> together,
            Standing standing) {
        var best = new Best(Math.max(count, CLOSELY_MAX));
        var query = new BooleanQuery.Builder();
        concepts.forEach(concept -> query.add(concept, Occur.SHOULD));
        query.add(new OnlyThese(allowed), Occur.FILTER).setMinimumNumberShouldMatch(1);
        try {
            var scorer = searcher.createWeight(
                    searcher.rewrite(query.build()), ScoreMode.TOP_SCORES, 1).bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(new Keeping(best, standing), null, 0, Integer.MAX_VALUE);
            }
            var first = new ArrayList<>(best.inOrder());
            lift(first.subList(0, Math.min(first.size(), CLOSELY_MAX)), together, standing);
            return first.subList(0, Math.min(first.size(), count));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    private void lift(List<Placed> few, List<Query> together, Standing standing)
            throws IOException {
        if (together.isEmpty()) {
            return;
        }
        int[] entries = few.stream().mapToInt(Placed::entry).sorted().toArray();
        var lifted = new HashMap<Integer, Float>();
        for (var query : together) {
            var weight = searcher.createWeight(
                    searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var exactly = scorer.twoPhaseIterator();
            var roughly = exactly == null ? scorer.iterator() : exactly.approximation();
            for (int entry : entries) {
                if (roughly.docID() < entry) {
                    roughly.advance(entry);
                }
                if (roughly.docID() == entry && matches(exactly)) {
                    lifted.merge(entry, scorer.score() * standing.of(entry), Float::sum);
                }
            }
        }
        few.replaceAll(placed -> new Placed(placed.entry(),
                placed.value() + lifted.getOrDefault(placed.entry(), 0f)));
        few.sort(Comparator.comparingDouble((Placed placed) -> -placed.value())
                .thenComparingInt(Placed::entry));
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
                scorable.setMinCompetitiveScore(Math.nextDown(least / standing.most()));
            }
        }
    }
}
