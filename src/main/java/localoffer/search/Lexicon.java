package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import localoffer.search.Words.Word;

/// What words stand for: synonyms, everyday phrases, and the words of danger. All is kept as
/// stems, so that one line serves every form of a word.
final class Lexicon {

    private static final String NOT = "not";
    private static final int BETWEEN_MAX = 2;
    /// From this weight on two names mean the same.
    private static final float EQUAL_MIN = 0.8f;

    private final Map<List<String>, Map<List<String>, Float>> synonyms = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<List<String>>> dangers = new HashMap<>();
    private final Set<List<String>> names = new HashSet<>();
    private final Map<String, Set<List<String>>> several = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> everyday = new ArrayList<>();
    private final Set<String> everydayStems = new HashSet<>();
    private final Set<String> thingStems = new HashSet<>();
    private final Set<List<String>> conditions = new HashSet<>();
    private final Map<List<String>, Map<String, Float>> advisers = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> called = new HashMap<>();
    private final Set<String> advising = new HashSet<>();
    private int longest = 1;

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

    /// Someone who types the one also finds the other, with this weight from 0 to 1.
    void synonym(String typed, String means, float weight) {
        var key = Words.stems(typed);
        var value = Words.stems(means);
        learn(typed, key);
        learn(means, value);
        if (!key.isEmpty() && !value.isEmpty() && !key.equals(value)) {
            synonyms.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(value, weight, Math::max);
            name(key);
            several(value);
        }
    }

    /// A name of several words, which stand for one thing though nothing else means the same.
    void name(String typed) {
        var key = Words.stems(typed);
        learn(typed, key);
        if (!key.isEmpty()) {
            name(key);
        }
    }

    /// The name of a place, which stands for itself wherever it is read.
    void place(String name) {
        var key = Words.stems(name);
        learn(name, key);
        several(key);
    }

    /// Words that everybody knows and no listing needs to have: they are not misspelt.
    void everyday(String words) {
        var all = Words.stems(words);
        stems.addAll(all);
        everydayStems.addAll(all);
    }

    /// Words of things that are given: they are looked for, plain as they are.
    void thing(String words) {
        thingStems.addAll(Words.stems(words));
    }

    /// What a child may have or be: it says for whom something is looked for, not what.
    void condition(String typed) {
        name(typed);
        conditions.add(Words.stems(typed));
    }

    /// Someone who types this may ask that listing.
    ///
    /// @param id of the listing
    void adviser(String typed, String id, float weight) {
        var key = Words.stems(typed);
        learn(typed, key);
        name(key);
        advising.add(id);
        advisers.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(id, weight, Math::max);
    }

    /// The name of a listing, or another name of it: who types just that wants it.
    void called(String name, String id) {
        name(name);
        called.computeIfAbsent(Words.stems(name), k -> new LinkedHashSet<>()).add(id);
        advising.add(id);
    }

    /// The listings of just this name.
    Set<String> called(List<String> stems) {
        return called.getOrDefault(stems, Set.of());
    }

    /// True when the listing helps with questions that do not name it.
    boolean isAdviser(String id) {
        return advising.contains(id);
    }

    /// A listing as it stands among the words of an entry.
    static String listing(String id) {
        return "@" + id;
    }

    /// What is nearly the same as a wider thing is found by it too: whoever finds b by a, also
    /// finds what equals b. Call it when every line was read.
    void close() {
        var more = new HashMap<List<String>, Map<List<String>, Float>>();
        synonyms.forEach((key, means) -> means.forEach((near, weight) -> {
            if (weight < EQUAL_MIN) {
                synonyms.getOrDefault(near, Map.of()).forEach((far, equal) -> {
                    if (equal >= EQUAL_MIN && !far.equals(key)) {
                        more.computeIfAbsent(key, k -> new LinkedHashMap<>())
                                .merge(far, weight * equal, Math::max);
                    }
                });
            }
        }));
        more.forEach((key, means) -> means.forEach((far, weight) ->
                synonyms.getOrDefault(key, new LinkedHashMap<>()).merge(far, weight, Math::max)));
        advisers.forEach(this::advise);
    }

    private void advise(List<String> key, Map<String, Float> ids) {
        var keys = new HashSet<>(Set.of(key));
        synonyms(key).forEach((other, weight) -> {
            if (weight >= EQUAL_MIN) {
                keys.add(other);
            }
        });
        keys.forEach(each -> ids.forEach((id, weight) ->
                synonyms.computeIfAbsent(each, k -> new LinkedHashMap<>())
                        .merge(List.of(listing(id)), weight, Math::max)));
    }

    /// What people say, as it was written down.
    List<String> everydayPhrases() {
        return everyday;
    }

    /// Someone who types the phrase also looks for what it stands for.
    void phrase(String typed, String stands) {
        everyday.add(typed.strip());
        var words = Words.of(typed);
        var all = words.stream().map(Word::stem).toList();
        learn(typed, all);
        learn(stands, Words.stems(stands));
        var key = telling(words).stream().map(Telling::stem).toList();
        // "Getting to school" must not become "school": what has one telling word is kept whole.
        boolean exact = key.size() < 2;
        add(new Phrase(exact ? all : key, exact, stands));
    }

    private void add(Phrase phrase) {
        phrases.computeIfAbsent(phrase.stems.getFirst(), k -> new ArrayList<>()).add(phrase);
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

    /// True when the stems are the name of one thing.
    boolean isName(List<String> stems) {
        return names.contains(stems);
    }

    /// Everything of more than one word that may be looked for as one, by its first word: the
    /// index counts each as if it were a word.
    Set<List<String>> severalFrom(String first) {
        return several.getOrDefault(first, Set.of());
    }

    /// True when the word means nothing but itself.
    boolean isEveryday(String stem) {
        return everydayStems.contains(stem) && !names.contains(List.of(stem))
                && !thingStems.contains(stem);
    }

    boolean isCondition(List<String> stems) {
        return conditions.contains(stems);
    }

    /// How many words the longest name has.
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

    private void name(List<String> key) {
        names.add(key);
        longest = Math.max(longest, key.size());
        several(key);
    }

    private void several(List<String> key) {
        if (key.size() > 1) {
            this.several.computeIfAbsent(key.getFirst(), k -> new HashSet<>()).add(key);
        }
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

    private void learn(String text, List<String> words) {
        texts.add(text);
        stems.addAll(words);
    }
}
