package localoffer.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Term;
import localoffer.places.Places;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// What a person may be about to type: needs and topics, names and other names of what there is,
/// everyday phrases, and towns. Every word that was typed begins a word of a suggestion, or would
/// but for one slip.
final class Suggestions {

    static final int SUGGESTIONS_MAX = 8;

    /// Of those who help, when someone may be in danger.
    static final int HELPING = 4;

    private static final int TYPED_CHARACTERS_MIN = 2;
    private static final int TYPED_CHARACTERS_MAX = 60;
    private static final int TYPED_WORDS_MAX = 6;
    private static final int SLIP_CHARACTERS_MIN = 4;
    private static final String NEAR = "Near ";
    private static final Pattern WHAT_AND_WHERE = Pattern.compile(
            "(.{2,}?) (?:near|in|around|near to|close to) (\\p{L}[\\p{L} -]*)",
            Pattern.CASE_INSENSITIVE);

    private final List<Suggestion> all;
    private final String[] words;
    private final int[][] having;
    private final List<String> towns;

    /// @param address where it leads
    @Serdeable
    record Suggestion(String words, String address) {

        /// Whether it begins as it was typed.
        boolean begins(String typed) {
            return Words.lower(words).startsWith(Words.lower(typed.strip()));
        }
    }

    Suggestions(Library library, Taxonomies taxonomies, Places places, Lexicon lexicon) {
        // The first stand first, whatever is typed.
        var found = new LinkedHashMap<String, Suggestion>();
        Stream.of(Group.NEED, Group.TOPIC).forEach(group -> Choices.list(group, taxonomies)
                .stream().flatMap(list -> list.terms().stream())
                .forEach(term -> add(found, group, term)));
        for (int i = 0; i < library.size(); i++) {
            var entry = library.entry(i);
            add(found, new Suggestion(entry.title(), entry.address()));
        }
        for (int i = 0; i < library.size(); i++) {
            var entry = library.entry(i);
            entry.alsoCalled().forEach(also ->
                    add(found, new Suggestion(also, entry.address())));
        }
        // What tells of danger is found by who types it, and shown to nobody else.
        lexicon.phrases().written().stream().filter(phrase ->
                lexicon.danger().of(plain(phrase).toList()) == Danger.Kind.NONE)
                .forEach(phrase -> add(found, searching(phrase)));
        lexicon.filters().written().forEach(words -> add(found, searching(words)));
        places.townNames().forEach(town -> add(found,
                new Suggestion(NEAR + town, SearchQuery.of("").withPlace(town).address())));
        this.towns = List.copyOf(places.townNames());
        this.all = List.copyOf(found.values());
        var byWord = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            plain(all.get(i).words()).distinct().forEach(word ->
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
        }
        this.words = byWord.keySet().toArray(String[]::new);
        this.having = byWord.values().stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    /// As much of what was typed as is read.
    static String begun(String typed) {
        return typed.length() <= TYPED_CHARACTERS_MAX ? typed
                : typed.substring(0, TYPED_CHARACTERS_MAX);
    }

    /// What was typed whole comes before what begins so.
    List<Suggestion> of(String typed) {
        var words = plain(typed).limit(TYPED_WORDS_MAX).toList();
        if (typed.strip().length() < TYPED_CHARACTERS_MIN || words.isEmpty()) {
            return List.of();
        }
        return Stream.of(whole(typed.strip(), words), begun(typed, words))
                .flatMap(List::stream).distinct().limit(SUGGESTIONS_MAX).toList();
    }

    /// Just what was typed.
    private List<Suggestion> whole(String typed, List<String> words) {
        int at = Arrays.binarySearch(this.words, words.getFirst());
        return at < 0 ? List.of() : Arrays.stream(having[at]).mapToObj(all::get)
                .filter(one -> one.words().equalsIgnoreCase(typed)).limit(1).toList();
    }

    /// "Clubs near cr": what is looked for, near each town that begins so.
    List<Suggestion> near(String typed) {
        var parts = WHAT_AND_WHERE.matcher(typed.strip());
        if (!parts.matches()) {
            return List.of();
        }
        var what = parts.group(1);
        var where = Words.lower(parts.group(2));
        return fitting(plain(what).limit(TYPED_WORDS_MAX).toList()).scanIsEmpty() ? List.of()
                : towns.stream().filter(town -> Words.lower(town).startsWith(where))
                        .limit(SUGGESTIONS_MAX).map(town -> new Suggestion(
                                what + " near " + town,
                                SearchQuery.of(what).withPlace(town).address())).toList();
    }

    private FixedBitSet fitting(List<String> words) {
        if (words.isEmpty()) {
            return new FixedBitSet(Math.max(1, all.size()));
        }
        var fitting = beginning(words.getFirst());
        words.subList(1, words.size()).forEach(word -> fitting.and(beginning(word)));
        return fitting;
    }

    private List<Suggestion> begun(String typed, List<String> words) {
        var fitting = fitting(words);
        // What begins as it was typed comes before what has it further on.
        var first = new ArrayList<Suggestion>();
        var whole = new ArrayList<Suggestion>();
        var later = new ArrayList<Suggestion>();
        int last = Arrays.binarySearch(this.words, words.getLast());
        var each = new BitSetIterator(fitting, 0);
        for (int i = each.nextDoc(); i < all.size() && first.size() < SUGGESTIONS_MAX;
                i = each.nextDoc()) {
            var suggestion = all.get(i);
            if (suggestion.begins(typed)) {
                first.add(suggestion);
            } else if (last >= 0 && whole.size() < SUGGESTIONS_MAX
                    && Arrays.binarySearch(having[last], i) >= 0) {
                whole.add(suggestion);
            } else if (later.size() < SUGGESTIONS_MAX) {
                later.add(suggestion);
            }
        }
        return Stream.of(first, whole, later).flatMap(List::stream).toList();
    }

    /// The suggestions with a word that begins so; with a slip when there is none without.
    private FixedBitSet beginning(String prefix) {
        var found = new FixedBitSet(Math.max(1, all.size()));
        int at = Arrays.binarySearch(words, prefix);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(prefix); i++) {
            add(found, i);
        }
        if (found.scanIsEmpty() && prefix.length() >= SLIP_CHARACTERS_MIN) {
            addNearly(found, prefix);
        }
        return found;
    }

