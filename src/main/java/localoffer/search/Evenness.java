package localoffer.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// How Lucene scores: a term by its impact, and words that stand together by BM25 without the
/// rarity of the words, from 0 to 1.
final class Evenness extends PerFieldSimilarityWrapper {

    private static final Similarity BY_IMPACT = new ByImpact();
    private static final Similarity BY_WORDS = new ByWords();

    @Override
    public Similarity get(String field) {
        return field.equals(Library.TERMS) ? BY_IMPACT : BY_WORDS;
    }

    private static final class ByImpact extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(
                float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float impact, long norm) {
                    return boost * impact / Impacts.ONE;
                }
            };
        }
    }

    private static final class ByWords extends BM25Similarity {

        private static final float SATURATION = 1.2f;
        private static final float LENGTH = 0.4f;

        ByWords() {
            super(SATURATION, LENGTH);
        }

        @Override
        protected float idf(long documentsWithIt, long documents) {
            return 1;
        }

        @Override
        public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
            return Explanation.match(1, "each phrase counts alike");
        }
    }
}
