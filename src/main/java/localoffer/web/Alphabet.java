package localoffer.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A list in the order of the alphabet, with a heading and an anchor for each letter in use.
public final class Alphabet {

    private Alphabet() {}

    /// The letters that names begin with, each with what begins so. Names that begin with a
    /// figure or sign stand together in front.
    public static <T> List<Letter<T>> of(Collection<T> all, Function<T, String> name) {
        var sorted = all.stream()
                .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER)).toList();
        var letters = sorted.stream().collect(Collectors.groupingBy(
                one -> letter(name.apply(one)), TreeMap::new, Collectors.toList()));
        return letters.entrySet().stream()
                .map(entry -> new Letter<>(entry.getKey(), entry.getValue())).toList();
    }

    private static String letter(String name) {
        var first = name.substring(0, Math.min(1, name.length())).toUpperCase(Locale.UK);
        return first.matches("[A-Z]") ? first : Letter.FIGURES;
    }

    /// One letter.
    ///
    /// @param entries what begins with it, in order
    public record Letter<T>(String letter, List<T> entries) {

        private static final String FIGURES = "0–9";

        public Letter {
            entries = List.copyOf(entries);
        }

        public String anchor() {
            return letter.equals(FIGURES)
                    ? "letter-figures" : "letter-" + letter.toLowerCase(Locale.UK);
        }
    }
}
