package localoffer.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// English words that are spelt right, whether or not anything here has them. A form that is
/// made by rule needs no line of its own.
final class English {

    private static final int CHARACTERS_MIN = 5;
    private static final int SLIPS_MAX = 2;

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> slips = new HashMap<>();
    private final Set<String> everydayStems = new HashSet<>();
    private final Set<String> thingStems = new HashSet<>();

    /// @param line plain words with spaces between them
    void learn(String line) {
        words.addAll(List.of(line.strip().split("\\s+")));
    }

    /// Words that mean nothing but themselves.
    ///
    /// @return their stems
    List<String> everyday(String line) {
        learn(line);
        var stems = Words.stems(line);
        everydayStems.addAll(stems);
        return stems;
    }

    /// Words of things that are given, which are no mere words though they are everyday ones.
    void thing(String line) {
        learn(line);
        thingStems.addAll(Words.stems(line));
    }

    boolean isEveryday(String stem) {
        return everydayStems.contains(stem) && !thingStems.contains(stem);
    }

    /// When what someone types for a thing is its own name with a slip ("autsim" for autism), it
    /// is nothing that a person can mean.
    void slip(String typed, String means) {
        if (typed.length() >= CHARACTERS_MIN && !typed.contains(" ") && !means.contains(" ")
                && typed.charAt(0) == means.charAt(0)
                && Dictionary.slips(typed, means) <= SLIPS_MAX
                && Inflections.byRule(typed).noneMatch(means::equals)) {
            slips.put(typed, means);
        }
    }

    /// What is meant by a word that may be spelt wrong itself.
    String right(String plain) {
        return has(plain) ? plain : slips.getOrDefault(plain, plain);
    }

    boolean has(String plain) {
        return words.contains(plain) || Inflections.byRule(plain).anyMatch(root ->
                words.contains(root)
                        || Inflections.byRule(root).anyMatch(words::contains));
    }
}
