package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.search.Concept.Meaning;
import localoffer.search.Hit.Reason;
import localoffer.search.Hit.Why;
import localoffer.search.Words.Word;

/// Marks the words that were looked for in the few texts that are shown. Our own, because it
/// reads a short text once and needs no index: of most words it looks at the first letter only.
final class Marker {

    private static final int SNIPPET_WORDS_BEFORE = 8;
    private static final int SNIPPET_WORDS = 32;
    /// From this weight on it is a name spelt out or made short.
    private static final float SPELT_OUT = 0.94f;

    /// Names to mark, by their first stem.
    private final Map<String, Set<List<String>>> names = new HashMap<>();

    private final List<Concept> concepts;
    private final QuickReading reading;
    private long initials;

    Marker(List<Concept> concepts, QuickReading reading) {
        this.concepts = concepts;
        this.reading = reading;
        concepts.forEach(this::add);
    }

    /// The whole text, in pieces.
    List<Fragment> mark(String text) {
        var words = read(text);
        return pieces(text, words, marked(words), 0, text.length());
    }

    boolean marks(String text) {
        return !marked(read(text)).isEmpty();
    }

    /// A piece of a long text around the first word to mark; empty when there is none.
    List<Fragment> snippet(String text) {
        var words = read(text);
        var marked = marked(words);
        if (marked.isEmpty()) {
            return List.of();
        }
        int first = Math.max(0, marked.nextSetBit(0) - SNIPPET_WORDS_BEFORE);
        int last = Math.min(words.size(), first + SNIPPET_WORDS);
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() ? text.length() : words.get(last - 1).end();
        var snippet = new ArrayList<>(pieces(text, words, marked, start, end));
        if (start > 0) {
            snippet.addFirst(new Fragment("… ", false));
        }
        if (end < text.length()) {
            snippet.add(new Fragment(" …", false));
        }
        return snippet;
    }

    /// Why an entry is among the results, when what was typed is not to be seen.
    ///
    /// @param shown whether anything in its texts is marked
    Optional<Why> why(Entry entry, boolean shown) {
        var texts = List.of(entry.title(), entry.summary());
        var words = texts.stream().map(this::read).toList();
        for (var concept : concepts) {
            if (concept.stems().stream().allMatch(stem ->
                    words.stream().anyMatch(in -> at(List.of(stem), in) >= 0))) {
                return Optional.empty();
            }
        }
        for (var concept : concepts) {
            for (var weighted : concept.meanings()) {
                // What is not the very name explains itself by its mark.
                var name = weighted.weight() >= SPELT_OUT
                        && weighted.meaning() instanceof Meaning.Phrase(var stems)
                        ? stems : List.<String>of();
                for (int i = 0; i < texts.size(); i++) {
                    var in = words.get(i);
                    int at = at(name, in);
                    if (at >= 0) {
                        return Optional.of(new Why(Reason.MEANS, concept.typed(),
                                texts.get(i).substring(in.get(at).start(),
                                        in.get(at + name.size() - 1).end())));
                    }
                }
            }
        }
        return shown ? Optional.empty() : about(entry);
    }

    private Optional<Why> about(Entry entry) {
        return entry.terms().filter(term -> marks(term.name())
                        || term.also().stream().anyMatch(this::marks))
                .map(term -> new Why(Reason.ABOUT, "", term.name())).findFirst()
                .or(() -> entry.related().stream().filter(this::marks)
                        .map(name -> new Why(Reason.LINKED, "", name)).findFirst());
    }

    private static int at(List<String> name, List<Word> words) {
        for (int i = 0; i < words.size() && !name.isEmpty(); i++) {
            if (stands(name, words, i)) {
                return i;
            }
        }
        return -1;
    }

    private void add(Concept concept) {
        for (var meaning : concept.meanings()) {
            switch (meaning.meaning()) {
                case Meaning.Phrase(var stems) -> {
                    names.computeIfAbsent(stems.getFirst(), first -> new HashSet<>()).add(stems);
                    stems.forEach(stem -> initials |= QuickReading.initial(stem));
                }
                case Meaning.AllOf(var parts) -> parts.forEach(this::add);
                case Meaning.SomeOf(var parts) -> parts.forEach(this::add);
            }
        }
    }

    private List<Word> read(String text) {
        return reading.words(text, initials);
    }

    private BitSet marked(List<Word> words) {
        var marked = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            for (var name : names.getOrDefault(words.get(i).stem(), Set.of())) {
                if (stands(name, words, i)) {
                    marked.set(i, i + name.size());
                }
            }
        }
        return marked;
    }

    private static boolean stands(List<String> name, List<Word> words, int start) {
        if (start + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(start + i).stem().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Fragment> pieces(
            String text, List<Word> words, BitSet marked, int start, int end) {
        var pieces = new ArrayList<Fragment>();
        int at = start;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            int last = marked.nextClearBit(i) - 1;
            if (words.get(i).start() >= at && words.get(last).end() <= end) {
                add(pieces, text.substring(at, words.get(i).start()), false);
                add(pieces, text.substring(words.get(i).start(), words.get(last).end()), true);
                at = words.get(last).end();
            }
            i = last;
        }
        add(pieces, text.substring(at, end), false);
        return pieces;
    }

    private static void add(List<Fragment> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Fragment(text, marked));
        }
    }
}
