package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The commissioner's pages over HTTP, with real answers that were really closed.
@EmptySite
class ReportTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + SALT;
    private static final String FILE = PAGE + "/results.csv";
    private static final Quarter SPRING = new Quarter(2026, 2);
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void the_result_is_said_in_three_sentences() {
        overall(58, "good", "2026Q3");
        overall(14, "poor", "2026Q3");
        closing.close(SUMMER);
        assertThat(commissioner().get(PAGE).html().select(".report-short p").eachText())
                .containsExactly("72 families answered in July to September 2026.",
                        "81% said it was very good or good; the true figure is probably between"
                                + " 70% and 88%.",
                        "That is on or above the standard of 80%, but this is not certain; there"
                                + " is nothing earlier to compare it with.");
    }

    @Test
    void a_clear_change_is_called_one() {
        overall(90, "good", "2026Q2");
        overall(10, "poor", "2026Q2");
        closing.close(SPRING);
        overall(50, "good", "2026Q3");
        overall(50, "poor", "2026Q3");
        closing.close(SUMMER);
        var page = commissioner().get(PAGE);
        assertThat(page.words()).contains("it is clearly lower than in April to June 2026",
                "Down 40 points");
        assertThat(page.html().select("svg[role=img]").attr("aria-label")).contains("quarter");
        assertThat(page.html().select("svg .trend__dot")).hasSize(2);
        assertThat(page.html().select(".report-trend table tbody tr")).hasSize(2);
    }

    @Test
    void nine_answers_wait_and_the_page_says_so() {
        overall(9, "good", "2026Q3");
        closing.close(SUMMER);
        var page = commissioner().get(PAGE);
        assertThat(page.words()).contains("Fewer than 10 people answered. We are keeping these"
                + " answers and will show them when more arrive.");
        assertThat(page.html().select("table")).isEmpty();
        var list = commissioner().get(LIST);
        assertThat(list.words()).contains("Waiting for more responses");
    }

    @Test
    void new_answers_change_no_figure_until_their_quarter_closes() {
        overall(20, "good", "2026Q2");
        closing.close(SPRING);
        var jo = commissioner();
        var before = jo.get(PAGE).html().select("main table").eachText();
        overall(30, "very-poor", "2026Q3");
        assertThat(jo.get(PAGE).html().select("main table").eachText()).isEqualTo(before);
        closing.close(SUMMER);
        assertThat(jo.get(PAGE).html().select("main table").eachText()).isNotEqualTo(before);
    }

    @Test
    void twelve_who_all_agree_are_not_shown_as_agreeing() {
        overall(12, "very-good", "2026Q3");
        closing.close(SUMMER);
        var jo = commissioner();
        var page = jo.get(PAGE);
        assertThat(page.words()).contains("Over 95% said it was very good or good", "Under 5%",
                "Low confidence");
        assertThat(page.html().select("td, .trend__result").eachText())
                .doesNotContain("0%", "12 12");
        assertThat(jo.get(FILE).response().body()).contains("Over 95%").doesNotContain(",100.0,12");
    }

    @Test
    void the_voices_are_shown_apart() {
        overall(20, "good", "2026Q3");
        answers.give(15, SALT, Sample.EASY_READ, "2026Q3", Map.of("E1", List.of("good")));
        closing.close(SUMMER);
        var page = commissioner().get(PAGE);
        assertThat(page.html().select("h2").eachText())
                .contains("Children and young people, easy read");
        assertThat(page.words()).contains("20 families answered",
                "15 children and young people answered").doesNotContain("35 ");
    }

    @Test
    void a_commissioner_sees_their_own_services_and_no_others() {
        var jo = commissioner();
        assertThat(jo.get(LIST).html().select("tbody a").eachAttr("href")).containsExactly(PAGE);
        for (var hidden : List.of("portage", "beat", "no-such-service")) {
            for (var part : List.of("", "/results.csv", "/results.xlsx", "/results.json")) {
                assertThat(jo.get(LIST + "/" + hidden + part).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void the_file_holds_the_figures_of_the_page_and_is_audited() {
        overall(58, "good", "2026Q3");
        overall(14, "poor", "2026Q3");
        closing.close(SUMMER);
        var jo = commissioner();
        long before = answers.count("audit where what = 'exported the results'");
        var file = jo.get(FILE);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"results-"
                + SALT + "-2026Q3-demonstration.csv\"");
        assertThat(answers.count("audit where what = 'exported the results'"))
                .isEqualTo(before + 1);
        var shown = jo.get(PAGE).html();
        var overall = lines(file, "indicator").stream()
                .filter(line -> line.getField("code").equals("F1")).findFirst().orElseThrow();
        assertThat(overall.getField("result")).isEqualTo("80.6");
        assertThat(shown.select("tr:contains(Friends and Family) td").eachText())
                .startsWith("81%", "70% to 88%", overall.getField("answered this"), "80%");
        for (var line : lines(file, "trend")) {
            assertThat(shown.select(".report-trend tr:contains(" + line.getField("what") + ") td")
                    .eachText()).startsWith(line.getField("all who answered"), "81%");
        }
        assertThat(lines(file, "answer")).anySatisfy(line -> {
            assertThat(line.getField("answer")).isEqualTo("Good");
            assertThat(line.getField("chose")).isEqualTo("58");
        });
    }

    @Test
    void similar_services_stand_beside_it_when_there_are_three_of_them() {
        overall(56, "good", "2026Q3");
        overall(14, "poor", "2026Q3");
        for (var other : List.of("childrens-ot", "childrens-physio", "camhs-single-point")) {
            answers.give(12, other, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("good")));
            answers.give(8, other, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        }
        // Another agency's, which is not of the same kind.
        answers.give(40, "portage", Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        closing.close(SUMMER);
        var page = commissioner().get(PAGE);
        assertThat(page.words()).contains(
                "it is clearly higher than similar services (60%, 3 services)",
                "60%: this is higher");
        // Who reads of several services could work out what was said of a competitor.
        var provider = door.provider(server.getURI(), SALT);
        assertThat(provider.get(PAGE).words()).contains("80%")
                .doesNotContainIgnoringCase("similar");
        assertThat(provider.get(FILE).response().body()).contains("80.0").doesNotContain("60.0");
        assertThat(provider.get(PAGE + "/results.json").response().body())
                .contains("80.0").doesNotContain("similar");
        // Two of the three have the same provider: the others are too few.
        assertThat(door.commissioner(server.getURI(), "childrens-ot").get(LIST + "/childrens-ot")
                .words()).contains("60%").doesNotContain("than similar services");
    }

    @Test
    void a_gap_between_parents_and_young_people_is_called_out() {
        overall(56, "good", "2026Q3");
        overall(14, "poor", "2026Q3");
        answers.give(20, SALT, "young-people", "2026Q3", Map.of("Y1", List.of("poor")));
        answers.give(20, SALT, "young-people", "2026Q3", Map.of("Y1", List.of("good")));
        closing.close(SUMMER);
        var page = commissioner().get(PAGE);
        assertThat(page.html().select(".report-beside tbody tr").eachText())
                .singleElement().asString().contains("80%", "50%", "Parents 30 points higher");
        assertThat(page.html().select(".report-called").text())
                .startsWith("Parents and young people see this differently.");
    }

    @Test
    void the_promise_is_counted_by_theme_and_says_that_its_words_are_missing() {
        answers.give(20, SALT, Sample.PARENTS, "2026Q3",
                Map.of("P1", List.of("good"), "P8", List.of("always")));
        answers.give(10, SALT, Sample.PARENTS, "2026Q3", Map.of("P8", List.of("never")));
        closing.close(SUMMER);
        var panel = commissioner().get(PAGE).html().select(".report-promise");
        assertThat(panel.select("tbody tr").eachText()).singleElement().asString()
                .contains("Being listened to", "67%");
    }

    @Test
    void what_is_invented_is_labelled_on_every_page() {
        for (var address : List.of(LIST, PAGE)) {
            assertThat(commissioner().get(address).html().select(".notice--demonstration").text())
                    .contains("Invented for demonstration", "not the council's own");
        }
    }

    private Browser commissioner() {
        return door.commissioner(server.getURI(), SALT);
    }

    private void overall(int people, String option, String quarter) {
        answers.give(people, SALT, Sample.PARENTS, quarter, Map.of("P1", List.of(option)));
    }

    private static List<NamedCsvRecord> lines(Page file, String part) {
        return CsvReader.builder().ofNamedCsvRecord(file.response().body()).stream()
                .filter(line -> line.getField("part").equals(part)).toList();
    }
}
