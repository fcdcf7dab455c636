package localoffer.search;

import java.util.Iterator;
import java.util.List;
import localoffer.search.Impacts.Scored;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/// Hands Lucene words that were taken apart already. Each stream tells the same attributes of every
/// word, so that none needs to be cleared between two, and serves one entry after the other.
abstract sealed class StemStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    @Override
    public final void reset() {
        clearAttributes();
    }

    final void say(IndexTerm said) {
        term.setBytesRef(said.bytes());
    }

    /// The words of texts, in order.
    private static final class InOrder extends StemStream {

        /// Between two texts of one field, wider than any phrase, so that no phrase runs across.
        private static final int GAP = 100;

        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private Iterator<List<WordForm>> texts = List.<List<WordForm>>of().iterator();
        private Iterator<WordForm> words = List.<WordForm>of().iterator();
        private int gap;

        TokenStream over(List<List<WordForm>> all) {
            texts = all.iterator();
            words = List.<WordForm>of().iterator();
            gap = 1;
            return this;
        }

        @Override
        public boolean incrementToken() {
            while (!words.hasNext()) {
                if (!texts.hasNext()) {
                    return false;
                }
                words = texts.next().iterator();
                gap += GAP;
            }
            say(words.next().stem());
            step.setPositionIncrement(gap);
            gap = 1;
            return true;
        }
    }

    /// Each term once, with its impact in place of how often it stands there.
    private static final class WithImpact extends StemStream {

        private final TermFrequencyAttribute frequency =
                addAttribute(TermFrequencyAttribute.class);
        private Iterator<Scored> scored = List.<Scored>of().iterator();

        TokenStream over(List<Scored> all) {
            scored = all.iterator();
            return this;
        }

        @Override
        public boolean incrementToken() {
            if (!scored.hasNext()) {
                return false;
            }
            var next = scored.next();
            say(next.term());
            frequency.setTermFrequency(next.impact());
            return true;
        }
    }

    /// A field of an entry, whose words Lucene reads in order.
    static final class Texts extends Field {

        private final List<List<WordForm>> texts;

        Texts(String name, IndexableFieldType type, List<List<WordForm>> texts) {
            super(name, type);
            this.texts = texts;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream before) {
            return (before instanceof InOrder known ? known : new InOrder()).over(texts);
        }
    }

    /// The terms of an entry, each with its impact.
    static final class Terms extends Field {

        private final List<Scored> scored;

        Terms(String name, IndexableFieldType type, List<Scored> scored) {
            super(name, type);
            this.scored = scored;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream before) {
            return (before instanceof WithImpact known ? known : new WithImpact()).over(scored);
        }
    }
}
