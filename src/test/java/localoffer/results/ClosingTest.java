package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import localoffer.questionnaires.Quarter;
import localoffer.results.Closing.Outcome.Closed;
import localoffer.results.Closing.Outcome.ClosedBefore;
import localoffer.results.Closing.Outcome.NotOver;
import localoffer.sample.EmptySite;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmptySite
class ClosingTest {

    private static final Quarter SPRING = new Quarter(2026, 2);
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Quarter AUTUMN = new Quarter(2026, 4);
    private static final Map<String, List<String>> GOOD = Map.of("P1", List.of("good"));

    @Inject Answers answers;
    @Inject Closing closing;
    @Inject TestClock clock;
    @Inject ReleasedResults results;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void ten_answers_become_a_batch() {
        give(10, SUMMER, GOOD);
        assertThat(closing.close(SUMMER)).isEqualTo(new Closed(SUMMER, 1));
        var batch = batches().getFirst();
        assertThat(batch.quarter()).isEqualTo(SUMMER);
        assertThat(batch.people()).isEqualTo(10);
        assertThat(batch.threshold()).isEqualTo(10);
        assertThat(batch.tally("P1").orElseThrow().of("good")).isEqualTo(10);
        assertThat(batch.tally("P1").orElseThrow().of("poor")).isZero();
        assertThat(isWaiting()).isFalse();
    }

    @Test
    void nine_wait_and_join_the_next_quarter() {
        give(9, SPRING, GOOD);
        assertThat(closing.close(SPRING)).isEqualTo(new Closed(SPRING, 0));
        assertThat(batches()).isEmpty();
        assertThat(isWaiting()).isTrue();
        give(1, SUMMER, GOOD);
        closing.close(SUMMER);
        assertThat(batches()).extracting(Batch::quarter).containsExactly(SUMMER);
        assertThat(batches().getFirst().people()).isEqualTo(10);
    }

    @Test
    void a_quarter_closes_once_and_later_arrivals_go_to_the_next() {
        give(12, SPRING, GOOD);
        closing.close(SPRING);
        give(15, SPRING, GOOD);
        assertThat(closing.close(SPRING)).isEqualTo(new ClosedBefore(SPRING));
        assertThat(batches()).extracting(Batch::people).containsExactly(12);
        closing.close(SUMMER);
        assertThat(batches()).extracting(Batch::people).containsExactly(12, 15);
    }

    @Test
    void a_quarter_that_was_passed_over_stays_closed() {
        give(12, SPRING, GOOD);
        closing.close(SUMMER);
        assertThat(closing.close(SPRING)).isEqualTo(new ClosedBefore(SPRING));
        assertThat(batches()).extracting(Batch::quarter).containsExactly(SUMMER);
    }

    @Test
    void a_quarter_that_is_not_over_stays_open() {
        give(12, AUTUMN, GOOD);
        assertThat(closing.close(AUTUMN)).isEqualTo(new NotOver(AUTUMN));
        closing.close(SUMMER);
        assertThat(batches()).isEmpty();
    }

    @Test
    void every_quarter_that_is_over_closes_by_itself_in_order() {
        give(12, SPRING, GOOD);
        give(3, SPRING.plus(-1), GOOD);
        give(8, SUMMER, GOOD);
        give(20, AUTUMN, GOOD);
        closing.closeEnded();
        closing.closeEnded();
        assertThat(batches()).extracting(Batch::quarter).containsExactly(SPRING);
        assertThat(batches()).extracting(Batch::people).containsExactly(15);
    }

