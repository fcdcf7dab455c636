package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import localoffer.sample.TestClock;
import localoffer.site.PublicText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the published texts read.
class ReadabilityTest {

    private static final double MIDDLE_YEARS_MAX = 11;
    private static final double YEARS_MAX = 14;
    private static final List<PublicText> TEXTS = PublicTexts.all(Parts.real().edition());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void half_of_the_texts_of_a_kind_can_be_read_at_11(Kind kind) {
        assertThat(ReadabilityPage.middle(kind, TEXTS)).isBetween(5.0, MIDDLE_YEARS_MAX);
    }

    @Test
    void none_is_for_readers_over_14_without_a_reason_and_a_last_day() {
        var exempt = Parts.real().edition().part(HardTexts.class);
        assertThat(TEXTS).filteredOn(text -> text.years() > YEARS_MAX)
                .filteredOn(text -> exempt.of(text.file(), TestClock.TODAY).isEmpty())
                .extracting(PublicText::file).isEmpty();
        assertThat(TEXTS).extracting(PublicText::kind)
                .containsAll(EnumSet.allOf(Kind.class));
    }

    @Test
    void the_promise_the_boards_and_what_was_made_together_are_read_with_ease() {
        assertThat(TEXTS).filteredOn(text -> text.kind() == Kind.PAGE)
                .filteredOn(text -> text.file().endsWith(".yaml"))
                .allSatisfy(text -> assertThat(text.sentences()).isNotEmpty())
                .allMatch(text -> !text.isHard(), "is no harder than it may be")
                .extracting(PublicText::address).contains("/governance",
                        "/governance#send-group", "/governance#integrated-commissioning-unit",
                        "/co-production", "/co-production#parent-guide-2018", "/promise");
    }

    @Test
    void a_text_that_is_as_hard_as_it_may_be_is_not_told_and_a_harder_one_is() {
        var page = ReadabilityPage.of(TEXTS, new HardTexts(List.of()), TestClock.TODAY);
        assertThat(page.hardest()).hasSize(ReadabilityPage.LINES_MAX)
                .allSatisfy(line -> assertThat(line.isHard())
                        .isEqualTo(line.text().years() > line.text().yearsMax()));
        assertThat(page.sums()).extracting(ReadabilityPage.Sum::count)
                .allMatch(count -> count > 0);
    }

    @Test
    void an_exemption_has_a_file_that_is_there_and_ends() {
        assertThat(problems("{file: pages/none.md, until: 2027-01-01, why: So.}"))
                .singleElement().asString().contains("pages/none.md");
        assertThat(problems("{file: pages/about.md, why: So.}")).singleElement().asString()
                .contains("until");
        var loaded = copy("{file: pages/about.md, until: 2026-11-22, why: So.}")
                .read(HardTexts.class).edition().part(HardTexts.class);
        var last = LocalDate.of(2026, 11, 22);
        assertThat(loaded.of("pages/about.md", last)).isPresent();
        assertThat(loaded.of("pages/about.md", last.plusDays(1))).isEmpty();
    }

    private List<Problem> problems(String exemption) {
        return copy(exemption).read(HardTexts.class).problems();
    }

    private ContentCopy copy(String exemption) {
        return ContentCopy.in(folder).write("hard-texts.yaml", "exempt: [" + exemption + "]");
    }
}
