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

    private final Lexicon lexicon;
    private final CharArrayMap<WordForm> words = new CharArrayMap<>(WORDS_EXPECTED, false);
    private final Map<String, List<WordForm>> listed = new HashMap<>();
    private final Map<String, IndexTerm> terms = new HashMap<>();

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The words of a text, in order.
    ///
    /// @param entry the number of the entry that says it; each entry counts a word once
    List<WordForm> words(String text, int entry) {
        var met = apart(text);
        met.forEach(word -> word.metIn(entry));
        return met;
    }

    /// The words of a text from a list, which many entries have: it is taken apart once.
    ///
    /// @param entry the number of the entry that says it
    List<WordForm> listed(String text, int entry) {
        var met = listed.computeIfAbsent(text, this::apart);
        met.forEach(word -> word.metIn(entry));
        return met;
    }

    /// A term of the index: a stem, or the stems of a name with spaces between.
    IndexTerm term(String text) {
        return terms.computeIfAbsent(text, IndexTerm::new);
    }

    /// How many entries are about each term.
    Map<String, Integer> about() {
        var about = new HashMap<String, Integer>();
        terms.values().stream().filter(term -> term.about() > 0)
                .forEach(term -> about.put(term.text(), term.about()));
        return about;
    }

    /// How many entries have each plain word.
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        words.forEach((word, form) -> counts.put(new String((char[]) word), form.entries()));
        return counts;
    }

    private List<WordForm> apart(String text) {
        var met = new ArrayList<WordForm>();
        try (TokenStream tokens = Words.plain().tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                met.add(form(term));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return met;
    }

    private WordForm form(CharTermAttribute term) {
        var form = words.get(term.buffer(), 0, term.length());
        if (form == null) {
            var plain = term.toString();
            var stem = Words.stem(plain);
            form = new WordForm(term(stem), names(stem));
            words.put(plain, form);
        }
        return form;
    }

    private Map<String, List<WordForm.Name>> names(String first) {
        var names = new HashMap<String, List<WordForm.Name>>();
        lexicon.severalFrom(first).forEach((second, several) -> names.put(second, several.stream()
                .map(stems -> new WordForm.Name(stems, term(Library.term(stems)))).toList()));
        return names;
    }
}
