package localoffer.search;

import java.util.stream.Stream;

/// Forms of one word that have stems of their own, because a dictionary has them as words too:
/// "acting" beside "act", "swimming" beside "swim".
final class Inflections {

    private static final int ROOT_CHARACTERS_MIN = 3;
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /// What a word may be a form of.
    static Stream<String> roots(String word) {
        return Stream.of("ing", "ings", "ed", "er", "ers")
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(root -> root.length() >= ROOT_CHARACTERS_MIN)
                .flatMap(root -> Stream.of(root, root + "e", single(root))).distinct();
    }

    /// What a word may be a form of, by the rules of spelling alone: "swimming" is of "swim", and
    /// "trainning" is of nothing.
    static Stream<String> byRule(String word) {
        var roots = Stream.of("s", "es", "ly").filter(word::endsWith)
                .filter(ending -> !word.endsWith("ss"))
                .map(ending -> without(word, ending));
        var ofY = Stream.of("ies", "ied", "ier", "ily").filter(word::endsWith)
                .map(ending -> without(word, ending) + "y");
        var doing = Stream.of("ing", "ed", "er").filter(word::endsWith)
                .map(ending -> without(word, ending))
                .flatMap(root -> Stream.of(root, root + "e",
                        isDoubled(root) ? without(root, " ") : root));
        return Stream.of(roots, ofY, doing).flatMap(each -> each)
                .filter(root -> root.length() >= ROOT_CHARACTERS_MIN);
    }

    /// True when the one is the other in the plural.
    static boolean areOneAndMany(String one, String other) {
        return one.length() > other.length() ? isPlural(one, other) : isPlural(other, one);
    }

    private static boolean isPlural(String many, String one) {
        return Stream.of("s", "es", "ies").filter(many::endsWith).anyMatch(ending ->
                one.equals(without(many, ending) + (ending.length() > 2 ? "y" : "")));
    }

    /// After one vowel alone a consonant is doubled: "swimm", not "trainn".
    private static boolean isDoubled(String root) {
        int last = root.length() - 1;
        return last >= ROOT_CHARACTERS_MIN && root.charAt(last) == root.charAt(last - 1)
                && !isVowel(root, last) && isVowel(root, last - 2) && !isVowel(root, last - 3);
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    /// How doing a thing may be written.
    static Stream<String> doing(String word) {
        int last = word.length() - 1;
        return last < ROOT_CHARACTERS_MIN - 1 ? Stream.of()
                : Stream.of(word, word + word.charAt(last),
                        word.endsWith("e") ? word.substring(0, last) : word)
                        .distinct().map(root -> root + "ing");
    }

    /// "Swimm" of "swimming" is "swim".
    private static String single(String root) {
        int last = root.length() - 1;
        return root.charAt(last) == root.charAt(last - 1)
                && VOWELS.indexOf(root.charAt(last)) < 0 ? root.substring(0, last) : root;
    }
}
