package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The report that the law asks for once a year.
@EmptySite
class AnnualReportTest {

    private static final Map<String, List<String>> GOOD = Map.of("P1", List.of("good"));
    private static final Map<String, List<String>> POOR = Map.of("P1", List.of("poor"));

    @Inject EmbeddedServer server;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject AnnualFigures figures;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void a_year_is_reported_when_it_is_over_and_shows_whole_groups_alone() {
        answers.give(12, Sample.SPEECH_THERAPY, Sample.PARENTS, "2025Q1", GOOD);
        closing.close(new Quarter(2025, 1));
        answers.give(20, Sample.SPEECH_THERAPY, Sample.PARENTS, "2025Q4", GOOD);
        answers.give(10, Sample.SPEECH_THERAPY, Sample.PARENTS, "2025Q4", POOR);
        answers.give(9, "portage", Sample.PARENTS, "2025Q4", GOOD);
        figures.look();
        var browser = new Browser(server.getURI());
        assertThat(browser.get("/told-us/reports/2025").status()).isEqualTo(404);
        closing.close(new Quarter(2025, 4));
        answers.give(15, Sample.SPEECH_THERAPY, Sample.PARENTS, "2026Q3", GOOD);
        closing.close(new Quarter(2026, 3));
        figures.look();
        var page = browser.get("/told-us/reports/2025");
        assertThat(page.status()).isEqualTo(200);
        // 32 of 42, in words that everybody may know: whole per cent, the nearest five.
        assertThat(page.words()).contains("76% of about 40 families said it was")
                .contains("We have not published an answer yet.")
                .doesNotContain("Portage");
        assertThat(browser.get("/told-us/reports").html().select("main li a[href^=/told-us/]")
                .eachAttr("href")).contains("/told-us/reports/2025")
                .doesNotContain("/told-us/reports/2026");
        assertThat(browser.get("/told-us/reports/2026").status()).isEqualTo(404);
        assertThat(browser.get("/told-us/reports/now").status()).isEqualTo(404);
        assertThat(browser.get("/told-us/reports/2025/results.csv").response().body())
                .contains(",parent,40,76,");
    }
}
