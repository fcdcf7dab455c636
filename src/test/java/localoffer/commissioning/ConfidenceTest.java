package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.ContentCopy;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Confidence in writing advice, before and after training, and who answers in the whole area.
@EmptySite
class ConfidenceTest {

    private static final String AREA = "area";
    private static final String SET = "advice-writing";

    @TempDir Path folder;
    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Shelf shelf;

    @BeforeEach
    void clear() {
        answers.clear();
        shelf.empty("about_you", "reach", "reach_option");
    }

    @Test
    void each_topic_and_the_index_are_told_before_and_after_the_training() {
        answers.give(40, AREA, SET, "2025Q2", all("slightly"));
        closing.close(new Quarter(2025, 2));
        answers.give(30, AREA, SET, "2026Q3", all("very"));
        answers.give(10, AREA, SET, "2026Q3", all("slightly"));
        // So few topics count in none of the index: they are less than half.
        answers.give(5, AREA, SET, "2026Q3", Map.of("W1", List.of("not-at-all")));
        closing.close(new Quarter(2026, 3));
        var page = door.administrator(server.getURI()).get("/staff/confidence");
        assertThat(page.words()).contains("45 professionals answered")
                .contains("The index of all topics together is 63 of 100")
                .contains("Before: April to June 2025 up to April to June 2025, 40 people");
        var rows = page.html().select("table").get(0).select("tbody tr").eachText();
        assertThat(rows.get(1)).contains("strengths and needs").contains("67%").endsWith("45");
        assertThat(rows.get(2)).contains("75%").endsWith("40");
        var change = page.html().select("h3 ~ table").get(0).select("tbody tr").eachText();
        assertThat(change.getFirst()).contains("25").contains("63").contains("Up 38 points");
        assertThat(change.get(2)).contains("Up 75 points");
        assertThat(page.words()).contains("Confidence is not quality")
                .contains("Advice and EHC plans that the quality audit finds good");
    }

    @Test
    void too_few_answers_are_kept_and_not_shown() {
        answers.give(9, AREA, SET, "2026Q3", all("very"));
        closing.close(new Quarter(2026, 3));
        var page = door.administrator(server.getURI()).get("/staff/confidence");
        assertThat(page.words()).contains("Fewer than 10 people answered").doesNotContain("75%");
    }

    @Test
    void reach_shows_what_was_counted_and_hides_few() {
        say(12, "X1", "age-0-to-4");
        say(8, "X1", "age-5-to-10");
        say(3, "X1", "age-11-to-15");
        closing.close(new Quarter(2026, 3));
        var staff = door.administrator(server.getURI());
        assertThat(staff.get("/staff/reach").words()).contains("About 25 people answered")
                .doesNotContain("23");
        var rows = staff.get("/staff/reach").html().select(".counts__table tbody tr").eachText();
        assertThat(rows).startsWith("0 to 4 10 40%", "5 to 10 Hidden", "11 to 15 Hidden",
                "16 to 18 Hidden");
        assertThat(staff.get("/staff/reach.csv").response().body())
                .contains("2026Q3,Parents and carers,How old is your child?,25,0 to 4,10,40%")
                .contains(",5 to 10,hidden,").doesNotContain(",8,").doesNotContain(",3,");
    }

    @Test
    void what_is_about_the_whole_area_is_for_who_may_see_every_service() {
        var jo = door.commissioner(server.getURI(), "childrens-ot");
        for (var address : List.of("/staff/reach", "/staff/reach.csv", "/staff/confidence",
                "/staff/confidence.csv")) {
            assertThat(jo.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(jo.get("/staff").html().select("a[href=/staff/reach]")).isEmpty();
    }

    @Test
    void a_training_needs_a_month_and_a_sample_says_so() {
        var problems = ContentCopy.in(folder).write("advice-training.yaml", """
                sample: true
                trainings:
                  - {name: Training, month: soon}
                """).read(Trainings.class).problems();
        assertThat(problems).extracting(problem -> problem.line() + " " + problem.words())
                .satisfiesExactly(one -> assertThat(one).startsWith("1 This is a sample"),
                        one -> assertThat(one).startsWith("3 \"month\" is \"soon\""));
    }

    private static Map<String, List<String>> all(String answer) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i <= 11; i++) {
            answers.put("W" + i, List.of(answer));
        }
        return answers;
    }

    private void say(int people, String question, String option) {
        shelf.change(("insert into about_you (questionnaire, quarter, question, options)"
                + " select 'parents', '2026Q3', '%s', '{%s}' from generate_series(1, %d)")
                .formatted(question, option, people));
    }
}
