package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /// Words that ask something about a service or say what one wants to do with it, and seldom
    /// name one.
    private static final Set<String> ASIDES = Set.of(("able address age ages application applied"
            + " apply applying appointment appointments area ask asking available book booking"
            + " boy call change changing child children choose choosing claim claiming concerned"
            + " contact cost costs daughter day days details early email explain explained extra"
            + " form forms free girl help hour hours info information join joining kid kids late"
            + " list"
            + " lists long mean means month months need number phone place places provide"
            + " provided provides refer referral referrals referred request requesting ring"
            + " service services son start started starting step steps support supports team"
            + " telephone time times unable understand understanding use using wait waiting"
            + " waits website week weeks worker worried worry worrying year years").split(" "));

    /// Beside an age they say again that it is a child's.
    private static final Set<String> CHILDREN = Set.of(("boy boys child children daughter"
            + " daughters girl girls grandchild granddaughter grandchildren grandson kid kids lad"
            + " lads lass little nephew niece old son sons triplets twin twins").split(" "));

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
            return FILLERS.contains(plain);
        }

        boolean isNegation() {
            return NEGATIONS.contains(plain);
        }

        /// A number alone says little too: "year 9", "35 hours".
        boolean isAside() {
            return ASIDES.contains(plain) || plain.chars().allMatch(Character::isDigit);
        }

        boolean isChild() {
            return CHILDREN.contains(plain);
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
