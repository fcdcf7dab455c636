package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.results.Answers;
import localoffer.results.ReleasedResults;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An administrator closes a quarter by hand, and reads first what that would do.
@EmptySite
class CloseTest {

    private static final String CLOSES = "/staff/closes";
    private static final Map<String, List<String>> GOOD = Map.of("P1", List.of("good"));

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject ReleasedResults results;
    @Inject Shelf shelf;

    private Browser administrator;

    @BeforeEach
    void clear() {
        answers.clear();
        administrator = door.administrator(server.getURI());
    }

    @Test
    void what_would_happen_is_told_and_changes_nothing() {
        answers.give(12, "portage", Sample.PARENTS, "2026Q3", GOOD);
        answers.give(9, "mhst", Sample.PARENTS, "2026Q3", GOOD);
        answers.give(40, "portage", Sample.PARENTS, "2026Q4", GOOD);
        var page = administrator.get(CLOSES);
        assertThat(page.words()).contains("Not closed yet: July to September 2026",
                "1 result would come out. 1 would wait for more answers.",
                "The next one ends before 1 January 2027");
        assertThat(results.of("portage", Sample.PARENTS)).isEmpty();
        assertThat(answers.count("closed_quarter")).isZero();
        answers.give(9, "portage", Sample.EASY_READ, "2026Q3", GOOD);
        assertThat(administrator.get(CLOSES).words())
                .contains("1 result would come out. 2 would wait for more answers.");
    }

    @Test
    void what_would_happen_is_told_of_nothing_too_and_in_words_alone() {
        var words = administrator.get(CLOSES).words();
        assertThat(words).contains("Not closed yet: July to September 2026", "A result comes out"
                + " for each service and questionnaire with 10 answers or more.",
                "No result would come out. None would wait for more answers.")
                .doesNotContain("choice", "{", "|");
    }

    @Test
    void a_quarter_is_closed_by_hand_and_only_once() {
        answers.give(12, "portage", Sample.PARENTS, "2026Q3", GOOD);
        var page = administrator.get(CLOSES);
        var sent = administrator.submit(page, "Close July to September 2026 now");
        assertThat(sent.status()).isEqualTo(303);
        var after = administrator.get(sent.header("Location"));
        assertThat(after.words()).contains("July to September 2026 is closed.",
                "No quarter waits to be closed.");
        assertThat(after.html().select("tbody tr").text())
                .isEqualTo("July to September 2026 1 12");
        answers.give(15, "portage", Sample.PARENTS, "2026Q3", GOOD);
        assertThat(administrator.submit(page, "Close July to September 2026 now").status())
                .isEqualTo(409);
        assertThat(results.of("portage", Sample.PARENTS)).hasSize(1);
        assertThat(shelf.rows("select count(*) from audit where what = 'closed a quarter'"
                + " and about = '2026Q3'")).containsExactly("1");
    }

    @Test
    void a_quarter_that_is_not_over_is_not_closed_whatever_is_sent() {
        answers.give(12, "portage", Sample.PARENTS, "2026Q4", GOOD);
        var token = administrator.get(CLOSES).html().select("input[name=token]").attr("value");
        for (var quarter : List.of("2026Q4", "2026Q9", "", "x")) {
            assertThat(administrator.post(CLOSES, "token", token, "quarter", quarter).status())
                    .as(quarter).isEqualTo(409);
        }
        assertThat(answers.count("closed_quarter")).isZero();
    }

    @Test
    void a_quarter_whose_dry_run_was_not_read_is_not_closed() {
        answers.give(12, "portage", Sample.PARENTS, "2026Q1", GOOD);
        answers.give(12, "portage", Sample.PARENTS, "2026Q3", GOOD);
        var token = administrator.get(CLOSES).html().select("input[name=token]").attr("value");
        var refused = administrator.post(CLOSES, "token", token, "quarter", "2026Q3");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.words()).contains("Nothing was closed",
                "Not closed yet: January to March 2026").doesNotContain("is closed.");
        assertThat(answers.count("closed_quarter")).isZero();
        assertThat(administrator.post(CLOSES, "token", token, "quarter", "2026Q1").status())
                .isEqualTo(303);
        assertThat(answers.count("closed_quarter")).isEqualTo(1);
    }
}
