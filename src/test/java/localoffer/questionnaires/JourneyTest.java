package localoffer.questionnaires;

import static localoffer.questionnaires.Asked.PARENTS;
import static localoffer.questionnaires.Asked.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import localoffer.questionnaires.Journey.Turn;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;

class JourneyTest {

    @Test
    void it_goes_from_question_to_question_to_about_you_to_the_check_page() {
        assertThat(way(answers("P2", "They listened.")))
                .containsExactly("P1", "P2", "P3", "P4", "about-you", "X1", "check");
    }

    @Test
    void who_wrote_no_words_is_not_asked_whether_they_may_be_published() {
        assertThat(way(Answers.NONE)).containsExactly("P1", "P2", "P3", "about-you", "X1", "check");
    }

    @Test
    void a_questionnaire_without_questions_about_you_goes_straight_to_the_check_page() {
        var journey = new Journey(Asked.WITHOUT_ABOUT_YOU, Answers.NONE);
        assertThat(journey.turn("P2", "next", false).step().name()).isEqualTo("check");
    }

    @Test
    void back_leads_to_the_page_before_and_keeps_the_answers() {
        var answers = answers("P1", "poor", "P3", "learning");
        var turn = turn(answers, "P3", "back");
        assertThat(turn.step().name()).isEqualTo("P2");
        assertThat(turn.answers()).isEqualTo(answers);
        assertThat(turn(answers, "check", "back").step().name()).isEqualTo("X1");
        assertThat(turn(answers, "about-you", "back").step().name()).isEqualTo("P3");
    }

    @Test
    void back_on_the_first_page_stays_there() {
        assertThat(turn(Answers.NONE, "P1", "back").step().name()).isEqualTo("P1");
    }

    @Test
    void skip_takes_the_answer_away_and_goes_on() {
        var turn = turn(answers("P1", "poor", "P3", "learning"), "P1", "skip");
        assertThat(turn.step().name()).isEqualTo("P2");
        assertThat(turn.answers()).isEqualTo(answers("P3", "learning"));
    }

    @Test
    void skipping_the_words_skips_the_question_about_publishing_them() {
        var turn = turn(answers("P2", "They listened."), "P2", "skip");
        assertThat(new Journey(PARENTS, turn.answers()).turn("P3", "next", false).step().name())
                .isEqualTo("about-you");
    }

    @Test
    void the_questions_about_you_can_be_skipped_all_at_once() {
        assertThat(turn(Answers.NONE, "about-you", "check").step().name()).isEqualTo("check");
    }

    @Test
    void a_change_returns_to_the_check_page() {
        var change = turn(Answers.NONE, "check", "change:P1");
        assertThat(change.step().name()).isEqualTo("P1");
        assertThat(change.changing()).isTrue();
        var journey = new Journey(PARENTS, answers("P1", "poor"));
        for (var button : List.of("next", "skip", "back")) {
            var back = journey.turn("P1", button, true);
            assertThat(back.step().name()).isEqualTo("check");
            assertThat(back.changing()).isFalse();
        }
    }

    @Test
    void a_wrong_answer_shows_its_page_again_with_everything_on_it() {
        var answers = answers("P1", "splendid", "P3", "learning");
        var turn = turn(answers, "P1", "next");
        assertThat(turn.step().name()).isEqualTo("P1");
        assertThat(turn.mistake()).contains(Mistake.of("P1", Kind.UNKNOWN_OPTION));
        assertThat(turn.answers()).isEqualTo(answers);
    }

    @Test
    void a_mistake_while_changing_still_returns_to_the_check_page_afterwards() {
        var turn = new Journey(PARENTS, answers("P1", "splendid")).turn("P1", "next", true);
        assertThat(turn.changing()).isTrue();
    }

    @Test
    void a_page_or_button_that_is_not_there_leads_to_one_that_is() {
        assertThat(turn(Answers.NONE, "P99", "next").step().name()).isEqualTo("P2");
        assertThat(turn(Answers.NONE, "P3", "sideways").step().name()).isEqualTo("P3");
        assertThat(turn(Answers.NONE, "P3", "").step().name()).isEqualTo("P3");
        assertThat(turn(Answers.NONE, "check", "change:P99").step().name()).isEqualTo("check");
        assertThat(turn(Answers.NONE, "check", "next").step().name()).isEqualTo("check");
    }

    @Test
    void each_question_knows_its_place_in_its_part() {
        var journey = new Journey(PARENTS, Answers.NONE);
        assertThat(journey.find("P3")).contains(new Step.Ask(Asked.WHERE, 3, 4, false));
        assertThat(journey.find("X1")).contains(new Step.Ask(Asked.AGE, 1, 1, true));
    }

    private static Turn turn(Answers answers, String page, String button) {
        return new Journey(PARENTS, answers).turn(page, button, false);
    }

    /// The names of the pages from the first to the check page, by the next button.
    private static List<String> way(Answers answers) {
        var journey = new Journey(PARENTS, answers);
        var way = new ArrayList<String>();
        for (var step = journey.first(); ; step = journey.turn(step.name(), "next", false).step()) {
            way.add(step.name());
            if (step instanceof Step.CheckAnswers) {
                return way;
            }
        }
    }
}
