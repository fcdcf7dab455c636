package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words as often as people write them: those of real listings with their own frequencies, and a
/// long tail of invented ones, each rarer than the one before. So a larger corpus goes on meeting
/// new words, as real ones do.
final class WrittenWords {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z]+");
    private static final int INVENTED = 40_000;
    private static final double INVENTED_SHARE = 0.05;
    /// Zipf and Mandelbrot: how soon the invented words become rare.
    private static final double RARER = 1.05;
    private static final double SHIFT = 8;
    /// Words that tell something begin about here in the order of frequency.
    private static final int TELLING_FROM = 60;

    private static final List<String> STARTS = List.of("b", "br", "c", "cr", "d", "f", "g", "gr",
            "h", "k", "l", "m", "n", "p", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ea", "ee", "oo");
    private static final List<String> ENDS = List.of("", "l", "n", "r", "s", "t", "ck", "ll", "m",
            "nd", "rt", "st", "th", "x");

    private final List<String> words;
    private final List<String> invented;
    private final double[] real;
    private final double[] tail;

    WrittenWords(Stream<String> texts, RandomGenerator chance) {
        var counts = new HashMap<String, Integer>();
        texts.flatMap(text -> NOT_WORD.splitAsStream(text.toLowerCase(Locale.UK)))
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        var ordered = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey())).toList();
        this.words = ordered.stream().map(Map.Entry::getKey).toList();
        this.real = shares(ordered.stream().mapToDouble(Map.Entry::getValue).toArray());
        this.invented = invented(counts, chance);
        var weights = new double[INVENTED];
        Arrays.setAll(weights, rank -> Math.pow(rank + SHIFT, -RARER));
        this.tail = shares(weights);
    }

    /// Any word, the common ones as often as they are.
    String word(RandomGenerator chance) {
        return chance.nextDouble() < INVENTED_SHARE ? invented(chance)
                : words.get(pick(real, chance));
    }

    /// A word that somebody may search for: not among the commonest, and seldom among the rarest.
    String telling(RandomGenerator chance) {
        int least = Math.min(TELLING_FROM, words.size() / 2);
        return words.get(least + skewed(words.size() - least, chance));
    }

    /// A word of the tail, for names.
    String invented(RandomGenerator chance) {
        return invented.get(pick(tail, chance));
    }

    /// A number below the bound, small ones far likelier.
    static int skewed(int bound, RandomGenerator chance) {
        return (int) (bound * Math.pow(chance.nextDouble(), 2));
    }

    static String capital(String word) {
        return word.isEmpty() ? word
                : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    private static List<String> invented(Map<String, Integer> known, RandomGenerator chance) {
        var made = new LinkedHashSet<String>();
        while (made.size() < INVENTED) {
            var word = new StringBuilder();
            int syllables = 2 + chance.nextInt(2);
            for (int i = 0; i < syllables; i++) {
                word.append(one(STARTS, chance)).append(one(MIDDLES, chance))
                        .append(one(ENDS, chance));
            }
            if (!known.containsKey(word.toString())) {
                made.add(word.toString());
            }
        }
        return new ArrayList<>(made);
    }

    private static String one(List<String> of, RandomGenerator chance) {
        return of.get(chance.nextInt(of.size()));
    }

    /// Adds up to 1.
    private static double[] shares(double[] weights) {
        var shares = weights.clone();
        Arrays.parallelPrefix(shares, Double::sum);
        double total = shares[shares.length - 1];
        Arrays.setAll(shares, i -> shares[i] / total);
        return shares;
    }

    private static int pick(double[] shares, RandomGenerator chance) {
        int found = Arrays.binarySearch(shares, chance.nextDouble());
        return Math.min(shares.length - 1, found < 0 ? -found - 1 : found);
    }
}
