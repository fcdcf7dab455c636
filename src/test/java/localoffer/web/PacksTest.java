package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.i18n.ResourceBundleMessageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Another language is a pack and no fork: its words are whole, or this fails and says which are
/// missing. What a language has must be every word of the pages on which people answer.
class PacksTest {

    private static final Path WORDS = Path.of("src/main/resources/messages.properties");
    private static final Path VIEWS = Path.of("src/main/resources/views");
    /// Pages for staff alone stay in English.
    private static final String FOR_STAFF = "staff/layout";
    private static final Pattern OF_THE_JOURNEY = Pattern.compile(
            "(questionnaires|layout|error|errors|search-box)\\..*|progress|not-checked"
            + "|contact\\.(call|more)");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    /// Words that are the same in any language.
    private static final Set<String> SAME =
            Set.of("questionnaires.question.title", "questionnaires.title");

    static Stream<String> packs() {
        return Files.below("content/languages", ".yaml").stream()
                .map(file -> file.getFileName().toString().replace(".yaml", ""));
    }

    @Test
    void there_is_a_second_language() {
        assertThat(packs()).contains("pl");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_has_every_word_of_the_journey(String code) {
        var pack = read(code);
        assertThat(journey().stream().filter(key -> pack.getProperty(key, "").isBlank()))
                .as("words to be added to messages_%s.properties", code).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_puts_the_same_things_into_its_sentences(String code) {
        var pack = read(code);
        var wrong = new ArrayList<String>();
        for (var key : journey()) {
            var own = pack.getProperty(key, "");
            var given = english().getProperty(key);
            if (!places(own).equals(places(given))) {
                wrong.add(key + " has " + places(own) + " for " + places(given));
            }
            if (own.replaceAll("''", "").contains("'")) {
                wrong.add(key + " has a straight apostrophe, which the program would swallow");
            }
            if (own.equals(given) && !SAME.contains(key)) {
                wrong.add(key + " is still in English");
            }
            new MessageFormat(own, Locale.of(code));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void english_stays_english_on_a_machine_that_is_not() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("pl"));
            assertThat(new ResourceBundleMessageSource("messages")
                    .getMessage("questionnaires.button.next", Locale.UK)).contains("Next");
        } finally {
            Locale.setDefault(before);
        }
    }

    /// The words that are named for the journey, and all that its templates and the layout around
    /// them use by name.
    private static Set<String> journey() {
        var keys = new TreeSet<String>();
        english().stringPropertyNames().stream()
                .filter(key -> OF_THE_JOURNEY.matcher(key).matches()).forEach(keys::add);
        Stream.concat(Stream.of(VIEWS.resolve("web/layout.html")),
                Files.below(VIEWS.resolve("questionnaires").toString(), ".html").stream())
                .map(Files::text).filter(view -> !view.contains(FOR_STAFF))
                .forEach(view -> USED.matcher(view).results()
                        .forEach(used -> keys.add(used.group(1))));
        assertThat(keys).hasSizeGreaterThan(150);
        return keys;
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(place -> place.group()).sorted().toList();
    }

    private static Properties english() {
        return read(WORDS);
    }

    private static Properties read(String code) {
        return read(WORDS.resolveSibling("messages_" + code + ".properties"));
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var reader = java.nio.file.Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
