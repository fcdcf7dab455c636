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

    /// From this weight on two names mean the same.
    private static final float EQUAL_MIN = 0.8f;

    private final Map<List<String>, Map<List<String>, Float>> synonyms = new HashMap<>();
    private final Phrases phrases = new Phrases();
    private final Danger danger = new Danger();
    private final FiltersInWords filters = new FiltersInWords();
    private final English english = new English();
    private final Shorthand shorthand = new Shorthand();
    private final List<List<List<String>>> alike = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();
    private final Map<String, Map<String, Set<List<String>>>> several = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<List<String>> conditions = new HashSet<>();
    private final Advisers advisers = new Advisers();
    private int longest = 1;

    /// Someone who types the one also finds the other, with this weight from 0 to 1.
    void synonym(String typed, String means, float weight) {
        var key = Words.stems(typed);
        var value = Words.stems(means);
        learn(typed, key);
        learn(means, value);
        if (weight < EQUAL_MIN) {
            english.slip(typed, means);
        }
        if (!key.isEmpty() && !value.isEmpty() && !key.equals(value)) {
            synonyms.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(value, weight, Math::max);
            name(key);
            several(value);
        }
    }

    /// Two names of one thing: one that no list tells more of means whatever the other means.
    void alike(String one, String other, float weight) {
        synonym(one, other, weight);
        synonym(other, one, weight);
        alike.add(List.of(Words.stems(one), Words.stems(other)));
    }

    /// What a list says of a name itself comes first, and then nothing is added.
    private void share(List<String> from, List<String> to) {
        if (synonyms(to).size() <= 1) {
            var more = new LinkedHashMap<>(synonyms(from));
            more.remove(to);
            more.forEach((means, weight) ->
                    synonyms.computeIfAbsent(to, k -> new LinkedHashMap<>())
                            .merge(means, weight, Math::max));
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
        stems.addAll(english.everyday(words));
    }

    /// Words of things that are given: they are looked for, plain as they are.
    void thing(String words) {
        english.thing(words);
    }

    /// What a child may have or be: it says for whom something is looked for, not what.
    void condition(String typed) {
        name(typed);
        conditions.add(Words.stems(typed));
    }

    /// Someone who types this may ask that listing.
    void adviser(String typed, String id, float weight) {
        name(typed);
        advisers.ask(Words.stems(typed), id, weight);
    }

    /// The name of a listing, or another name of it.
    void called(String name, String id) {
        name(name);
        advisers.called(Words.stems(name), id);
    }

    /// The listings that are found by more than their own words.
    Advisers advisers() {
        return advisers;
    }

    /// What is nearly the same as a wider thing is found by it too: whoever finds b by a, also
    /// finds what equals b. Call it when every line was read.
    void close() {
        alike.forEach(pair -> {
            share(pair.getFirst(), pair.getLast());
            share(pair.getLast(), pair.getFirst());
        });
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
        advisers.toAsk().forEach(this::advise);
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
                        .merge(List.of(Advisers.listing(id)), weight, Math::max)));
    }

    /// Someone who types the phrase also looks for what it stands for.
    void phrase(String typed, String stands) {
        var words = Words.of(typed);
        learn(typed, words.stream().map(Word::stem).toList());
        learn(stands, Words.stems(stands));
        phrases.add(typed.strip(), words, stands);
    }

    /// What people say in many words.
    Phrases phrases() {
        return phrases;
    }

    void danger(String typed, Danger.Kind kind) {
        learn(typed, Words.stems(typed));
        danger.phrase(typed, kind);
    }

    /// What people type for a filter.
    FiltersInWords filters() {
        return filters;
    }

    /// The words of danger.
    Danger danger() {
        return danger;
    }

    English english() {
        return english;
    }

    Shorthand shorthand() {
        return shorthand;
    }

    /// What the stems mean besides themselves; empty when they stand for themselves alone.
    Map<List<String>, Float> synonyms(List<String> stems) {
        return synonyms.getOrDefault(stems, Map.of());
    }

    /// True when the stems are the name of one thing.
    boolean isName(List<String> stems) {
        return names.contains(stems);
    }

    /// Everything of more than one word that begins with the stem and may be looked for as one, by
    /// its second stem: the index counts each as if it were a word.
    Map<String, Set<List<String>>> severalFrom(String first) {
        return several.getOrDefault(first, Map.of());
    }

    /// True when the word means nothing but itself.
    boolean isEveryday(String stem) {
        return english.isEveryday(stem) && !names.contains(List.of(stem));
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

    private void name(List<String> key) {
        names.add(key);
        longest = Math.max(longest, key.size());
        several(key);
    }

    private void several(List<String> key) {
        if (key.size() > 1) {
            several.computeIfAbsent(key.getFirst(), k -> new HashMap<>())
                    .computeIfAbsent(key.get(1), k -> new HashSet<>()).add(key);
        }
    }

    private void learn(String text, List<String> words) {
        texts.add(text);
        stems.addAll(words);
    }
}
