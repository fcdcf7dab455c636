package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Takes texts apart into words, the same way for what is published and for what is typed.
final class Words {

    /// Between two texts of one field, wider than any phrase, so that no phrase runs across.
    private static final int GAP = 100;
    private static final Pattern APOSTROPHE = Pattern.compile("'");

    /// Words that say nothing about what is looked for.
    private static final Set<String> FILLERS = Set.of(("a about after all also am an and any are as"
            + " at be because been being but by can could did do does doing done for from get"
            + " gets getting got had has have having he her him his how i if im in into is it its"
            + " ive just know let like look looking may me my need needs of off on one or our out"
            + " please really see she should so some someone something still than that the their"
            + " them then there these they this to too up us very want wants was we were what"
            + " whats when"
            + " where which who whos why will with would yet you your find anyone anything"
            + " near nearest around local tell").split(" "));

    /// The many ways to say not.
    private static final Set<String> NEGATIONS = Set.of(("not no never none without wont cant"
            + " cannot dont doesnt didnt isnt arent wasnt hasnt havent wouldnt couldnt"
            + " shouldnt aint").split(" "));

    /// Words that ask something about a service, and seldom name one.
    private static final Set<String> ASIDES = Set.of(("address appointment appointments call"
            + " contact cost costs details email form forms free long list lists number phone refer"
            + " referral referrals referred ring telephone time times wait waiting waits website")
            .split(" "));

    private static final Analyzer STEMMED = new WordAnalyzer(true);
    private static final Analyzer PLAIN = new WordAnalyzer(false);

    private Words() {}

    /// One word of a text.
    ///
    /// @param plain in lower case, without accents and apostrophes
    /// @param stem what it has in common with its plural and the like
    /// @param start where it begins in the text
    /// @param end where the text goes on after it
    record Word(String plain, String stem, int start, int end) {

        boolean isFiller() {
            return FILLERS.contains(plain);
        }

        boolean isNegation() {
            return NEGATIONS.contains(plain);
        }

        boolean isAside() {
            return ASIDES.contains(plain);
        }

        /// True when the word may be looked for.
        boolean tells() {
            return !isFiller() && !isNegation();
        }
    }

    static Analyzer stemmed() {
        return STEMMED;
    }

    static Analyzer plain() {
        return PLAIN;
    }

    static List<Word> of(String text) {
        var plain = read(PLAIN, text);
        var stemmed = read(STEMMED, text);
        var words = new ArrayList<Word>(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            var word = plain.get(i);
            words.add(new Word(word.plain, stemmed.get(i).plain, word.start, word.end));
        }
        return words;
    }

    static List<String> stems(String text) {
        return read(STEMMED, text).stream().map(Word::plain).toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    private static List<Word> read(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var word = term.toString();
                words.add(new Word(word, word, place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return words;
    }

    private static final class WordAnalyzer extends Analyzer {

        private final boolean stems;

        WordAnalyzer(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
            words = new EnglishPossessiveFilter(words);
            words = new PatternReplaceFilter(words, APOSTROPHE, "", true);
            return new TokenStreamComponents(source, stems ? new KStemFilter(words) : words);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
