package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Every word that is met while an index is made. A word is stemmed the first time only, and how
/// many entries have it tells the spelling which words are likely.
final class Vocabulary {

    private static final int WORDS_EXPECTED = 8_192;

    private final CharArrayMap<Known> words = new CharArrayMap<>(WORDS_EXPECTED, false);

    /// One word, the same object wherever it stands.
    private static final class Known {

        private final String stem;
        private int entries;
        private int last = -1;

        Known(String stem) {
            this.stem = stem;
        }
    }

    /// The stems of a text, in order.
    ///
    /// @param entry the number of the entry that says it; each entry counts a word once
    List<String> stems(String text, int entry) {
        var stems = new ArrayList<String>();
        try (TokenStream tokens = Words.plain().tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(met(term, entry).stem);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return stems;
    }

    /// How many entries have each plain word.
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        words.forEach((word, known) -> counts.put(new String((char[]) word), known.entries));
        return counts;
    }

    private Known met(CharTermAttribute term, int entry) {
        var known = words.get(term.buffer(), 0, term.length());
        if (known == null) {
            var plain = term.toString();
            known = new Known(Words.stem(plain).intern());
            words.put(plain, known);
        }
        if (known.last != entry) {
            known.last = entry;
            known.entries++;
        }
        return known;
    }
}
