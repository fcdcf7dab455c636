package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.search.Words.Word;

/// Short names that are written letter by letter: "E H C P", "e-h-c-p". Letters that make no name
/// stay as they are.
final class Initials {

    private static final int LETTERS_MIN = 2;
    private static final int LETTERS_MAX = 8;

    private final Predicate<String> names;

    /// @param names tells the stems of short names
    Initials(Predicate<String> names) {
        this.names = names;
    }

    List<Word> read(List<Word> words) {
        var read = new ArrayList<Word>();
        int at = 0;
        while (at < words.size()) {
            // Letters before it that are no word make another thing of it: U C L A.
            boolean first = read.isEmpty() || !isLetter(read.getLast())
                    || read.getLast().isFiller();
            var joined = first ? joined(words, at) : words.get(at);
            read.add(joined);
            at += joined.plain().length() == 1 || joined.equals(words.get(at)) ? 1
                    : joined.plain().length();
        }
        return read;
    }

    /// The longest name that the letters from here on make; the word itself when there is none.
    private Word joined(List<Word> words, int start) {
        int letters = 0;
        while (letters < LETTERS_MAX && start + letters < words.size()
                && isLetter(words.get(start + letters))) {
            letters++;
        }
        for (int length = letters; length >= LETTERS_MIN; length--) {
            var plain = words.subList(start, start + length).stream().map(Word::plain)
                    .collect(Collectors.joining());
            var stem = Words.stem(plain);
            if (names.test(stem)) {
                return new Word(plain, stem, words.get(start).start(),
                        words.get(start + length - 1).end());
            }
        }
        return words.get(start);
    }

    /// Whether they are single letters with a dot after each but the last.
    static boolean areDotted(CharSequence word) {
        boolean dotted = word.length() > 2 && word.length() % 2 == 1;
        for (int i = 0; dotted && i < word.length(); i++) {
            dotted = i % 2 == 1 ? word.charAt(i) == '.' : Character.isLetter(word.charAt(i));
        }
        return dotted;
    }

    private static boolean isLetter(Word word) {
        return word.plain().length() == 1 && Character.isLetter(word.plain().charAt(0));
    }
}
