package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.places.Places;

/// Made-up listings, as many as wanted. Listing n depends on its number alone, so the first 2,000
/// of 20,000 are the 2,000.
///
/// Each is like a real listing, its model: it shares that one's topics, audience and some of its
/// sentences, so that words and filters go together as they do in real listings. Its name,
/// provider, place, ages, needs and most of its words are its own.
final class Corpus {

    private static final long SEED = 20_261_122L;
    private static final int WORDS_MEAN = 80;
    private static final int WORDS_DEVIATION = 25;
    private static final int WORDS_MIN = 40;
    private static final int WORDS_MAX = 160;
    private static final double MODEL_SENTENCES = 0.4;
    private static final double ANY_NEED = 0.3;
    private static final int NEEDS_MAX = 4;
    private static final int ALIASES_MAX = 4;
    private static final int RELATED_MAX = 4;
    private static final int SENTENCE_WORDS_MIN = 7;
    private static final int SENTENCE_WORDS_MORE = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

    static final List<String> KINDS = List.of("support group", "youth club", "drop-in",
            "sleep clinic", "swimming lessons", "music sessions", "Saturday club",
            "parenting course", "outreach team", "overnight breaks", "toddler group",
            "therapy service", "advice line", "coffee morning", "holiday scheme", "football club",
            "travel training", "buddy scheme", "reading help", "day nursery", "art workshop",
            "sensory room", "job coaching", "home tutoring");

    private final List<Service> models;
    private final Taxonomies taxonomies;
    private final List<Term> needs;
    private final WrittenWords vocabulary;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Grounds grounds;

    Corpus(Collection<Service> real, Taxonomies taxonomies, Places places) {
        this.models = List.copyOf(real);
        this.taxonomies = taxonomies;
        this.needs = taxonomies.needs().terms().stream()
                .filter(need -> !isAny(need)).toList();
        this.vocabulary = new WrittenWords(models.stream().flatMap(Corpus::texts), chance(-1));
        this.grounds = new Grounds(models, taxonomies, places, vocabulary);
        models.forEach(model -> model.topics().forEach(topic -> sentences
                .computeIfAbsent(topic.id(), id -> new ArrayList<>())
                .addAll(texts(model).skip(1).flatMap(SENTENCE_END::splitAsStream).toList())));
    }

    static RandomGenerator chance(long number) {
        // The seed is mixed first: neighbouring seeds give the same numbers, one step apart.
        return new SplittableRandom(new SplittableRandom(SEED ^ number).nextLong());
    }

    Taxonomies taxonomies() {
        return taxonomies;
    }

    WrittenWords vocabulary() {
        return vocabulary;
    }

    Grounds grounds() {
        return grounds;
    }

    List<Service> services(int count) {
        return IntStream.range(0, count).parallel().mapToObj(this::service).toList();
    }

    Service service(int number) {
        var chance = chance(number);
        var model = one(models, chance);
        var needs = needs(chance);
        var area = grounds.area(chance);
        var provider = grounds.provider(number, chance);
        var town = area.place().map(Place::name).orElse(area.name());
        var kind = one(KINDS, chance);
        var name = name(model, needs, provider, town, kind, chance);
        return Listing.like(model, new Listing("made-up-" + number, name,
                aliases(name, kind, town, chance), provider, area, ages(chance), needs,
                related(number, chance), summary(model, needs, provider, town, kind, chance),
                body(model, chance)));
    }

    private String name(Service model, List<Term> needs, String provider, String town, String kind,
            RandomGenerator chance) {
        var own = WrittenWords.capital(vocabulary.invented(chance));
        return switch (chance.nextInt(6)) {
            case 0 -> model.name() + " (" + town + ")";
            case 1 -> own + " " + kind;
            case 2 -> town + " " + kind;
            case 3 -> WrittenWords.capital(kind) + ": " + one(needs, chance).name();
            case 4 -> provider + " " + kind;
            default -> own + " " + one(model.topics(), chance).name();
        };
    }

    private List<String> aliases(String name, String kind, String town, RandomGenerator chance) {
        var aliases = new LinkedHashSet<String>();
        for (int i = WrittenWords.skewed(ALIASES_MAX, chance); i > 0; i--) {
            aliases.add(switch (chance.nextInt(3)) {
                case 0 -> Pattern.compile("\\B.|[^A-Za-z]").matcher(name).replaceAll("");
                case 1 -> WrittenWords.capital(vocabulary.invented(chance)) + " " + kind;
                default -> town + " " + one(KINDS, chance);
            });
        }
        return aliases.stream().filter(alias -> alias.length() > 1).toList();
    }

    private List<Term> needs(RandomGenerator chance) {
        if (chance.nextDouble() < ANY_NEED) {
            return taxonomies.needs().terms().stream().filter(Corpus::isAny).toList();
        }
        var some = new LinkedHashSet<Term>();
        for (int i = WrittenWords.skewed(NEEDS_MAX, chance); i >= 0; i--) {
            some.add(needs.get(WrittenWords.skewed(needs.size(), chance)));
        }
        return List.copyOf(some);
    }

    private static Service.Ages ages(RandomGenerator chance) {
        int least = chance.nextDouble() < 0.35 ? 0 : chance.nextInt(18);
        int most = chance.nextDouble() < 0.35 ? Service.Ages.YEARS_MAX
                : Math.min(Service.Ages.YEARS_MAX, least + 2 + chance.nextInt(14));
        return new Service.Ages(least, most);
    }

    private static List<String> related(int number, RandomGenerator chance) {
        return number == 0 ? List.of() : IntStream.range(0, chance.nextInt(RELATED_MAX))
                .mapToObj(i -> "made-up-" + chance.nextInt(number)).distinct().toList();
    }

    private static String summary(Service model, List<Term> needs, String provider, String town,
            String kind, RandomGenerator chance) {
        return chance.nextBoolean() ? model.summary()
                : "A " + kind + " in " + town + ", run by " + provider + ". It helps with "
                        + one(needs, chance).name() + " and "
                        + one(model.topics(), chance).name() + ".";
    }

    private String body(Service model, RandomGenerator chance) {
        var near = sentences.getOrDefault(one(model.topics(), chance).id(), List.of());
        int wanted = (int) Math.clamp(WORDS_MEAN + WORDS_DEVIATION * chance.nextGaussian(),
                WORDS_MIN, WORDS_MAX);
        var body = new StringBuilder();
        for (int words = 0; words < wanted;) {
            var sentence = !near.isEmpty() && chance.nextDouble() < MODEL_SENTENCES
                    ? one(near, chance) : sentence(chance);
            if (body.indexOf(sentence) >= 0) {
                continue;
            }
            words += (int) sentence.chars().filter(c -> c == ' ').count() + 1;
            body.append(body.isEmpty() ? "" : " ").append(sentence);
        }
        return body.toString();
    }

    private String sentence(RandomGenerator chance) {
        var sentence = new StringBuilder(WrittenWords.capital(vocabulary.word(chance)));
        for (int i = SENTENCE_WORDS_MIN + chance.nextInt(SENTENCE_WORDS_MORE); i > 1; i--) {
            sentence.append(' ').append(vocabulary.word(chance));
        }
        return sentence.append('.').toString();
    }

    /// What a real listing says, its name first.
    private static Stream<String> texts(Service service) {
        return Stream.of(service.name(), service.summary(), service.howToGetIn(),
                service.whatHappensNext(), service.body().words())
                .filter(text -> !text.isBlank());
    }

    private static boolean isAny(Term need) {
        return need.id().equals("any");
    }

    static <T> T one(List<T> of, RandomGenerator chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
