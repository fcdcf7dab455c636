package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.search.Words.Word;

/// Takes apart what was written without its spaces: "wontgotoschool", "upallnight". Of all ways
/// to cut it into known words the one with the fewest is taken, and then that of commoner words.
final class RunTogether {

    private static final int CHARACTERS_MIN = 8;
    private static final int PIECE_CHARACTERS_MIN = 3;
    private static final int PIECE_CHARACTERS_MAX = 20;
    private static final Set<String> TWO_LETTERS = Set.of("go", "ok", "tv");
    /// A short word must be met more often, or the name of a village is made of such.
    private static final int SHORT_CHARACTERS_MAX = 3;
    private static final int SHORT_ENTRIES_MIN = 3;
    /// One of the words must say what it is about.
    private static final int TELLING_CHARACTERS_MIN = 4;
    private static final double PIECE = 6;
    private static final double LITTLE = 1;

    private final Map<String, Integer> entries;
    private final double commonest;

    /// @param entries how many entries have each word
    RunTogether(Map<String, Integer> entries) {
        this.entries = entries;
        this.commonest = 1 + entries.values().stream().mapToInt(i -> i).max().orElse(0);
    }

    /// The words; empty when it is not made of words alone.
    List<String> apart(String word) {
        if (word.length() < CHARACTERS_MIN) {
            return List.of();
        }
        var cheapest = new double[word.length() + 1];
        var from = new int[word.length() + 1];
        Arrays.fill(cheapest, 1, cheapest.length, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= word.length(); end++) {
            for (int start = Math.max(0, end - PIECE_CHARACTERS_MAX); start < end; start++) {
                double cost = cheapest[start] == Double.POSITIVE_INFINITY ? cheapest[start]
                        : cheapest[start] + cost(word.substring(start, end));
                if (cost < cheapest[end]) {
                    cheapest[end] = cost;
                    from[end] = start;
                }
            }
        }
        return cheapest[word.length()] == Double.POSITIVE_INFINITY ? List.of()
                : sensible(pieces(word, from), word);
    }

    private static List<String> pieces(String word, int[] from) {
        var pieces = new ArrayList<String>();
        for (int end = word.length(); end > 0; end = from[end]) {
            pieces.addFirst(word.substring(from[end], end));
        }
        return pieces;
    }

    private static List<String> sensible(List<String> pieces, String word) {
        return pieces.size() * PIECE_CHARACTERS_MIN <= word.length()
                && pieces.stream().anyMatch(piece -> !isLittle(piece)
                        && piece.length() >= TELLING_CHARACTERS_MIN) ? pieces : List.of();
    }

    private double cost(String piece) {
        if (isLittle(piece)) {
            return PIECE + LITTLE;
        }
        int met = entries.getOrDefault(piece, 0);
        return (piece.length() < PIECE_CHARACTERS_MIN && !TWO_LETTERS.contains(piece))
                || met == 0
                || (piece.length() <= SHORT_CHARACTERS_MAX && met < SHORT_ENTRIES_MIN)
                ? Double.POSITIVE_INFINITY : PIECE + Math.log(commonest / met);
    }

    private static boolean isLittle(String piece) {
        return !new Word(piece, piece, 0, 0).tells();
    }
}
