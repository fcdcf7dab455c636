package localoffer.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Many sequences of words, found by the word that they begin with: to look whether one of
/// thousands stands somewhere costs no more than to look for one.
final class Sequences {

    private final Map<String, Set<List<String>>> byFirst = new HashMap<>();

    /// An empty sequence stands nowhere and is left out.
    void add(List<String> words) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), first -> new LinkedHashSet<>())
                    .add(List.copyOf(words));
        }
    }

    void addAll(Collection<List<String>> all) {
        all.forEach(this::add);
    }

    /// How many words the sequences have that stand here, from this word on; each number once.
    List<Integer> lengthsAt(List<String> words, int start) {
        var beginning = byFirst.get(words.get(start));
        return beginning == null ? List.of() : beginning.stream().map(List::size).distinct()
                .filter(length -> start + length <= words.size()
                        && beginning.contains(words.subList(start, start + length))).toList();
    }

    /// A sequence that the words from this one on begin, the last of them perhaps not whole.
    Optional<List<String>> begunAt(List<String> words, int start) {
        var typed = words.subList(start, words.size());
        int whole = typed.size() - 1;
        return byFirst.getOrDefault(words.get(start), Set.of()).stream()
                .filter(sequence -> sequence.size() > whole
                        && sequence.get(whole).startsWith(typed.getLast())
                        && sequence.subList(0, whole).equals(typed.subList(0, whole)))
                .findFirst();
    }

    boolean isIn(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            if (!lengthsAt(words, start).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    List<List<String>> all() {
        return byFirst.values().stream().flatMap(Set::stream).toList();
    }

    /// Every word of every sequence.
    Stream<String> words() {
        return byFirst.values().stream().flatMap(Set::stream).flatMap(List::stream);
    }
}
