package localoffer.questionnaires;

import static localoffer.questionnaires.Asked.accepted;
import static localoffer.questionnaires.Asked.answers;
import static localoffer.questionnaires.Asked.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Mistake.Kind;
import localoffer.questionnaires.Submission.Overall;
import localoffer.web.FormFields;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final String FACE = "\uD83D\uDE42";

    @Test
    void answers_are_kept_in_three_parts() {
        var submission = accepted(answers("P1", "very-good", "P2", "They listened.",
                "P3", "learning", "P3", "health", "P4", "yes", "X1", "age-0-to-4")).orElseThrow();
        assertThat(submission.chosen()).isEqualTo(Map.of("P1", List.of("very-good"),
                "P3", List.of("learning", "health"), "P4", List.of("yes")));
        assertThat(submission.said()).isEqualTo(Map.of("P2", "They listened."));
        assertThat(submission.aboutYou()).isEqualTo(Map.of("X1", List.of("age-0-to-4")));
    }

    @Test
    void one_answer_of_many_questions_is_enough() {
        assertThat(accepted(answers("P3", "health"))).isPresent();
        assertThat(accepted(answers("P2", "x"))).isPresent();
    }

    @Test
    void nothing_answered_is_nothing_to_keep() {
        assertThat(mistakes(Answers.NONE))
                .containsExactly(Mistake.of("", Kind.NOTHING_ANSWERED));
        assertThat(mistakes(answers("X1", "age-0-to-4")))
                .containsExactly(Mistake.of("", Kind.NOTHING_ANSWERED));
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        assertThat(mistakes(answers("P1", "splendid", "X1", "age-90")))
                .containsExactly(Mistake.of("P1", Kind.UNKNOWN_OPTION),
                        Mistake.of("X1", Kind.UNKNOWN_OPTION));
        assertThat(mistakes(answers("P3", "learning", "P3", "yes")))
                .containsExactly(Mistake.of("P3", Kind.UNKNOWN_OPTION));
    }

    @Test
    void two_answers_where_one_can_be_given_are_refused() {
        assertThat(mistakes(answers("P1", "very-good", "P1", "poor")))
                .containsExactly(Mistake.of("P1", Kind.MORE_THAN_ONE));
    }

    @Test
    void an_answer_to_another_questionnaire_is_refused() {
        assertThat(mistakes(answers("P1", "poor", "E1", "good")))
                .containsExactly(Mistake.of("", Kind.UNKNOWN_QUESTION));
    }

    @Test
    void words_may_be_as_long_as_the_limit_and_no_longer() {
        assertThat(mistakes(answers("P2", "a".repeat(1_000)))).isEmpty();
        assertThat(mistakes(answers("P2", "a".repeat(1_001))))
                .containsExactly(Mistake.of("P2", Kind.TOO_LONG, 1));
    }

    @Test
    void a_face_counts_as_one_character() {
        assertThat(mistakes(answers("P2", FACE.repeat(1_000)))).isEmpty();
        assertThat(mistakes(answers("P2", FACE.repeat(1_002))))
                .containsExactly(Mistake.of("P2", Kind.TOO_LONG, 2));
    }

    @Test
    void a_line_end_counts_as_one_character_whatever_the_browser_sends() {
        var sent = FormFields.parse("answer-P2=" + "a%0D%0A".repeat(499) + "ab");
        var answers = Answers.from(sent);
        assertThat(answers.to(Asked.WHY)).containsExactly("a\n".repeat(499) + "ab");
        assertThat(mistakes(answers)).isEmpty();
    }

    @Test
    void characters_that_no_person_typed_are_left_out() {
        var answers = Answers.from(FormFields.parse("answer-P2=%00one%1B+%09two%7F%0Athree"));
        assertThat(answers.to(Asked.WHY)).containsExactly("one \ttwo\nthree");
    }

    @Test
    void an_answer_of_spaces_or_none_is_a_skipped_question() {
        var answers = Answers.from(FormFields.parse("answer-P2=+%0D%0A+&answer-P1=&answer-P3"));
        assertThat(answers).isEqualTo(Answers.NONE);
    }

    @Test
    void the_overall_answer_goes_with_the_words_made_coarse() {
        assertThat(Asked.submission("P1", "very-good").overall()).isEqualTo(Overall.POSITIVE);
        assertThat(Asked.submission("P1", "neither").overall()).isEqualTo(Overall.NEUTRAL);
        assertThat(Asked.submission("P1", "poor").overall()).isEqualTo(Overall.NEGATIVE);
        assertThat(Asked.submission("P1", "dont-know").overall()).isEqualTo(Overall.UNKNOWN);
        assertThat(Asked.submission("P2", "Hello").overall()).isEqualTo(Overall.UNKNOWN);
    }

    @Test
    void words_may_be_published_only_after_a_yes() {
        assertThat(Asked.submission("P2", "Hello", "P4", "yes").mayPublish()).isTrue();
        assertThat(Asked.submission("P2", "Hello", "P4", "staff-only").mayPublish()).isFalse();
        assertThat(Asked.submission("P2", "Hello").mayPublish()).isFalse();
    }

    @Test
    void an_answer_to_a_question_that_is_no_longer_asked_is_not_kept() {
        assertThat(Asked.submission("P1", "poor", "P4", "yes").chosen()).containsOnlyKeys("P1");
    }
}
