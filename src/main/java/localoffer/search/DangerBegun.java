package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import localoffer.search.Danger.Kind;
import localoffer.search.Words.Word;

/// Tells what may become words of danger while a person still types the last one. Of a single
/// word, and of a last letter after one other, too little is there to tell. Many
/// words begin like one of danger that are none: "st" as "stab".
final class DangerBegun {

    private static final int WORDS_MIN = 3;
    private static final int CHARACTERS_MIN = 3;
    /// Of a word that tells of danger whatever stands before it.
    private static final int GRAVE_CHARACTERS_MIN = 4;
    private static final int LITTLE_CHARACTERS_MAX = 3;
    /// What a person goes on to type, for it is not the end yet.
    private static final String MORE = "...";
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
    Optional<String> in(List<String> typed) {
        var words = new ArrayList<>(typed);
        if (words.size() > WORDS_MAX || words.isEmpty()
                || (words.size() < WORDS_MIN && words.getLast().length() < CHARACTERS_MIN)) {
            return Optional.empty();
        }
        var begun = words.removeLast();
        return vocabulary.tailSet(begun, true).stream()
                .takeWhile(word -> word.startsWith(begun))
                .filter(word -> isBegun(word, begun)).limit(COMPLETIONS_MAX)
                .filter(word -> tells(words, word, begun))
                .findFirst().map(word -> String.join(" ", words) + " " + word);
    }

    /// Two thirds of a word, and more than a few letters where nothing before it tells of danger
    /// yet.
    private boolean isBegun(String word, String begun) {
        return (word.length() <= LITTLE_CHARACTERS_MAX || begun.length() * 3 >= word.length() * 2)
                && (begun.length() >= GRAVE_CHARACTERS_MIN
                        || danger.among(List.of(word)) == Kind.NONE);
    }

    /// The first letter of a little word is enough after "i want to", but not of one that others
    /// do, unless it tells only to whom: "my dad hits m".
    private boolean tells(List<String> words, String word, String begun) {
        var whole = new ArrayList<>(words);
        whole.add(word);
        whole.add(MORE);
        var kind = danger.among(whole);
        return kind == Kind.ANY || (kind == Kind.HARMED && (begun.length() >= CHARACTERS_MIN
                || new Word(word, word, 0, 0).isFiller()));
    }
}
