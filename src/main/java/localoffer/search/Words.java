package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Takes texts apart into words, the same way for what is published and for what is typed.
final class Words {

    private static final StemmerOverrideFilter.StemmerOverrideMap OWN_STEMS = ownStems();
    private static final Analyzer PLAIN = new PlainAnalyzer();
    private static final Analyzer STEMMED = new StemmedAnalyzer();
    private static final Analyzer STEMMER = new Stemmer();

    private Words() {}

    /// One word of a text.
    ///
    /// @param plain in lower case, without accents and apostrophes
    /// @param stem what it has in common with its plural and the like
    /// @param start where it begins in the text
    /// @param end where the text goes on after it
    record Word(String plain, String stem, int start, int end) {

        boolean isFiller() {
            return LittleWords.FILLERS.contains(plain);
        }

        boolean isNegation() {
            return LittleWords.NEGATIONS.contains(plain);
        }

        /// A number alone says little too: "year 9", "35 hours".
        boolean isAside() {
            return LittleWords.ASIDES.contains(plain) || plain.chars().allMatch(Character::isDigit);
        }

        boolean isChild() {
            return LittleWords.CHILDREN.contains(plain);
        }

        /// True when the word may be looked for.
        boolean tells() {
            return !isFiller() && !isNegation();
        }
    }

    /// Takes texts into words without their stems.
    static Analyzer plain() {
        return PLAIN;
    }

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (TokenStream tokens = STEMMED.tokenStream("", text)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var plain = tokens.addAttribute(TypeAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(plain.type(), stem.toString(),
                        place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return words;
    }

    static List<String> stems(String text) {
        return of(text).stream().map(Word::stem).toList();
    }

    /// The stems of what tells something, or of all where nothing does.
    static List<String> telling(List<Word> words) {
        var telling = words.stream().filter(Word::tells).map(Word::stem).toList();
        return telling.isEmpty() ? words.stream().map(Word::stem).toList() : telling;
    }

    /// The stem of one word that is plain already.
    static String stem(String plain) {
        try (TokenStream tokens = STEMMER.tokenStream("", plain)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            var found = tokens.incrementToken() ? stem.toString() : plain;
            tokens.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    private static TokenStream plain(StandardTokenizer source) {
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
        words = new EnglishPossessiveFilter(words);
        return new WithoutApostrophes(words);
    }

    private static TokenStream stemmed(TokenStream words) {
        return new KStemFilter(new StemmerOverrideFilter(words, OWN_STEMS));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap ownStems() {
        var stems = new StemmerOverrideFilter.Builder();
        // A carer is not the care: a carer's assessment is another thing than a care assessment.
        stems.add("carer", "carer");
        stems.add("carers", "carer");
        // Who shouts is not Shout, whom one can text.
        List.of("shouts", "shouted", "shouting").forEach(form -> stems.add(form, "shouting"));
        stems.add("dating", "dating"); // It has nothing to do with a date.
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Writing to memory does not fail.
        }
    }

    private static final class PlainAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, plain(source));
        }
    }

    private static final class StemmedAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source,
                    stemmed(new KeepPlain(plain(source))));
        }
    }

    private static final class Stemmer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new KeywordTokenizer();
            return new TokenStreamComponents(source, stemmed(source));
        }
    }

    /// Hands the plain word on beside its stem, so that a text is taken apart once for both.
    private static final class KeepPlain extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TypeAttribute plain = addAttribute(TypeAttribute.class);

        KeepPlain(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                plain.setType(term.toString());
            }
            return more;
        }
    }

    /// "Don't" is "dont": people leave it out. "Under 5s" are those under 5, and "S.A.L.T." is
    /// "salt".
    private static final class WithoutApostrophes extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WithoutApostrophes(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                int kept = 0;
                boolean initials = Initials.areDotted(term);
                for (int i = 0; i < term.length(); i++) {
                    char letter = term.buffer()[i];
                    if (letter != '\'' && !(initials && letter == '.')) {
                        term.buffer()[kept++] = letter;
                    }
                }
                term.setLength(isFigures(kept) ? kept - 1 : kept);
            }
            return more;
        }

        private boolean isFigures(int length) {
            return length > 1 && term.buffer()[length - 1] == 's' && CharBuffer.wrap(
                    term.buffer(), 0, length - 1).chars().allMatch(Character::isDigit);
        }
    }
}
