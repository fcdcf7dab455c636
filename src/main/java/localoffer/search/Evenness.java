package localoffer.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 without the rarity of the word: each word or phrase, in each field, scores from 0 to 1.
///
/// Rarity is counted once for a whole concept, by {@link Matching}. Otherwise the rarest synonym
/// of a word, or the longest name for it, would decide what comes first.
final class Evenness extends BM25Similarity {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.4f;

    Evenness() {
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
