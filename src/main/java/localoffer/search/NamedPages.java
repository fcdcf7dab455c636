package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.search.SearchQuery.Sort;
import localoffer.search.Understood.Correction;
import localoffer.search.Words.Word;
import org.apache.lucene.util.FixedBitSet;

/// Pages of the site whose name is just what was typed. Such a page comes among the first three:
/// a page about the site leads, and a guide stands behind the two best services, which are what
/// a family came for. So does what was quoted.
final class NamedPages {

    private static final int SERVICES_FIRST = 2;
    /// One of so many words that were typed must be of the name.
    private static final int NAMED_OF = 2;

    private final Library library;
    private final Quoted quoted;
    private final Recalled recalled;
    private final Map<Set<String>, List<Integer>> byName = new HashMap<>();
    /// The words of the names of each page about the site itself.
    private final Map<Integer, Set<String>> aboutTheSite = new HashMap<>();

    NamedPages(Library library) {
        this.library = library;
        this.quoted = new Quoted(library);
        this.recalled = new Recalled(library);
        for (int number = library.firstPage(); number < library.size(); number++) {
            int page = number;
            names(library.entry(number)).distinct().forEach(name ->
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(page));
            if (!library.entry(page).isGuide()) {
                aboutTheSite.put(page, names(library.entry(page)).flatMap(Set::stream)
                        .collect(Collectors.toSet()));
            }
        }
    }

    /// What was meant though its name was not typed.
    ///
    /// @param quoted by a sentence or by figures
    /// @param recalled by some words
    record Meant(List<Integer> quoted, Recalled.Found recalled) {

        static final Meant NOTHING = new Meant(List.of(), Recalled.NONE);

        private List<Integer> all() {
            return Stream.concat(quoted.stream(), recalled.entries().stream()).toList();
        }
    }

    Meant meant(String words, Understood understood) {
        return understood.danger() ? Meant.NOTHING
                : new Meant(quoted.of(words), recalled.of(Words.of(words)));
    }

    /// A page about the site is found by its name or its own words alone: who types "zoom"
    /// looks for no page that tells how large its letters may be, and who would learn to sign for
    /// none to sign in.
    ///
    /// @param found to be read only
    FixedBitSet withoutUnnamed(FixedBitSet found, Meant meant, Understood understood) {
        var quotes = meant.all();
        var typed = understood.stems().isEmpty() ? understood.typed() : understood.stems();
        var unnamed = aboutTheSite.entrySet().stream()
                .filter(page -> found.get(page.getKey()) && NAMED_OF * typed.stream()
                        .filter(page.getValue()::contains).count() < Math.max(1, typed.size()))
                .map(Map.Entry::getKey).toList();
        if (unnamed.isEmpty() && quotes.isEmpty()) {
            return found;
        }
        var named = found.clone();
        unnamed.forEach(named::clear);
        quotes.forEach(named::set);
        return named;
    }

    /// The order with those pages where they belong.
    ///
    /// @param shown what may be shown
    List<Integer> placed(List<Integer> order, FixedBitSet shown, SearchQuery query, Meant meant,
            Understood understood) {
        var typed = Words.of(query.words()).stream().flatMap(word ->
                corrected(word, understood.corrections())).toList();
        var name = name(typed);
        var called = exactly(typed, byName.getOrDefault(name, List.of()).stream()
                .filter(shown::get).toList());
        boolean leads = !called.isEmpty() && !library.entry(called.getFirst()).isGuide();
        var pages = Stream.concat(called.stream(), meant.quoted().stream())
                .filter(shown::get).distinct().toList();
        int place = Math.min(order.size(), meant.recalled().place());
        var before = order.subList(0, place);
        var behind = meant.recalled().entries().stream().filter(shown::get)
                .filter(number -> !pages.contains(number) && !before.contains(number)).toList();
        if (pages.size() + behind.size() == 0 || query.sort() != Sort.BEST
                || understood.danger()) {
            return order;
        }
        var placed = new ArrayList<>(order);
        placed.removeAll(behind);
        placed.addAll(place, behind);
        placed.removeAll(pages);
        int first = 0;
        while (first < Math.min(SERVICES_FIRST, placed.size())
                && (!leads || isNamed(placed.get(first), name))) {
            first++;
        }
        placed.addAll(first, pages);
        return placed.subList(0, Math.min(placed.size(),
                Math.max(order.size(), pages.size() + behind.size())));
    }

    /// "Have your say" and "have my say" differ in the small words alone.
    private List<Integer> exactly(List<Word> typed, List<Integer> pages) {
        var stems = typed.stream().map(Word::stem).toList();
        var exact = pages.stream().filter(page -> texts(library.entry(page))
                .anyMatch(text -> Words.stems(text).equals(stems))).toList();
        return exact.isEmpty() ? pages : exact;
    }

    private boolean isNamed(int number, Set<String> name) {
        return names(library.entry(number)).anyMatch(name::equals);
    }

    private static Stream<Set<String>> names(Entry entry) {
        return texts(entry).map(text -> name(Words.of(text)));
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.alsoCalled().stream());
    }

    /// The words that make a name, whatever stands between them.
    private static Set<String> name(List<Word> words) {
        var telling = words.stream().filter(word -> !word.isFiller()).map(Word::stem)
                .collect(Collectors.toSet());
        return telling.isEmpty()
                ? words.stream().map(Word::stem).collect(Collectors.toSet()) : telling;
    }

    private static Stream<Word> corrected(Word word, List<Correction> corrections) {
        return corrections.stream().filter(one -> one.typed().equals(word.plain())).findFirst()
                .map(one -> Words.of(one.meant()).stream()).orElseGet(() -> Stream.of(word));
    }
}
