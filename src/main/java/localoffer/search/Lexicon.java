package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.search.Words.Word;

/// What words stand for: synonyms, everyday phrases, and the words of danger. All is kept as
/// stems, so that one line serves every form of a word.
final class Lexicon {

    private final Synonyms synonyms = new Synonyms();
    private final Phrases phrases = new Phrases();
    private final Danger danger = new Danger();
    private final FiltersInWords filters = new FiltersInWords();
    private final English english = new English();
    private final Shorthand shorthand = new Shorthand();
    private final OtherLanguages otherLanguages = new OtherLanguages();
    private final Map<List<String>, String> alone = new HashMap<>();
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
        if (weight < Synonyms.EQUAL_MIN) {
            english.slip(typed, means);
        }
        if (!key.isEmpty() && !value.isEmpty() && !key.equals(value)) {
            synonyms.add(key, value, weight);
            name(key);
            several(value);
        }
    }

    /// Two names of one thing: one that no list tells more of means whatever the other means.
    void alike(String one, String other, float weight) {
        synonym(one, other, weight);
        synonym(other, one, weight);
        synonyms.alike(Words.stems(one), Words.stems(other));
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

    /// Call it when every line was read.
    void close() {
        synonyms.close();
        advisers.toAsk().forEach(synonyms::advise);
    }

    /// Someone who types the phrase also looks for what it stands for.
    void phrase(String typed, String stands) {
        var words = Words.of(typed);
        learn(typed, words.stream().map(Word::stem).toList());
        learn(stands, Words.stems(stands));
        phrases.add(typed.strip(), words, stands);
    }

    /// Someone who types this and nothing else looks for that.
    void alone(String typed, String means) {
        learn(typed, Words.stems(typed));
        alone.put(Words.telling(Words.of(typed)), means);
    }

    /// What is meant where nothing but these words was typed; empty for themselves.
    String alone(List<Word> words) {
        return words.stream().anyMatch(Word::isNegation) ? ""
                : alone.getOrDefault(Words.telling(words), "");
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

    OtherLanguages otherLanguages() {
        return otherLanguages;
    }

    /// What the stems mean besides themselves; empty when they stand for themselves alone.
    Map<List<String>, Float> synonyms(List<String> stems) {
        return synonyms.of(stems);
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
