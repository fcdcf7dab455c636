package localoffer.search;

import java.util.ArrayList;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import localoffer.search.Words.Word;

/// Tells what may become words of danger while a person still types the last one. Of a single
/// word, and of a last letter after one other, too little is there to tell.
final class DangerBegun {

    private static final int WORDS_MIN = 3;
    private static final int CHARACTERS_MIN = 3;
    private static final int COMPLETIONS_MAX = 60;
    private static final int WORDS_MAX = 12;

    private final Danger danger;
    private final NavigableSet<String> vocabulary;

    /// @param danger when all its lines are read
    DangerBegun(Danger danger) {
        this.danger = danger;
        this.vocabulary = new TreeSet<>(danger.vocabulary());
    }

    /// The words with the last one completed, when they tell of danger then.
    Optional<String> in(String typed) {
        var words = new ArrayList<>(Words.of(typed).stream().map(Word::plain).toList());
        if (words.size() > WORDS_MAX || words.isEmpty()
                || (words.size() < WORDS_MIN && words.getLast().length() < CHARACTERS_MIN)) {
            return Optional.empty();
        }
        var begun = words.removeLast();
        return vocabulary.tailSet(begun, true).stream()
                .takeWhile(word -> word.startsWith(begun)).limit(COMPLETIONS_MAX)
                .filter(word -> {
                    var whole = new ArrayList<>(words);
                    whole.add(word);
                    return danger.among(whole) != Danger.Kind.NONE;
                })
                .findFirst().map(word -> String.join(" ", words) + " " + word);
    }
}
