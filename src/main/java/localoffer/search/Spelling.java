package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mends words that no listing, document or synonym knows.
///
/// A word is looked up once in the dictionary of all words: far cheaper than a fuzzy query over
/// every field, and the corrected word then gets synonyms and the right weight like any other.
final class Spelling {

    private static final int WORD_CHARACTERS_MIN = 4;
    private static final int WORD_CHARACTERS_MAX = 30;
    /// Two slips in a short word leave too little of it.
    private static final int TWO_SLIPS_CHARACTERS_MIN = 7;
    private static final int PART_CHARACTERS_MIN = 3;
    private static final int MENDED_PART_CHARACTERS_MIN = 5;
    private static final int SHORT_CHARACTERS_MAX = 5;
    private static final int RARE_MAX = 2;
    private static final int COMMONER = 10;
    private static final int COMMONER_CHARACTERS_MIN = 5;
    /// What sounds the same may be written quite differently, but not altogether.
    private static final int SOUND_SLIPS_MAX = 2;
    private static final int LONG_SOUND_MIN = 6;
    private static final double SOUNDS = 1;
    private static final double TURNED = 0.6;

    private final Map<String, Integer> entries;
    private final Dictionary dictionary;
    private final Map<String, List<String>> bySound;
    private final Dictionary sounds;
    private final RunTogether together;

    /// @param entries how many entries have each word
    Spelling(Map<String, Integer> entries) {
        this.entries = Map.copyOf(entries);
        this.dictionary = new Dictionary(entries.keySet());
        this.bySound = entries.keySet().stream()
                .filter(word -> word.length() >= WORD_CHARACTERS_MIN
                        && word.chars().allMatch(Character::isLetter))
                .collect(Collectors.groupingBy(Sounds::of));
        this.sounds = new Dictionary(bySound.keySet());
        this.together = new RunTogether(this.entries);
    }

    /// What was most likely meant; several words when they were run together. Empty when nothing
    /// is near.
    List<String> correct(String word) {
        if (word.length() < WORD_CHARACTERS_MIN || word.length() > WORD_CHARACTERS_MAX
                || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return Stream.<Supplier<List<String>>>of(
                        () -> nearest(word, 1), () -> sounding(word),
                        () -> apart(word, false),
                        () -> together.apart(word),
                        () -> word.length() < TWO_SLIPS_CHARACTERS_MIN
                                ? List.of() : nearest(word, 2),
                        () -> apart(word, true))
                .map(Supplier::get)
                .filter(words -> !words.isEmpty()).findFirst().orElse(List.of());
    }

    /// A word one slip away that is so much commoner that it may have been meant.
    Optional<String> commoner(String word) {
        int few = frequency(word);
        return few == 0 || few > RARE_MAX || word.length() < COMMONER_CHARACTERS_MIN
                ? Optional.empty()
                : near(word, 1).filter(other -> frequency(other) >= few * COMMONER);
    }

    /// Words one slip away, and those that sound the same, likeliest first.
    List<String> alike(String word) {
        return word.length() < WORD_CHARACTERS_MIN || word.length() > WORD_CHARACTERS_MAX
                ? List.of() : Stream.concat(bySound(word), dictionary.near(word, 1).stream())
                        .sorted(likeliestFirst(word))
                        .map(Dictionary.Found::word).distinct().toList();
    }

    private List<String> sounding(String word) {
        return bySound(word).min(likeliestFirst(word))
                .map(found -> List.of(found.word())).orElse(List.of());
    }

    private Stream<Dictionary.Found> bySound(String word) {
        var spelt = Sounds.spelt(word);
        return soundingLike(Sounds.of(word)).stream()
                .filter(other -> !other.equals(word)
                        && Dictionary.slips(spelt, Sounds.spelt(other)) <= SOUND_SLIPS_MAX)
                .map(other -> new Dictionary.Found(other, Dictionary.slips(word, other)));
    }

    /// Of long words also those that have a sound more or less.
    private List<String> soundingLike(String sound) {
        var same = bySound.getOrDefault(sound, List.of());
        return !same.isEmpty() || sound.length() < LONG_SOUND_MIN ? same
                : sounds.near(sound, 1).stream()
                        .flatMap(near -> bySound.getOrDefault(near.word(), List.of()).stream())
                        .toList();
    }

    boolean knows(String word) {
        return entries.containsKey(word);
    }

    private List<String> nearest(String word, int slips) {
        return near(word, slips).map(found -> List.of(found)).orElse(List.of());
    }

    /// The likeliest: people seldom miss the first letter, and then the commoner word is meant.
    private Optional<String> near(String word, int slips) {
        return dictionary.near(word, slips).stream()
                // With two slips, or in a short word, the first letter must be right.
                .filter(found -> (slips == 1 && word.length() > SHORT_CHARACTERS_MAX)
                        || found.word().charAt(0) == word.charAt(0))
                .min(likeliestFirst(word))
                .map(Dictionary.Found::word);
    }

    private Comparator<Dictionary.Found> likeliestFirst(String word) {
        var sounding = Set.copyOf(bySound.getOrDefault(Sounds.of(word), List.of()));
        return Comparator.comparingDouble(found ->
                -likeliness(word, found, sounding.contains(found.word())));
    }

    /// @param sounds whether the two sound the same
    private double likeliness(String word, Dictionary.Found found, boolean sounds) {
        double nearness = 1 - (double) found.slips()
                / Math.min(word.length(), found.word().length());
        return nearness * 10 + (sounds ? SOUNDS : isTurned(word, found.word()) ? TURNED : 0)
                + Math.log1p(frequency(found.word())) / 5
                + (found.word().charAt(0) == word.charAt(0) ? 0.5 : 0);
    }

    /// Whether the one has all the letters of the other: two of them changed places.
    private static boolean isTurned(String one, String other) {
        return one.length() == other.length()
                && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /// The best cut into two known words.
    ///
    /// @param mending also when one of the two has a slip in it
    private List<String> apart(String word, boolean mending) {
        var best = List.<String>of();
        int bestFrequency = 0;
        int least = mending ? WORD_CHARACTERS_MIN : PART_CHARACTERS_MIN;
        for (int cut = least; cut <= word.length() - least; cut++) {
            var parts = new ArrayList<>(List.of(word.substring(0, cut), word.substring(cut)));
            if (mending && parts.stream().anyMatch(this::knows)) {
                parts.replaceAll(this::mended);
            }
            int frequency = parts.stream().mapToInt(this::frequency).min().orElse(0);
            if (frequency > bestFrequency) {
                best = List.copyOf(parts);
                bestFrequency = frequency;
            }
        }
        return best;
    }

    private String mended(String part) {
        return knows(part) || part.length() < MENDED_PART_CHARACTERS_MIN ? part
                : near(part, 1).orElse(part);
    }

    private int frequency(String word) {
        return entries.getOrDefault(word, 0);
    }
}
