package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import localoffer.search.Words.Word;

/// Everyday phrases, and where they stand among what was typed.
final class Phrases {

    private static final String NOT = "not";
    private static final int BETWEEN_MAX = 2;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    /// An everyday phrase.
    ///
    /// @param stems the words that must be there, in this order
    /// @param exact whether nothing may stand between them, and little words count too
    /// @param stands for what to look for as well
    private record Phrase(List<String> stems, boolean exact, String stands) {}

    /// Where a phrase was found among words.
    ///
    /// @param at positions of its words
    record Found(List<Integer> at, String stands) {}

    /// What people say, as it was written down.
    List<String> written() {
        return written;
    }

    /// @param stands for what to look for as well
    void add(String text, List<Word> words, String stands) {
        written.add(text);
        var key = telling(words).stream().map(Telling::stem).toList();
        // "Getting to school" must not become "school": what has one telling word is kept whole.
        boolean exact = key.size() < 2;
        var stems = exact ? words.stream().map(Word::stem).toList() : key;
        phrases.computeIfAbsent(stems.getFirst(), k -> new ArrayList<>())
                .add(new Phrase(stems, exact, stands));
    }

    /// The longest phrase that begins at the word. Other words may stand between its words, as
    /// people put in "really" and "at all", but not more than two that tell something.
    Optional<Found> at(List<Word> words, int start) {
        var first = words.get(start);
        var rest = words.subList(start, words.size());
        var stems = rest.stream().map(Word::stem).toList();
        var telling = telling(rest);
        Optional<Found> longestFound = Optional.empty();
        int length = 0;
        for (var phrase : phrases.getOrDefault(
                first.isNegation() ? NOT : first.stem(), List.of())) {
            var at = phrase.exact ? exactly(phrase.stems, stems) : loosely(phrase.stems, telling);
            if (at.size() > length) {
                length = at.size();
                longestFound = Optional.of(new Found(
                        at.stream().map(position -> start + position).toList(), phrase.stands));
            }
        }
        return longestFound;
    }

    private static List<Integer> exactly(List<String> phrase, List<String> stems) {
        return phrase.size() <= stems.size() && stems.subList(0, phrase.size()).equals(phrase)
                ? IntStream.range(0, phrase.size()).boxed().toList() : List.of();
    }

    private static List<Integer> loosely(List<String> phrase, List<Telling> from) {
        var at = new ArrayList<Integer>();
        int between = 0;
        for (var telling : from) {
            if (telling.stem().equals(phrase.get(at.size()))) {
                at.add(telling.at());
                between = 0;
                if (at.size() == phrase.size()) {
                    return at;
                }
            } else if (++between > BETWEEN_MAX) {
                break;
            }
        }
        return List.of();
    }

    /// A word that counts in phrases, with its position.
    private record Telling(String stem, int at) {}

    /// Fillers left out, and every way to say not made one.
    private static List<Telling> telling(List<Word> words) {
        var telling = new ArrayList<Telling>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.isFiller()) {
                telling.add(new Telling(word.isNegation() ? NOT : word.stem(), i));
            }
        }
        return telling;
    }
}
