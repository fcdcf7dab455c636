package localoffer.results;

import static localoffer.questionnaires.SampleQuestions.good;
import static localoffer.questionnaires.SampleQuestions.other;
import static localoffer.questionnaires.SampleQuestions.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Question;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Change over time, similar services and the gap between voices. The intervals are the examples
/// of R. G. Newcombe, Statistics in Medicine 17 (1998), p. 873, table II, method 10.
class ComparingTest {

    private static final Offset<Double> AS_PRINTED = within(0.006);
    private static final Quarter FIRST = new Quarter(2024, 4);
    private static final Question FRIENDS = single("P1", "F1", "experience",
            good("good", 100), other("poor", 0));
    @Test
    void a_year_is_measured_against_the_year_before() {
        // 48 of 80 in the year before, 56 of 70 in the last, and a good year before that.
        var batches = batches(20, 20, 20, 20, 12, 20, 12, 20, 12, 20, 12, 20,
                14, 18, 14, 18, 14, 17, 14, 17);
        var spans = Pool.spans(batches).orElseThrow();
        assertThat(spans.batches()).isEqualTo(4);
        assertThat(spans.before().people()).isEqualTo(80);
        assertThat(spans.before().quarter()).isEqualTo(FIRST.plus(5));
        var change = said(spans.now()).orElseThrow()
                .since(said(spans.before()).orElseThrow()).orElseThrow();
        assertThat(change.points()).isCloseTo(20, within(1e-9));
        assertThat(change.range().low()).isCloseTo(5.24, AS_PRINTED);
        assertThat(change.range().high()).isCloseTo(33.39, AS_PRINTED);
        assertThat(change.isClear()).isTrue();
    }

    @Test
    void of_fewer_than_eight_quarters_the_later_half_is_measured_against_the_earlier() {
        assertThat(Pool.spans(batches(9, 10))).isEmpty();
        assertThat(Pool.spans(batches(9, 10, 9, 10)).orElseThrow().batches()).isEqualTo(1);
        var seven = Pool.spans(batches(1, 10, 2, 10, 2, 10, 2, 10, 3, 10, 3, 10, 3, 10));
        assertThat(seven.orElseThrow().batches()).isEqualTo(3);
        assertThat(said(seven.orElseThrow().before()).orElseThrow().value())
                .isCloseTo(20, within(1e-9));
    }

    @Test
    void a_sum_of_batches_holds_only_what_each_lets_out() {
        var whole = batch(0, 8, 10);
        var without = new Batch(FIRST.plus(1), 30, 10, false, Map.of(), Map.of());
        var sum = Pool.of(List.of(whole, without));
        assertThat(sum.people()).isEqualTo(40);
        assertThat(sum.tally("P1").orElseThrow().people()).isEqualTo(10);
    }

    @Test
    void scores_are_summed_by_person() {
        var one = new Batch(FIRST, 20, 10, false, Map.of(),
                Map.of("outcomes", new Scores(20, 1_000, 60_000)));
        var other = new Batch(FIRST, 20, 10, false, Map.of(),
                Map.of("outcomes", new Scores(10, 800, 65_000)));
        var sum = Pool.of(List.of(one, other)).score("outcomes").orElseThrow();
        assertThat(sum).isEqualTo(new Scores(30, 1_800, 125_000));
    }

    @Test
    void similar_services_are_taken_together() {
        var figure = Figure.share(56, 70).orElseThrow();
        var similar = Comparison.of(figure, others(batch(0, 10, 30), batch(0, 18, 20),
                batch(0, 20, 30)), ComparingTest::said).orElseThrow();
        assertThat(similar.services()).isEqualTo(3);
        assertThat(similar.others().people()).isEqualTo(80);
        assertThat(similar.others().value()).isCloseTo(60, within(1e-9));
        assertThat(similar.difference().range().low()).isCloseTo(5.24, AS_PRINTED);
        assertThat(similar.difference().range().high()).isCloseTo(33.39, AS_PRINTED);
    }

    @Test
    void two_similar_services_are_too_few() {
        var figure = Figure.share(56, 70).orElseThrow();
        assertThat(Comparison.of(figure, others(batch(0, 10, 30), batch(0, 18, 20)),
                ComparingTest::said)).isEmpty();
        var silent = new Batch(FIRST, 30, 10, false, Map.of(), Map.of());
        assertThat(Comparison.of(figure, others(batch(0, 10, 30), batch(0, 18, 20), silent),
                ComparingTest::said)).isEmpty();
    }

    private static Comparison.Others others(Batch... batches) {
        return new Comparison.Others(List.of(batches));
    }

    @Test
    void a_gap_between_voices_is_called_out_when_it_is_large_and_sure() {
        assertThat(gap(56, 70, 48, 80).isCalledOut()).isTrue();
        // 15 points that may be chance: -2 to 32.
        assertThat(gap(45, 60, 30, 50).isCalledOut()).isFalse();
        // Sure, but only 14 points.
        assertThat(gap(940, 1_000, 800, 1_000).points().isClear()).isTrue();
        assertThat(gap(940, 1_000, 800, 1_000).isCalledOut()).isFalse();
        assertThat(gap(800, 1_000, 950, 1_000).isCalledOut()).isTrue();
    }

    @Test
    void the_promise_counts_good_answers_to_all_its_questions() {
        var heard = single("P8", "E1", "experience", good("always", 100), other("never", 0));
        var batch = new Batch(FIRST, 20, 10, false, Map.of(
                "P1", new Tally(20, Map.of("good", 15, "poor", 5)),
                "P8", new Tally(12, Map.of("always", 3, "never", 9))), Map.of());
        var kept = Figure.together(List.of(FRIENDS, heard), batch).orElseThrow();
        assertThat(kept.people()).isEqualTo(32);
        assertThat(kept.value()).isCloseTo(56.25, within(1e-9));
    }

    private static Optional<Figure> said(Batch batch) {
        return batch.tally("P1").flatMap(tally -> Figure.indicator(FRIENDS, tally));
    }

    private static VoiceGap gap(int parents, int allParents, int young, int allYoung) {
        return VoiceGap.of(Figure.share(parents, allParents).orElseThrow(),
                Figure.share(young, allYoung).orElseThrow()).orElseThrow();
    }

    /// @param good and everybody, quarter by quarter
    private static List<Batch> batches(int... good) {
        var batches = new ArrayList<Batch>();
        for (int i = 0; i < good.length; i += 2) {
            batches.add(batch(i / 2, good[i], good[i + 1]));
        }
        return batches;
    }

    private static Batch batch(int quarter, int good, int people) {
        return new Batch(FIRST.plus(quarter), people, 10, false, Map.of("P1",
                new Tally(people, Map.of("good", good, "poor", people - good))), Map.of());
    }
}
