package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the words that differ from a word by a slip or two: a letter left out, put in, taken
/// for another, or changed with its neighbour.
///
/// Words are compared one by one, but nearly all are ruled out by which letters they have: that
/// is one machine instruction a word, and a dictionary has thousands of words, not millions.
final class Dictionary {

    private static final int LETTERS_IN_MASK = 63;

    /// By length, and with the letters of each as bits.
    private final List<List<String>> words = new ArrayList<>();
    private final List<long[]> letters = new ArrayList<>();

    Dictionary(Collection<String> all) {
        var byLength = all.stream().sorted().collect(Collectors.groupingBy(String::length));
        int longest = byLength.keySet().stream().mapToInt(i -> i).max().orElse(0);
        for (int length = 0; length <= longest; length++) {
            var alike = byLength.getOrDefault(length, List.of());
            words.add(List.copyOf(alike));
            letters.add(alike.stream().mapToLong(Dictionary::letters).toArray());
        }
    }

    /// @param slips how many slips away it is
    record Found(String word, int slips) {}

    /// The words that are at most so many slips away, and not the word itself.
    List<Found> near(String word, int slipsMax) {
        var found = new ArrayList<Found>();
        long wanted = letters(word);
        int shortest = Math.max(1, word.length() - slipsMax);
        int longest = Math.min(words.size() - 1, word.length() + slipsMax);
        for (int length = shortest; length <= longest; length++) {
            var masks = letters.get(length);
            for (int i = 0; i < masks.length; i++) {
                // Each slip takes away one letter at most, and brings in one at most.
                if (Long.bitCount(masks[i] & ~wanted) <= slipsMax
                        && Long.bitCount(wanted & ~masks[i]) <= slipsMax) {
                    int slips = slips(word, words.get(length).get(i));
                    if (slips > 0 && slips <= slipsMax) {
                        found.add(new Found(words.get(length).get(i), slips));
                    }
                }
            }
        }
        return found;
    }

    /// Which letters a word has, one bit each.
    static long letters(String word) {
        return word.chars().mapToLong(letter -> 1L << letter % LETTERS_IN_MASK)
                .reduce(0, (a, b) -> a | b);
    }

    /// The distance of Damerau and Levenshtein, with neighbours changed once at most.
    static int slips(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1),
                        Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
