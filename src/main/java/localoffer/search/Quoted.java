package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.search.Words.Word;

/// Who types a sentence of a plan, or figures of a report, wants to see where they stand.
///
/// A short sentence must be whole. A long one is known by its words that stand side by side: most
/// of those that were typed must stand side by side in the plan as well. So somebody may leave out
/// a word or change one, and what a family says of their child is no sentence of a plan though it
/// has its words.
final class Quoted {

    /// One word or two are no sentence.
    private static final int WORDS_MIN = 3;
    private static final int PAIRS_MIN = 6;
    private static final float PAIRS_SHARE = 0.6f;
    private static final int QUOTED_MAX = 2;
    /// Shares, amounts and counts. A small number may be an age, and four digits a year.
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d.,])(?:\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent)|£\\d+(?:\\.\\d+)?"
                    + "|\\d{3}(?![\\d.,]*\\d))");
    private static final Pattern PER_CENT = Pattern.compile("\\s?(%|per ?cent)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    /// Where short sentences stand, word by word, in actions of plans.
    private final Map<List<String>, List<Integer>> sentences = new HashMap<>();
    /// Where words stand side by side, in each action of a plan.
    private final Map<String, List<Integer>> pairs = new HashMap<>();
    /// Where figures stand, in documents and in actions.
    private final Map<String, List<Integer>> figures = new HashMap<>();
    private final Library library;

    Quoted(Library library) {
        this.library = library;
        for (int number = 0; number < library.size(); number++) {
            var entry = library.entry(number);
            if (entry.isAction() || entry.document().isPresent()) {
                int here = number;
                var text = String.join(". ", entry.title(), entry.summary(), entry.body());
                figures(text).forEach(figure -> add(figures, figure, here));
                if (entry.isAction()) {
                    addSentences(text, here);
                }
            }
        }
    }

    /// Those that were quoted, the likeliest first.
    List<Integer> of(String typed) {
        var sought = figures(typed);
        return sought.isEmpty() ? bySentence(typed)
                : Stream.concat(bySentence(typed).stream(), byFigures(typed, sought).stream())
                        .distinct().toList();
    }

    private List<Integer> bySentence(String typed) {
        var stems = Words.stems(typed);
        var sought = pairs(stems);
        return stems.size() < WORDS_MIN ? List.of()
                : sought.size() < PAIRS_MIN ? most(List.of(where(sentences, stems)), 1)
                : most(sought.stream().map(pair -> where(pairs, pair)).toList(),
                        (int) Math.ceil(sought.size() * PAIRS_SHARE));
    }

    /// What has all the figures, and most of the words beside them.
    private List<Integer> byFigures(String typed, Set<String> sought) {
        var having = sought.stream().map(figure -> where(figures, figure))
                .reduce((all, more) -> all.stream().filter(more::contains).toList())
                .orElse(List.of());
        var stems = Words.of(FIGURE.matcher(typed).replaceAll(" ")).stream()
                .filter(Word::tells).map(Word::stem).distinct().toList();
        var standing = new ArrayList<>(List.of(having));
        stems.forEach(stem -> standing.add(having.stream()
                .filter(number -> library.occurrences(stem).in(number) > 0).toList()));
        return most(standing, 1 + (stems.size() + 1) / 2);
    }

    private static <T> List<Integer> where(Map<T, List<Integer>> known, T what) {
        return known.getOrDefault(what, List.of());
    }

    /// The few that are in most of the lists, and in so many at least.
    private static List<Integer> most(List<List<Integer>> lists, int least) {
        var counts = new HashMap<Integer, Integer>();
        lists.forEach(list -> list.forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts.entrySet().stream().filter(one -> one.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(QUOTED_MAX).toList();
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text).results()
                .map(figure -> PER_CENT.matcher(figure.group()).replaceFirst("%"))
                .collect(Collectors.toSet());
    }

    private static Set<String> pairs(List<String> stems) {
        var pairs = new HashSet<String>();
        for (int i = 1; i < stems.size(); i++) {
            pairs.add(stems.get(i - 1) + " " + stems.get(i));
        }
        return pairs;
    }

    private void addSentences(String text, int number) {
        SENTENCE_END.splitAsStream(text).map(Words::stems)
                .filter(stems -> pairs(stems).size() < PAIRS_MIN).distinct()
                .forEach(stems -> add(sentences, stems, number));
        pairs(Words.stems(text)).forEach(pair -> add(pairs, pair, number));
    }

    /// Nearly all stand in one place, so that a list is small however many entries there are.
    private static <T> void add(Map<T, List<Integer>> to, T what, int number) {
        to.computeIfAbsent(what, w -> new ArrayList<>(1)).add(number);
    }
}
