package localoffer.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// English words that are spelt right, whether or not anything here has them. A form that is
/// made by rule needs no line of its own.
final class English {

    private final Set<String> words = new HashSet<>();

    /// @param line plain words with spaces between them
    void learn(String line) {
        words.addAll(List.of(line.strip().split("\\s+")));
    }

    boolean has(String plain) {
        return words.contains(plain) || Inflections.byRule(plain).anyMatch(root ->
                words.contains(root)
                        || Inflections.byRule(root).anyMatch(words::contains));
    }
}
