package localoffer.search;

import java.util.List;
import java.util.regex.Pattern;

/// How a word sounds, roughly: who spells by ear writes "skool" and "fizio". Words with the same
/// key may be each other.
final class Sounds {

    /// In this order, since one reads what those before it wrote.
    private static final List<Rule> RULES = List.of(
            rule("sch", "sk", "sch"), rule("tch", "c", "tch"), rule("ch", "C", "ch"),
            rule("ph", "f", "ph"), rule("gh(?=t|$)", "", "gh"), rule("^kn", "n", "kn"),
            rule("^wr", "r", "wr"), rule("^wh", "w", "wh"),
            rule("ti(?=on|al)|sh|ci(?=an|al)", "S", "ti", "sh", "ci"),
            rule("c(?=[eiy])", "s", "c"), rule("ck|c|q", "k", "c", "q"), rule("z", "s", "z"),
            rule("x", "ks", "x"), rule("dge|j", "j", "dge", "j"), rule("g(?=[eiy])", "j", "g"),
            rule("mb$", "m", "mb"),
            rule("(?:au|aw|or|ough|aught)(?![aeiouy])", "O", "au", "aw", "or", "ough"));
    private static final String VOWELS = "aeiouy";
    private static final char OPEN = 'O';

    private Sounds() {}

    /// @param parts one of which a word has that the rule says anything of: most have none, and
    ///     to look for one takes no time
    private record Rule(Pattern letters, String sound, List<String> parts) {

        String read(String word) {
            for (var part : parts) {
                if (word.contains(part)) {
                    return letters.matcher(word).replaceAll(sound);
                }
            }
            return word;
        }
    }

    private static Rule rule(String letters, String sound, String... parts) {
        return new Rule(Pattern.compile(letters), sound, List.of(parts));
    }

    /// The word as it sounds, vowels and all, without letters that stand twice.
    static String spelt(String word) {
        var sound = word;
        for (var rule : RULES) {
            sound = rule.read(sound);
        }
        var single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            if (i == 0 || letter != sound.charAt(i - 1)) {
                single.append(letter);
            }
        }
        return single.toString();
    }

    /// Consonants as they sound, and whether the word begins with a vowel: vowels are what people
    /// write most differently.
    static String of(String word) {
        var sound = spelt(word);
        var key = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            if (i == 0) {
                key.append(vowel ? 'a' : letter);
            } else if (!vowel && letter != OPEN) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
