package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import localoffer.search.Words.Word;

/// What words stand for: synonyms, everyday phrases, and the words of danger. All is kept as
/// stems, so that one line serves every form of a word.
final class Lexicon {

    private static final String NOT = "not";

    private final Map<List<String>, Map<List<String>, Float>> synonyms = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<List<String>>> dangers = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private int longest = 1;

    /// An everyday phrase.
    ///
    /// @param stems the words that must be there, in this order
    /// @param stands for what to look for as well
    private record Phrase(List<String> stems, String stands) {}

    /// Where a phrase was found among words.
    ///
    /// @param at positions of its words
    record Found(List<Integer> at, String stands) {}

    /// Someone who types the one also finds the other, with this weight from 0 to 1.
    void synonym(String typed, String means, float weight) {
        var key = Words.stems(typed);
        var value = Words.stems(means);
        learn(typed, key);
        learn(means, value);
        if (!key.isEmpty() && !value.isEmpty() && !key.equals(value)) {
            synonyms.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(value, weight, Math::max);
            longest = Math.max(longest, key.size());
        }
    }

    /// False when the phrase holds no word that tells anything.
    boolean phrase(String typed, String stands) {
        var key = telling(Words.of(typed)).stream().map(Telling::stem).toList();
        learn(typed, Words.stems(typed));
        learn(stands, Words.stems(stands));
        if (key.isEmpty() || key.equals(List.of(NOT))) {
            return false;
        }
        phrases.computeIfAbsent(key.getFirst(), k -> new ArrayList<>())
                .add(new Phrase(key, stands));
        return true;
    }

    void danger(String typed) {
        var key = Words.stems(typed);
        learn(typed, key);
        if (!key.isEmpty()) {
            dangers.computeIfAbsent(key.getFirst(), k -> new ArrayList<>()).add(key);
        }
    }

    /// What the stems mean besides themselves; empty when they stand for themselves alone.
    Map<List<String>, Float> synonyms(List<String> stems) {
        return synonyms.getOrDefault(stems, Map.of());
    }

    /// How many words the longest synonym has.
    int longest() {
        return longest;
    }

    boolean knows(String stem) {
        return stems.contains(stem);
    }

    /// Every text that was learnt, for the spelling dictionary.
    Collection<String> texts() {
        return texts;
    }

    /// True when someone who types this may be in danger.
    boolean isDanger(List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            var rest = stems.subList(i, stems.size());
            if (dangers.getOrDefault(stems.get(i), List.of()).stream().anyMatch(danger ->
                    danger.size() <= rest.size()
                            && rest.subList(0, danger.size()).equals(danger))) {
                return true;
            }
        }
        return false;
    }

    /// The longest phrase that begins at the word. Other words may stand between its words, as
    /// people put in "really" and "at all", but not more than two that tell something.
    Optional<Found> phraseAt(List<Word> words, int start) {
        var from = telling(words.subList(start, words.size()));
        if (from.isEmpty() || from.getFirst().at() != 0) {
            return Optional.empty();
        }
        Optional<Found> longestFound = Optional.empty();
        int length = 0;
        for (var phrase : phrases.getOrDefault(from.getFirst().stem(), List.of())) {
            var at = positions(phrase.stems, from, start);
            if (at.size() > length) {
                length = at.size();
                longestFound = Optional.of(new Found(at, phrase.stands));
            }
        }
        return longestFound;
    }

    private static List<Integer> positions(List<String> stems, List<Telling> from, int start) {
        var at = new ArrayList<Integer>();
        int between = 0;
        for (var telling : from) {
            if (telling.stem().equals(stems.get(at.size()))) {
                at.add(start + telling.at());
                between = 0;
                if (at.size() == stems.size()) {
                    return at;
                }
            } else if (++between > 2) {
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

    private void learn(String text, List<String> words) {
        texts.add(text);
        stems.addAll(words);
    }
}
