package localoffer.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How a word sounds, roughly: who spells by ear writes "skool" and "fizio". Words with the same
/// key may be each other.
final class Sounds {

    /// In this order, since one reads what those before it wrote.
    private static final List<Map.Entry<Pattern, String>> LETTERS = List.of(
            rule("sch", "sk"), rule("tch", "c"), rule("ch", "C"), rule("ph", "f"),
            rule("gh(?=t|$)", ""), rule("^kn", "n"), rule("^wr", "r"), rule("^wh", "w"),
            rule("ti(?=on|al)|sh|ci(?=an|al)", "S"), rule("c(?=[eiy])", "s"),
            rule("ck|c|q", "k"), rule("z", "s"), rule("x", "ks"), rule("dge|j", "j"),
            rule("g(?=[eiy])", "j"), rule("mb$", "m"),
            rule("(?:au|aw|or|ough|aught)(?![aeiouy])", "O"), rule("(.)\\1", "$1"));
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Sounds() {}

    private static Map.Entry<Pattern, String> rule(String letters, String sound) {
        return Map.entry(Pattern.compile(letters), sound);
    }

    /// The word as it sounds, vowels and all.
    static String spelt(String word) {
        var sound = word;
        for (var letters : LETTERS) {
            sound = letters.getKey().matcher(sound).replaceAll(letters.getValue());
        }
        return sound;
    }

    /// Consonants as they sound, and whether the word begins with a vowel: vowels are what people
    /// write most differently.
    static String of(String word) {
        return VOWELS.matcher(spelt(word)).replaceAll("a").replaceAll("(?<=.)[aO]", "");
    }
}
