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
