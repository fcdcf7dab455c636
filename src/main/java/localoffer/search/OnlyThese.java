package localoffer.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// A Lucene query for entries that are known already: the filter of a search. Good for an index
/// of one segment, as {@link Library} makes it.
final class OnlyThese extends Query {

    private final FixedBitSet entries;

    OnlyThese(FixedBitSet entries) {
        this.entries = entries;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                long count = entries.cardinality();
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(entries, count), score(), mode,
                        context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return entries.cardinality() + " entries";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyThese these && these.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
