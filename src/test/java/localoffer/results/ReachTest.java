package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who answers, counted for the whole area: never of few, and never twice.
@EmptySite
class ReachTest {

    private static final Quarter SPRING = new Quarter(2026, 2);
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject Answers answers;
    @Inject Shelf shelf;
    @Inject Closing closing;
    @Inject Reach reach;

    @BeforeEach
    void clear() {
        answers.clear();
        shelf.empty("about_you", "reach", "reach_option");
    }

    @Test
    void an_option_that_few_chose_is_hidden_with_the_next_lowest() {
        assertThat(ReachCounting.shown(Map.of("a", 20, "b", 4, "c", 7, "d", 9)))
                .isEqualTo(Map.of("a", 20, "d", 9));
        assertThat(ReachCounting.shown(Map.of("a", 20, "b", 0, "c", 5)))
                .isEqualTo(Map.of("a", 20));
        assertThat(ReachCounting.shown(Map.of("a", 20, "b", 5))).hasSize(2);
        assertThat(ReachCounting.shown(Map.of("a", 20, "b", 4))).isEmpty();
    }

    @Test
    void it_is_known_after_the_close_and_what_is_hidden_is_not_even_stored() {
        say(8, "X2", "2026Q3", "north");
        say(7, "X2", "2026Q3", "east");
        say(12, "X2", "2026Q3", "south");
        say(2, "X2", "2026Q3", "west");
        assertThat(reach.quarters()).isEmpty();
        closing.close(SUMMER);
        var told = reach.of(SUMMER).getFirst();
        assertThat(told.people()).isEqualTo(29);
        // Nobody chose three of the options: they are hidden too.
        assertThat(told.options()).isEqualTo(Map.of("north", 8, "south", 12));
        assertThat(shelf.rows("select people from reach_option order by 1"))
                .containsExactly("8", "12");
    }

    @Test
    void too_few_wait_for_the_next_close_and_nobody_is_counted_twice() {
        say(6, "X1", "2026Q2", "age-0-to-4");
        closing.close(SPRING);
        assertThat(reach.quarters()).isEmpty();
        say(5, "X1", "2026Q3", "age-5-to-10");
        closing.close(SUMMER);
        assertThat(reach.of(SUMMER).getFirst().people()).isEqualTo(11);
        say(10, "X1", "2026Q2", "age-0-to-4");
        assertThat(reach.of(SUMMER).getFirst().people()).isEqualTo(11);
    }

    @Test
    void what_is_held_or_not_over_yet_counts_nowhere() {
        say(12, "X1", "2026Q3", "age-0-to-4");
        shelf.change("update about_you set standing = 'quarantined'");
        say(12, "X1", "2026Q4", "age-0-to-4");
        closing.close(SUMMER);
        assertThat(reach.quarters()).isEmpty();
    }

    private void say(int people, String question, String quarter, String option) {
        shelf.change(("insert into about_you (questionnaire, quarter, question, options)"
                + " select 'parents', '%s', '%s', '{%s}' from generate_series(1, %d)")
                .formatted(quarter, question, option, people));
    }
}