    /// Where the last letter is as it was typed the slip lies before it, and so it is the word that
    /// was begun. "Spech" begins speech, and special only if nothing else.
    private void addNearly(FixedBitSet found, String prefix) {
        long letters = Dictionary.letters(prefix);
        var others = new ArrayList<Integer>();
        for (int i = 0; i < words.length; i++) {
            var nearness = nearness(words[i], prefix, letters);
            if (nearness == Nearness.TO_THE_LAST) {
                add(found, i);
            } else if (nearness == Nearness.BUT_FOR_THE_LAST) {
                others.add(i);
            }
        }
        if (found.scanIsEmpty()) {
            others.forEach(word -> add(found, word));
        }
    }

    /// How a word begins beside what was typed.
    private enum Nearness { NONE, BUT_FOR_THE_LAST, TO_THE_LAST }

    private static Nearness nearness(String word, String prefix, long letters) {
        if (Long.bitCount(letters & ~Dictionary.letters(word)) > 1) {
            return Nearness.NONE;
        }
        var nearness = Nearness.NONE;
        char last = prefix.charAt(prefix.length() - 1);
        for (int length = prefix.length() - 1; length <= prefix.length() + 1; length++) {
            if (length <= word.length()
                    && Dictionary.slips(prefix, word.substring(0, length)) <= 1) {
                if (word.charAt(length - 1) == last) {
                    return Nearness.TO_THE_LAST;
                }
                nearness = Nearness.BUT_FOR_THE_LAST;
            }
        }
        return nearness;
    }

    private void add(FixedBitSet found, int word) {
        for (int number : having[word]) {
            found.set(number);
        }
    }

    private static Stream<String> plain(String text) {
        return Words.of(text).stream().map(Words.Word::plain);
    }

    private static void add(Map<String, Suggestion> found, Group group, Term term) {
        var address = SearchQuery.of("").with(group, term.id()).address();
        add(found, new Suggestion(term.name(), address));
        new HashSet<>(term.also()).forEach(also -> add(found, searching(also)));
    }

    private static Suggestion searching(String words) {
        return new Suggestion(words, SearchQuery.of(words).address());
    }

    private static void add(Map<String, Suggestion> found, Suggestion suggestion) {
        found.putIfAbsent(Words.lower(suggestion.words()), suggestion);
    }
}
