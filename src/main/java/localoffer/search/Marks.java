package localoffer.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes from a text the marks that people leave out when they type in a hurry, and makes one
/// letter of those that are typed one for another: Greek accents, the dots of a Russian letter, the
/// signs for vowels in Arabic, its forms of one letter in Arabic, Persian and Urdu.
final class Marks {

    private static final char LAST_LATIN = '\u024f';
    /// Accents; signs for vowels and lengthening; what joins or parts letters; letters that are
    /// apostrophes.
    private static final Pattern MARKS = Pattern.compile(
            "[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d\u02b9-\u02bf]");
    private static final Map<Character, Character> ONE_LETTER = Map.of(
            '\u0649', '\u064a', '\u06cc', '\u064a', '\u06a9', '\u0643', '\u0629', '\u0647',
            '\u06c1', '\u0647', '\u06be', '\u0647');

    private Marks() {}

    static String less(String text) {
        if (text.chars().allMatch(letter -> letter <= LAST_LATIN)) {
            return text;
        }
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var one = bare.chars().mapToObj(letter -> String.valueOf(
                ONE_LETTER.getOrDefault((char) letter, (char) letter)))
                .collect(Collectors.joining());
        return Normalizer.normalize(one, Normalizer.Form.NFC);
    }
}