    @Test
    void two_nodes_that_close_at_once_make_one_batch() throws Exception {
        give(30, SUMMER, GOOD);
        Callable<Closing.Outcome> close = () -> closing.close(SUMMER);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var outcomes = nodes.invokeAll(List.of(close, close)).stream()
                    .map(Future::resultNow).toList();
            assertThat(outcomes).containsExactlyInAnyOrder(
                    new Closed(SUMMER, 1), new ClosedBefore(SUMMER));
        }
        assertThat(batches()).extracting(Batch::people).containsExactly(30);
    }

    @Test
    void what_is_in_quarantine_or_rejected_is_not_counted() {
        give(10, SUMMER, GOOD);
        answers.give("portage", "parents", "2026Q3", "quarantined", GOOD);
        answers.give("portage", "parents", "2026Q3", "rejected", GOOD);
        closing.close(SUMMER);
        assertThat(batches()).extracting(Batch::people).containsExactly(10);
    }

    @Test
    void what_is_held_at_a_close_goes_to_the_next_one_when_it_was_let_go() {
        give(10, SUMMER, GOOD);
        for (int i = 0; i < 10; i++) {
            answers.give("portage", "parents", "2026Q3", "quarantined", GOOD);
        }
        closing.close(SUMMER);
        assertThat(batches()).extracting(Batch::people).containsExactly(10);
        answers.letGo();
        clock.set(LocalDate.of(2027, 1, 2));
        closing.close(AUTUMN);
        clock.set(TestClock.TODAY);
        assertThat(batches()).extracting(Batch::people).containsExactly(10, 10);
    }

    @Test
    void a_question_that_nine_answered_is_not_there_at_all() {
        give(9, SUMMER, Map.of("P1", List.of("good"), "P3", List.of("easy")));
        give(3, SUMMER, GOOD);
        closing.close(SUMMER);
        var batch = batches().getFirst();
        assertThat(batch.tally("P1").orElseThrow().people()).isEqualTo(12);
        assertThat(batch.tally("P3")).isEmpty();
        // Of the accessibility questions none may be shown, so there is no score either.
        assertThat(batch.scores()).doesNotContainKey("accessibility");
    }

    @Test
    void a_person_counts_once_however_many_options_they_chose() {
        give(10, SUMMER, Map.of("P14", List.of("learning-or-work", "family-life")));
        closing.close(SUMMER);
        var tally = batches().getFirst().tally("P14").orElseThrow();
        assertThat(tally.people()).isEqualTo(10);
        assertThat(tally.options())
                .isEqualTo(Map.of("learning-or-work", 10, "family-life", 10));
    }

    @Test
    void an_area_score_is_of_those_who_answered_half_of_it() {
        // Outcomes that may be shown: P13, P15, P16. Two answers are half of three, one is not.
        give(10, SUMMER, Map.of("P13", List.of("a-lot"), "P15", List.of("less"),
                "P16", List.of("yes")));
        give(5, SUMMER, Map.of("P13", List.of("none"), "P15", List.of("more")));
        give(4, SUMMER, Map.of("P13", List.of("none"), "P15", List.of("not-sure")));
        closing.close(SUMMER);
        var scores = batches().getFirst().score("outcomes").orElseThrow();
        assertThat(scores.people()).isEqualTo(15);
        double first = 200 / 3.0;
        assertThat(scores.total()).isCloseTo(10 * first + 5 * 50, within(0.001));
        assertThat(scores.squares()).isCloseTo(10 * first * first + 5 * 2500, within(0.001));
    }

    @Test
    void what_somebody_else_chose_for_a_child_is_counted_only_as_that() {
        for (int i = 0; i < 10; i++) {
            give("easy-read", Map.of("E1", List.of("good"), "E10", List.of("read-to-me")));
        }
        for (int i = 0; i < 4; i++) {
            give("easy-read", Map.of("E1", List.of("not-good"), "E10", List.of("chose-for-me")));
        }
        closing.close(SUMMER);
        var batch = results.of("portage", "easy-read").getFirst();
        assertThat(batch.people()).isEqualTo(14);
        assertThat(batch.tally("E1").orElseThrow().people()).isEqualTo(10);
        assertThat(batch.tally("E1").orElseThrow().of("not-good")).isZero();
        assertThat(batch.tally("E10").orElseThrow().people()).isEqualTo(14);
        assertThat(batch.score("experience").orElseThrow().people()).isEqualTo(10);
    }

    @Test
    void the_latest_batch_of_each_service_is_found() {
        give(10, SPRING, GOOD);
        closing.close(SPRING);
        give(11, SUMMER, GOOD);
        for (int i = 0; i < 12; i++) {
            answers.give("mhst", "parents", "2026Q3", GOOD);
        }
        closing.close(SUMMER);
        var latest = results.latest("parents");
        assertThat(latest).containsOnlyKeys("portage", "mhst");
        assertThat(latest.values()).extracting(Batch::people).containsExactlyInAnyOrder(11, 12);
    }

    private void give(int people, Quarter quarter, Map<String, List<String>> given) {
        for (int i = 0; i < people; i++) {
            answers.give("portage", "parents", quarter.toString(), given);
        }
    }

    private void give(String questionnaire, Map<String, List<String>> given) {
        answers.give("portage", questionnaire, SUMMER.toString(), given);
    }

    private boolean isWaiting() {
        return results.waiting("parents", List.of("portage", "mhst")).contains("portage");
    }

    private List<Batch> batches() {
        return results.of("portage", "parents");
    }
}
