package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localoffer.search.Words.Word;

/// Finds the words in a published text whose first letter matters, and remembers their stems.
final class QuickReading {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final long OTHERS = 1L << (LETTERS + DIGITS);

    /// Of published words only, so there are only so many.
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    /// One bit for what the word begins with.
    static long initial(String word) {
        return initial(word.charAt(0));
    }

    /// Every word with its place. Those that begin with none of the letters are left blank.
    List<Word> words(String text, long initials) {
        var words = new ArrayList<Word>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(text, start, i, initials));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(String text, int at, boolean begun) {
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                || (begun && (letter == '\'' || letter == '’') && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1)));
    }

    private Word word(String text, int start, int end, long initials) {
        if ((initial(text.charAt(start)) & (initials | OTHERS)) == 0) {
            return new Word("", "", start, end);
        }
        var stem = stems.computeIfAbsent(text.substring(start, end), written ->
                Words.stems(written).stream().findFirst().orElse(""));
        return new Word("", stem, start, end);
    }

    private static long initial(char letter) {
        int lower = letter | 0x20;
        if (lower >= 'a' && lower <= 'z') {
            return 1L << (lower - 'a');
        }
        return letter >= '0' && letter <= '9' ? 1L << (LETTERS + letter - '0') : OTHERS;
    }
}
