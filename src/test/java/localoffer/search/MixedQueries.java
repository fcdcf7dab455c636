package localoffer.search;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.directory.Service;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.sample.Files;

/// Searches such as families make, the same ones for every corpus: the popular ones often, others
/// once. They come as the parameters of an address, and become queries as those of a visitor do.
final class MixedQueries {

    static final int COUNT = 400;
    private static final int SEED = 1_000_000_000;
    private static final int WORDS_MAX = 4;
    private static final double WORDLESS = 0.1;
    private static final double MISSPELT = 0.1;
    /// Listings with these numbers are in every corpus.
    private static final int LISTINGS = 2_000;
    private static final int SLIP_CHARACTERS_MIN = 5;
    private static final List<String> MILES = List.of("3", "5", "10", "20");
    private static final Pattern SPACES = Pattern.compile("[^a-z0-9']+");

    private final Corpus corpus;
    private final List<String> popular;
    private final List<String> everyday;

    private MixedQueries(Corpus corpus, List<Service> real) {
        this.corpus = corpus;
        var taxonomies = corpus.taxonomies();
        this.popular = Stream.concat(
                        Stream.of(taxonomies.needs(), taxonomies.topics())
                                .flatMap(list -> list.terms().stream())
                                .flatMap(term -> Stream.concat(
                                        Stream.of(term.name()), term.also().stream())),
                        real.stream().flatMap(service -> service.alsoCalled().stream()))
                .map(MixedQueries::plain).filter(MixedQueries::isShort).distinct()
                .sorted((a, b) -> Integer.compare(a.hashCode(), b.hashCode())).toList();
        this.everyday = Files.text("content/search/phrases.txt").lines()
                .filter(line -> line.contains("=>")).map(line -> line.split("=>", 2)[0].strip())
                .filter(MixedQueries::isShort).toList();
    }

    static List<SearchQuery> of(Corpus corpus, List<Service> real) {
        var mixed = new MixedQueries(corpus, real);
        return IntStream.range(0, COUNT).mapToObj(mixed::query).toList();
    }

    private SearchQuery query(int number) {
        var chance = Corpus.chance(SEED + number);
        var parameters = new LinkedHashMap<CharSequence, List<String>>();
        boolean wordless = chance.nextDouble() < WORDLESS;
        if (!wordless) {
            var words = words(chance);
            parameters.put("q", List.of(
                    chance.nextDouble() < MISSPELT ? misspelt(words, chance) : words));
        }
        var lists = corpus.taxonomies();
        filter(parameters, "need", lists.needs(), wordless ? 0.5 : 0.2, chance);
        filter(parameters, "topic", lists.topics(), wordless ? 0.5 : 0.12, chance);
        filter(parameters, "audience", lists.audiences(), 0.05, chance);
        if (chance.nextDouble() < 0.08) {
            parameters.put("cost", List.of("free"));
        }
        if (chance.nextDouble() < 0.25) {
            parameters.put("age", List.of(Integer.toString(chance.nextInt(26))));
        }
        if (chance.nextDouble() < 0.06) {
            parameters.put("no-diagnosis", List.of("yes"));
        }
        near(parameters, chance);
        if (chance.nextDouble() < 0.1) {
            parameters.put("page", List.of(Integer.toString(2 + chance.nextInt(2))));
        }
        return SearchQuery.from(ConvertibleMultiValues.of(parameters));
    }

    /// A third name a place, half of those a radius, and half want the nearest first.
    private void near(Map<CharSequence, List<String>> parameters, RandomGenerator chance) {
        if (chance.nextDouble() < 0.35) {
            parameters.put("near", List.of(corpus.grounds().town(chance).name()));
            if (chance.nextBoolean()) {
                parameters.put("miles", List.of(Corpus.one(MILES, chance)));
            }
            if (chance.nextBoolean()) {
                parameters.put("sort", List.of("near"));
            }
        }
    }

    private static void filter(Map<CharSequence, List<String>> parameters, String group,
            Taxonomy list, double share, RandomGenerator chance) {
        if (chance.nextDouble() < share) {
            var ids = list.terms().stream().map(Term::id).filter(id -> !id.equals("any")).toList();
            int first = WrittenWords.skewed(ids.size(), chance);
            parameters.put(group, chance.nextDouble() < 0.3
                    ? List.of(ids.get(first), Corpus.one(ids, chance)) : List.of(ids.get(first)));
        }
    }

    private String words(RandomGenerator chance) {
        double kind = chance.nextDouble();
        if (kind < 0.45) {
            return popular.get(WrittenWords.skewed(popular.size(), chance));
        }
        if (kind < 0.65) {
            return String.join(" ", IntStream.rangeClosed(0, chance.nextInt(3))
                    .mapToObj(i -> corpus.vocabulary().telling(chance)).toList());
        }
        if (kind < 0.8) {
            return part(plain(corpus.service(chance.nextInt(LISTINGS)).name()), chance);
        }
        if (kind < 0.9) {
            return plain(Corpus.one(Corpus.KINDS, chance));
        }
        return Corpus.one(everyday, chance);
    }

    /// One to four words that stand side by side.
    private static String part(String text, RandomGenerator chance) {
        var words = text.split(" ", -1);
        int length = 1 + chance.nextInt(Math.min(WORDS_MAX, words.length));
        int start = chance.nextInt(words.length - length + 1);
        return String.join(" ", Arrays.copyOfRange(words, start, start + length));
    }

    /// A slip in the longest word: a letter left out, two swapped, one twice, or a wrong vowel.
    private static String misspelt(String text, RandomGenerator chance) {
        var words = text.split(" ", -1);
        int longest = IntStream.range(0, words.length).reduce(0,
                (a, b) -> words[b].length() > words[a].length() ? b : a);
        var word = words[longest];
        if (word.length() < SLIP_CHARACTERS_MIN) {
            return text;
        }
        int at = 1 + chance.nextInt(word.length() - 2);
        var before = word.substring(0, at);
        var letter = word.substring(at, at + 1);
        words[longest] = switch (chance.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + word.charAt(at + 1) + letter + word.substring(at + 2);
            case 2 -> before + letter + word.substring(at);
            default -> before + "aeiou".charAt(chance.nextInt(5)) + word.substring(at + 1);
        };
        return String.join(" ", words);
    }

    private static boolean isShort(String text) {
        return !text.isEmpty() && text.split(" ", -1).length <= WORDS_MAX;
    }

    private static String plain(String text) {
        return SPACES.matcher(text.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }
}
