package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What families wrote about a service and what was done, on its report.
@EmptySite
class HeardTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String PAGE = "/staff/services/" + SALT;

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Everything everything;

    @BeforeEach
    void close() {
        answers.clear();
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("good")));
        closing.close(Everything.LAST);
    }

    @Test
    void the_themes_of_whole_groups_are_told_the_most_frequent_first() {
        var jo = door.commissioner(server.getURI(), SALT);
        assertThat(jo.get(PAGE).html().select(".report-themes").text()).contains("Too few");
        everything.count(SALT, 12, "waiting 0 5 1", "kindness 4 0 0");
        everything.count(SALT, 10, "waiting 0 4 0", "plan 0 0 5");
        var themes = jo.get(PAGE).html().select(".report-themes");
        assertThat(themes.select("tbody tr").eachText()).containsExactly("Waiting 0 9 1",
                "The EHC plan 0 0 5", "Kindness and respect 4 0 0");
        assertThat(themes.text()).contains("Themes of 22 comments");
    }

    @Test
    void two_quotes_that_everybody_may_read_are_shown_and_no_summary() {
        everything.write(SALT, "2026Q3", "summary", "Not for everybody.");
        everything.write(SALT, "2026Q3", "quote", "First words.");
        everything.write(SALT, "2026Q2", "quote", "Second words.");
        everything.write(SALT, "2026Q1", "quote", "Third words.");
        assertThat(door.commissioner(server.getURI(), SALT).get(PAGE).html()
                .select(".report-quote").eachText()).containsExactly("First words.",
                "Second words.");
    }

    @Test
    void one_quote_is_of_somebody_content_one_of_somebody_who_was_not_and_short_ones_come_first() {
        var longWords = "A long story. ".repeat(20).strip();
        everything.write(SALT, "2026Q3", "quote", longWords);
        everything.write(SALT, "2026Q3", "quote", "It was late.");
        everything.write(SALT, "2026Q2", "quote", "It was far.");
        everything.write(SALT, "2026Q1", "quote", "They were kind.");
        everything.praise("They were kind.");
        var commissioner = door.commissioner(server.getURI(), SALT);
        assertThat(commissioner.get(PAGE).html().select(".report-quote").eachText())
                .containsExactly("They were kind.", "It was late.");
        everything.praise(longWords);
        everything.praise("It was late.");
        everything.praise("It was far.");
        assertThat(commissioner.get(PAGE).html().select(".report-quote").eachText())
                .containsExactly("It was late.", "It was far.");
    }

    @Test
    void replies_are_told_by_state_and_the_oldest_comment_without_one_by_its_age() {
        everything.write(SALT, "2026Q3", "quote", "Nobody answered this.");
        everything.reply(SALT, "done", "Letters are shorter.", "2026-10");
        everything.reply(SALT, "done", "Phones are answered.", "2026-09");
        everything.reply(SALT, "cannot", "There are too few rooms.", "2026-08");
        var done = door.commissioner(server.getURI(), SALT).get(PAGE).html()
                .select(".report-done");
        assertThat(done.select("p").eachText()).startsWith("2 done. 1 that cannot be done."
                + " Comments without a public answer: 1. The oldest has waited 1 month.");
        assertThat(done.select("li").eachText()).containsExactly(
                "Done: Letters are shorter. Head of service, April 2027.",
                "Cannot be done: There are too few rooms. Head of service.",
                "Done: Phones are answered. Head of service, April 2027.");
    }

    @Test
    void a_theme_without_an_answer_for_more_than_90_days_suggests_a_contract_meeting() {
        answers.clear();
        answers.give(40, SALT, Sample.PARENTS, "2026Q1", Map.of("P1", List.of("good")));
        closing.close(Everything.LAST.plus(-2));
        everything.write(SALT, "2026Q1", "summary", "Too loud.", "place minus");
        assertThat(door.commissioner(server.getURI(), SALT).get(PAGE).html()
                .select(".report-level").text()).contains("The figures suggest level 2.",
                "no public answer for more than 90 days: Place, travel and noise.");
    }

    @Test
    void a_provider_reads_results_and_replies_and_nothing_of_how_it_is_watched() {
        everything.write(SALT, "2026Q3", "summary", "Not for everybody.");
        everything.write(SALT, "2026Q3", "quote", "Public words.");
        everything.reply(SALT, "planned", "A group for those who wait.", "2026-10");
        var provider = door.provider(server.getURI(), SALT);
        var page = provider.get(PAGE);
        assertThat(page.words()).contains("A group for those who wait.", "Public words.")
                .doesNotContain("How closely it is watched", "Level 0", "The figures suggest",
                        "without a public answer");
        assertThat(page.html().select(".report-level, a[href$=/levels],"
                + " main a[href^=/staff/told-us]")).isEmpty();
        assertThat(provider.get(PAGE + "/levels").status()).isEqualTo(404);
        assertThat(provider.get("/staff/services").words()).doesNotContain("Watched", "Level 0");
        for (var ending : List.of("csv", "json")) {
            assertThat(provider.get(PAGE + "/results." + ending).response().body())
                    .contains("A group for those who wait.").doesNotContain("\"watch\"", "level",
                            "openSince", "Not for everybody");
        }
    }
}
