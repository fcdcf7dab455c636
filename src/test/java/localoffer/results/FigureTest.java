package localoffer.results;

import static localoffer.questionnaires.SampleQuestions.good;
import static localoffer.questionnaires.SampleQuestions.multiple;
import static localoffer.questionnaires.SampleQuestions.other;
import static localoffer.questionnaires.SampleQuestions.single;
import static localoffer.questionnaires.SampleQuestions.uncounted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import localoffer.questionnaires.Question;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;
import localoffer.results.Figure.Kind;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final int NO_SCORE = -1;

    private static final Question FRIENDS = single("P1", "F1", "experience",
            good("very-good", 100), good("good", 75), other("neither", 50), other("poor", 25),
            other("very-poor", 0), other("dont-know", NO_SCORE));

    private static final Question LISTENED = single("P8", "E1", "experience",
            good("always", 100), good("mostly", 67), other("sometimes", 33), other("never", 0),
            uncounted("does-not-apply"));

    private static final Question ABLE = single("P15", "O3", "outcomes",
            good("more", 100), other("about-the-same", 50), other("less", 0),
            uncounted("not-sure"));

    @Test
    void dont_know_stays_in_the_base_of_the_friends_and_family_test() {
        var tally = new Tally(20, Map.of("very-good", 8, "good", 6, "poor", 1, "very-poor", 2,
                "dont-know", 3));
        var positive = Figure.indicator(FRIENDS, tally).orElseThrow();
        assertThat(positive.people()).isEqualTo(20);
        assertThat(positive.value()).isEqualTo(70);
        assertThat(Figure.unfavourable(FRIENDS, tally).orElseThrow().value()).isEqualTo(15);
    }

    @Test
    void does_not_apply_is_left_out_of_the_base() {
        var tally = new Tally(20, Map.of("always", 5, "mostly", 4, "never", 1,
                "does-not-apply", 10));
        var figure = Figure.indicator(LISTENED, tally).orElseThrow();
        assertThat(figure.people()).isEqualTo(10);
        assertThat(figure.value()).isEqualTo(90);
    }

    @Test
    void nine_who_say_something_that_counts_are_too_few() {
        var tally = new Tally(20, Map.of("always", 9, "does-not-apply", 11));
        assertThat(Figure.indicator(LISTENED, tally)).isEmpty();
    }

    @Test
    void a_question_without_good_answers_has_no_indicator() {
        var where = multiple("P14", "O2", "outcomes", other("learning", NO_SCORE));
        assertThat(Figure.indicator(where, new Tally(20, Map.of("learning", 20)))).isEmpty();
    }

    @Test
    void control_and_confidence_is_more_minus_less() {
        var tally = new Tally(44, Map.of("more", 20, "about-the-same", 15, "less", 5,
                "not-sure", 4));
        var figure = Figure.indicator(ABLE, tally).orElseThrow();
        assertThat(figure.kind()).isEqualTo(Figure.Kind.NET);
        assertThat(figure.people()).isEqualTo(40);
        assertThat(figure.value()).isEqualTo(37.5);
        assertThat(figure.range().orElseThrow().low()).isLessThan(37.5);
    }

    @Test
    void an_area_score_has_a_range_from_30_people_on() {
        assertThat(Figure.score(new Scores(9, 600, 41_000))).isEmpty();
        assertThat(Figure.score(new Scores(29, 1_950, 140_000)).orElseThrow().range()).isEmpty();
        var figure = Figure.score(new Scores(30, 2_100, 160_000)).orElseThrow();
        assertThat(figure.value()).isEqualTo(70);
        assertThat(figure.range()).isPresent();
    }

    @Test
    void a_small_group_that_agrees_is_not_shown_as_agreeing() {
        assertThat(Figure.share(0, 29).orElseThrow().isHiddenNone()).isTrue();
        assertThat(Figure.share(29, 29).orElseThrow().isHiddenAll()).isTrue();
        assertThat(Figure.share(1, 29).orElseThrow().isHiddenNone()).isFalse();
        assertThat(Figure.share(0, 30).orElseThrow().isHiddenNone()).isFalse();
        assertThat(Figure.share(30, 30).orElseThrow().isHiddenAll()).isFalse();
    }

    @Test
    void what_a_small_group_all_said_is_hidden_in_a_score_and_a_difference_too() {
        var all = Figure.score(new Scores(12, 1_200, 120_000)).orElseThrow();
        assertThat(all.isHiddenAll()).isTrue();
        assertThat(Figure.score(new Scores(12, 0, 0)).orElseThrow().isHiddenNone()).isTrue();
        assertThat(Figure.score(new Scores(12, 1_150, 112_500)).orElseThrow().isHidden()).isFalse();
        assertThat(Figure.share(12, 12).orElseThrow().range()).as("its end would tell").isEmpty();
        assertThat(new Figure(Kind.NET, -100, null, 12).isHiddenNone()).isTrue();
        assertThat(new Figure(Kind.NET, 0, null, 12).isHidden()).isFalse();
    }

    @Test
    void the_status_follows_the_range() {
        var figure = Figure.share(45, 50).orElseThrow(); // 90, from 79 to 96
        assertThat(figure.against(78)).isEqualTo(Status.MET);
        assertThat(figure.against(80)).isEqualTo(Status.LIKELY);
        assertThat(figure.against(90)).isEqualTo(Status.LIKELY);
        assertThat(figure.against(91)).isEqualTo(Status.UNSURE);
        assertThat(figure.against(97)).isEqualTo(Status.BELOW);
    }

    @Test
    void a_change_needs_a_range_on_both_sides() {
        var small = Figure.score(new Scores(20, 1_400, 100_000)).orElseThrow();
        assertThat(small.since(small)).isEmpty();
        var now = Figure.share(80, 100).orElseThrow();
        var change = now.since(Figure.share(40, 100).orElseThrow()).orElseThrow();
        assertThat(change.points()).isEqualTo(40);
        assertThat(change.isClear()).isTrue();
    }

    @Test
    void a_change_from_or_to_a_small_group_that_agrees_tells_no_points() {
        var all = Figure.share(12, 12).orElseThrow();
        var some = Figure.share(80, 100).orElseThrow();
        assertThat(all.since(some).orElseThrow().hidden()).isTrue();
        assertThat(some.since(all).orElseThrow().hidden()).isTrue();
        assertThat(some.since(some).orElseThrow().hidden()).isFalse();
    }
}
