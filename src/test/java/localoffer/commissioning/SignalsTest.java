package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Batch.Tally;
import localoffer.results.Batch;
import localoffer.results.ControlChart;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;

/// What is said of the trend is true of the chart and goes with the third sentence.
@OneSite
class SignalsTest {

    @Inject Words words;

    @Test
    void an_earlier_result_outside_is_named_though_the_last_is_not() {
        assertThat(said(95, 55, 75, 76, 75, 76, 75, 75)).isEqualTo("The last result by itself,"
                + " 75%, is within what chance explains. Outside the dotted lines before it:"
                + " October to December 2024 (95%); January to March 2025 (55%).");
    }

    @Test
    void a_slow_fall_is_told_though_the_last_result_alone_may_be_chance() {
        assertThat(said(75, 74, 70, 72, 62, 64, 60, 58)).startsWith("The last result by itself,"
                + " 58%, is within what chance explains.")
                .endsWith("But the last 4 together are clearly lower than the 4 before.");
    }

    @Test
    void a_last_result_outside_is_told_though_the_last_ones_together_are_alike() {
        assertThat(said(70, 72, 71, 70, 72, 74, 72, 45)).isEqualTo("The last result by itself,"
                + " 45%, is lower than chance explains. Ask what happened. But the last 4 together"
                + " are not clearly different from the 4 before.");
    }

    @Test
    void a_run_is_told_as_a_run() {
        assertThat(said(80, 80, 80, 80, 66, 66, 66, 66, 66, 66, 66)).startsWith("The last 7"
                + " results all lie below the average: that is more than chance.");
    }

    /// Each of 100 people.
    private String said(int... good) {
        var batches = new ArrayList<Batch>();
        var first = new Quarter(2026, 3).plus(1 - good.length);
        for (int share : good) {
            batches.add(new Batch(first.plus(batches.size()), 100, 10, false,
                    Map.of("P1", new Tally(100, Map.of("good", share))), Map.of()));
        }
        return new Signals(words, batch -> batch.tally("P1")
                .flatMap(tally -> Figure.share(tally.of("good"), tally.people())))
                .of(chart(good), batches, Pool.spans(batches).orElseThrow());
    }

    private static ControlChart chart(int... good) {
        List<Figure> shares = Arrays.stream(good)
                .mapToObj(share -> Figure.share(share, 100).orElseThrow()).toList();
        return ControlChart.of(shares).orElseThrow();
    }
}
