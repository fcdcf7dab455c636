package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import localoffer.sample.Files;
import localoffer.search.Suggestions.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A family that looks for help on an ordinary day is not met by the box with 999, neither when
/// they have asked nor while they type.
class OrdinaryDaysTest {

    private static final List<String> FOR_DANGER = List.of("First Contact",
            "Mental health crisis help", "If U Care Share", "NSPCC", "Childline");

    @Test
    void what_families_ask_on_ordinary_days_is_no_danger() {
        assertThat(sentences()).hasSizeGreaterThan(400).allSatisfy(words ->
                assertThat(RealContent.index().search(SearchQuery.of(words)).understood().danger())
                        .as(words).isFalse());
    }

    @Test
    void the_first_half_of_a_last_word_is_not_taken_for_danger() {
        assertThat(sentences().stream().map(OrdinaryDaysTest::halved)).allSatisfy(words ->
                assertThat(first(words)).as(words).noneMatch(OrdinaryDaysTest::isForDanger));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "help at ho", "help at home", "family hub st", "EHCP sta",
        "see someone at h", "meltdowns when he gets h", "life worth", "parent abl",
        "puts a blanket over", "masks at school and expl", "missing milest", "speech at home wi"})
    void a_word_begun_is_not_taken_for_one_of_danger(String typed) {
        assertThat(first(typed)).noneMatch(OrdinaryDaysTest::isForDanger);
    }

    private static boolean isForDanger(String words) {
        return FOR_DANGER.stream().anyMatch(words::startsWith);
    }

    private static List<String> first(String typed) {
        return RealContent.index().suggest(typed).stream().limit(1).map(Suggestion::words)
                .toList();
    }

    private static String halved(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last + (words.length() - last + 1) / 2);
    }

    private static List<String> sentences() {
        return Files.text("src/test/resources/harmless.csv").lines()
                .filter(line -> !line.startsWith("#")).toList();
    }
}
