package localoffer.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Points at what in a comment may tell who somebody is, as far as its shape shows it: numbers and
/// addresses, postcodes, people by their titles or whole names, schools. It decides nothing, and
/// what it does not see may still be there.
final class Identifiers {

    /// A word with a capital, also Anne-Marie and O'Neill.
    private static final String NAME =
            "(?:\\p{Lu}['\u2019]\\p{Lu}|\\p{Lu})\\p{Ll}[\\p{L}]*(?:[-'\u2019]\\p{L}+)*";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;]+@[^\\s@<>(),;]+|@\\w{2,}");
    private static final Pattern WEB = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+"
            + "|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|uk|gov|info)\\b(?:/\\S*)?");
    /// A long one that is no pair of years.
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?!20\\d\\d\\s?-\\s?20\\d\\d\\b)"
            + "\\+?\\(?\\d(?:[\\s().-]{0,2}\\d){6,}");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s{0,2}\\d[a-z]{2}\\b");
    /// Mr and Mrs go with any name, for many write without capitals.
    private static final Pattern TITLE = Pattern.compile("\\b(?:(?i:mr|mrs)\\b\\.?\\s+\\p{L}+"
            + "|(?i:miss|ms|mx|dr|doctor|sister|nurse|prof|professor|sir|auntie?|uncle)\\b\\.?"
            + "\\s+" + NAME + ")(?:\\s+" + NAME + ")?(?![\\p{L}])");
    private static final Pattern SCHOOL = Pattern.compile("(?:" + NAME + "\\.?\\s+)+?"
            + "(?i:primary|junior|infants?|nursery|secondary|high|academy|school|college)\\b"
            + "(?:\\s+(?i:school|academy|college)\\b)?");
    private static final Pattern INITIAL = Pattern.compile("\\b(?![AI]\\b)\\p{Lu}\\.?\\s+" + NAME);
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}])(?=(" + NAME + ")\\s+(" + NAME + "))");
    /// Words that begin a sentence, or belong to what things are called, and are no names.
    private static final Set<String> COMMON = Set.of(("a after all also always an and another any"
            + " are as ask at autism aut because been before being both but by can child children"
            + " christmas council could county dear did do does during durham each early easter"
            + " education english even every everybody everyone everything family finally first"
            + " for friday from general good great had hard has have he health help her here his"
            + " home how however hub if in information is it its july june just keep last later"
            + " let like local many mental monday more most mum mums my never new next no nobody"
            + " north not nothing now nursery occupational of offer on once one only or other our"
            + " over parent parents people plan please portage primary saturday school schools"
            + " secondary send service services she short since so social some somebody someone"
            + " sometimes south special speech still sunday support team thank thanks that the"
            + " their then therapist therapists therapy there these they this those thursday to"
            + " too tuesday until very waited was we wednesday were what when where which while"
            + " who why with without work worker would year years yes you young your dad dads"
            + " staff teacher teachers nobodies breaks break language care carer carers needs")
            .split(" "));

    private Identifiers() {}

    /// A part of a text.
    record Piece(String text, boolean marked) {}

    /// The text in pieces, those that may tell who somebody is marked.
    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var span : spans(text)) {
            if (span.from() > at) {
                pieces.add(new Piece(text.substring(at, span.from()), false));
            }
            pieces.add(new Piece(text.substring(span.from(), span.to()), true));
            at = span.to();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }

    static boolean areIn(String text) {
        return !spans(text).isEmpty();
    }

    private record Span(int from, int to) {}

    /// In order, and apart from each other.
    private static List<Span> spans(String text) {
        var ends = new TreeMap<Integer, Integer>();
        Stream.of(EMAIL, WEB, NUMBER, POSTCODE, TITLE).forEach(pattern -> pattern.matcher(text)
                .results().forEach(found -> ends.merge(found.start(), found.end(), Math::max)));
        Stream.of(SCHOOL, INITIAL).forEach(pattern -> pattern.matcher(text).results()
                .filter(found -> !isCommon(found.group().split("\\s+", 2)[0]))
                .forEach(found -> ends.merge(found.start(), found.end(), Math::max)));
        PAIR.matcher(text).results()
                .filter(found -> !isCommon(found.group(1)) && !isCommon(found.group(2)))
                .forEach(found -> ends.merge(found.start(1), found.end(2), Math::max));
        var spans = new ArrayList<Span>();
        ends.forEach((from, to) -> {
            if (!spans.isEmpty() && from <= spans.getLast().to()) {
                var last = spans.removeLast();
                spans.add(new Span(last.from(), Math.max(last.to(), to)));
            } else {
                spans.add(new Span(from, to));
            }
        });
        return spans;
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.UK));
    }
}
