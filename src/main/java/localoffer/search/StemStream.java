package localoffer.search;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Hands Lucene words that were taken apart already.
abstract sealed class StemStream extends TokenStream {

    final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    final void say(String word) {
        clearAttributes();
        term.append(word);
    }

    /// The words of texts, in order.
    static final class InOrder extends StemStream {

        /// Between two texts of one field, wider than any phrase, so that no phrase runs across.
        private static final int GAP = 100;

        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private final Iterator<List<String>> texts;
        private Iterator<String> words = List.<String>of().iterator();
        private int gap = 1;

        InOrder(List<List<String>> texts) {
            this.texts = texts.iterator();
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
            say(words.next());
            step.setPositionIncrement(gap);
            gap = 1;
            return true;
        }
    }

    /// Each term once, with its impact in place of how often it stands there.
    static final class WithImpact extends StemStream {

        private final TermFrequencyAttribute frequency =
                addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> impacts;

        WithImpact(Map<String, Integer> impacts) {
            this.impacts = impacts.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!impacts.hasNext()) {
                return false;
            }
            var next = impacts.next();
            say(next.getKey());
            frequency.setTermFrequency(next.getValue());
            return true;
        }
    }
}
