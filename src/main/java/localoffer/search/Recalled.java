package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import localoffer.search.Words.Word;
import org.apache.lucene.util.FixedBitSet;

/// Who remembers some words of a plan or a report, and not the sentence, wants to see where they
/// stand: "Gypsy Roma Traveller", "27 supported internships". An action or a document in which all
/// of them stand close together is meant, unless many services have them too.
final class Recalled {

    /// As long as two sentences or three.
    private static final int STRETCH_MAX = 30;
    private static final int RECALLED_MAX = 4;
    /// What so many services have is looked for as a service.
    private static final int SERVICES_MAX = 2 * Results.PAGE_HITS_MAX;
    /// So many texts are kept at hand, taken apart into words.
    private static final int TEXTS_MAX = 256;

    /// So many words that no service has together are no search for a service.
    private static final int TELLING_MIN = 3;
    private static final int SERVICES_FIRST = 2;
    /// Where it may be a service that is looked for, so many stand at the end of the first page.
    private static final int LAST_MAX = 3;

    static final Found NONE = new Found(List.of(), 0);

    private final Library library;
    private final int[] told;
    private final AtHand<Integer, Text> texts = new AtHand<>(TEXTS_MAX, this::read);

    Recalled(Library library) {
        this.library = library;
        this.told = IntStream.range(0, library.size()).filter(number ->
                library.entry(number).isAction()
                        || library.entry(number).document().isPresent()).toArray();
    }

    /// @param entries those that are meant, the likeliest first
    /// @param place how many may stand before them
    record Found(List<Integer> entries, int place) {}

    /// @param name the words of its names, which hold for all that it says
    private record Text(Set<String> name, List<String> stems) {}

    Found of(List<Word> typed) {
        var sought = typed.stream().filter(Word::tells).distinct().toList();
        var stems = sought.stream().map(Word::stem).distinct()
                .sorted(Comparator.comparingInt(library::frequency)).toList();
        if (sought.stream().allMatch(Word::isAside)) {
            return NONE;
        }
        var having = stems.stream().map(library::occurrences).toList();
        var places = new HashMap<Integer, Integer>();
        for (int number : told) {
            if (having.stream().allMatch(one -> one.in(number) > 0)) {
                int stretch = stretch(texts.of(number), stems);
                if (stretch <= STRETCH_MAX) {
                    places.put(number, stretch);
                }
            }
        }
        return places.isEmpty() ? NONE : placed(places.keySet().stream()
                .sorted(Comparator.comparing((Integer number) -> places.get(number))
                        .thenComparing(Comparator.naturalOrder()))
                .toList(), stems.size(), services(having));
    }

    /// @param services how many have all the words, wherever they stand
    private static Found placed(List<Integer> entries, int words, int services) {
        if (services > SERVICES_MAX) {
            return NONE;
        }
        if (services == 0 && words >= TELLING_MIN) {
            return new Found(entries.stream().limit(RECALLED_MAX).toList(), SERVICES_FIRST);
        }
        var some = entries.stream().limit(services == 0 ? RECALLED_MAX : LAST_MAX).toList();
        return new Found(some, Math.max(services, Results.PAGE_HITS_MAX - some.size()));
    }

    private int services(List<Occurrences> having) {
        var all = new FixedBitSet(library.size());
        having.getFirst().addTo(all);
        for (var one : having.subList(1, having.size())) {
            var others = new FixedBitSet(library.size());
            one.addTo(others);
            all.and(others);
        }
        return library.services(all);
    }

    /// How many words the shortest stretch has in which all stand that are not of the name.
    private static int stretch(Text text, List<String> stems) {
        var missing = new HashSet<>(stems);
        missing.removeAll(text.name());
        if (missing.isEmpty()) {
            return 0;
        }
        int shortest = Integer.MAX_VALUE;
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < text.stems().size(); i++) {
            if (missing.contains(text.stems().get(i))) {
                last.put(text.stems().get(i), i);
                if (last.size() == missing.size()) {
                    int first = last.values().stream().min(Comparator.naturalOrder()).orElse(i);
                    shortest = Math.min(shortest, 1 + i - first);
                }
            }
        }
        return shortest;
    }

    private Text read(int number) {
        var entry = library.entry(number);
        var names = new ArrayList<>(entry.alsoCalled());
        names.add(entry.title());
        return new Text(Set.copyOf(Words.stems(String.join(" ", names))),
                Words.stems(entry.summary() + " " + entry.body()));
    }
}
