package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.results.ControlChart.Signal;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    /// D. C. Montgomery, Introduction to Statistical Quality Control, table 7.1: cans that leak,
    /// in 30 samples of 50. Also in the NIST/SEMATECH e-Handbook, 6.3.3.2, as wafers.
    private static final int[] LEAKING = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22,
        8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    };

    @Test
    void the_limits_are_those_that_were_published() {
        var chart = ControlChart.of(Arrays.stream(LEAKING).mapToObj(n -> share(n, 50)).toList())
                .orElseThrow();
        assertThat(chart.centre()).isCloseTo(23.13, within(0.005));
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.low()).isCloseTo(5.24, within(0.005));
            assertThat(point.high()).isCloseTo(41.02, within(0.005));
        });
    }

    @Test
    void the_samples_outside_are_those_that_were_published() {
        var points = ControlChart.of(
                Arrays.stream(LEAKING).mapToObj(n -> share(n, 50)).toList()).orElseThrow().points();
        assertThat(IntStream.range(0, points.size()).filter(i -> points.get(i).isOutside())
                .map(i -> i + 1)).containsExactly(15, 23);
    }

    /// The same book, section 7.3.2, of samples of different sizes: with a centre of 9.6% the
    /// upper limit is 18.4% for 100 and 19.5% for 80. The first ten of its purchase orders and
    /// what makes up the centre.
    @Test
    void a_smaller_quarter_has_wider_limits() {
        var shares = Stream.of(share(12, 100), share(8, 80), share(6, 80), share(9, 100),
                share(10, 110), share(12, 110), share(11, 100), share(16, 100), share(10, 90),
                share(6, 90), share(20, 110), share(15, 120), share(9, 120), share(8, 120),
                share(6, 110), share(8, 80), share(10, 80), share(7, 80), share(5, 90),
                share(8, 100), share(5, 100), share(8, 100), share(10, 100), share(6, 90),
                share(9, 90)).toList();
        var chart = ControlChart.of(shares).orElseThrow();
        assertThat(chart.centre()).isCloseTo(9.6, within(0.06));
        assertThat(chart.points().get(0).high()).isCloseTo(18.4, within(0.06));
        assertThat(chart.points().get(1).high()).isCloseTo(19.4, within(0.11));
        assertThat(chart.points().get(0).low()).isCloseTo(0.7, within(0.06));
        assertThat(chart.points().get(1).low()).isZero();
    }

    @Test
    void seven_quarters_make_no_chart_and_eight_do() {
        assertThat(ControlChart.of(Collections.nCopies(7, share(20, 40)))).isEmpty();
        assertThat(ControlChart.of(Collections.nCopies(8, share(20, 40)))).isPresent();
    }

    @Test
    void what_only_wavers_is_no_signal() {
        assertThat(signal(30, 29, 31, 30, 28, 31, 30, 29)).isEqualTo(Signal.NONE);
    }

    @Test
    void a_last_quarter_outside_the_limits_is_a_signal() {
        assertThat(signal(30, 31, 29, 30, 31, 29, 30, 15)).isEqualTo(Signal.DOWN);
        assertThat(signal(15, 16, 14, 15, 16, 14, 15, 31)).isEqualTo(Signal.UP);
    }

    @Test
    void seven_in_a_row_on_one_side_are_a_signal_and_six_are_not() {
        assertThat(signal(31, 31, 31, 31, 30, 29, 29, 29, 29, 29, 29, 29))
                .isEqualTo(Signal.DOWN);
        assertThat(signal(31, 31, 31, 31, 31, 30, 29, 29, 29, 29, 29, 29))
                .isEqualTo(Signal.NONE);
    }

    @Test
    void the_last_quarter_is_silent_about_an_earlier_one_outside() {
        List<Figure> shares = IntStream.of(30, 31, 29, 30, 15, 29, 30, 31)
                .mapToObj(part -> share(part, 40)).toList();
        var chart = ControlChart.of(shares).orElseThrow();
        assertThat(chart.signal()).isEqualTo(Signal.NONE);
        assertThat(chart.outsideBefore()).containsExactly(4);
    }

    /// Each of 40 people.
    private static Signal signal(int... good) {
        List<Figure> shares = Arrays.stream(good).mapToObj(part -> share(part, 40)).toList();
        return ControlChart.of(shares).orElseThrow().signal();
    }

    private static Figure share(int part, int people) {
        return Figure.share(part, people).orElseThrow();
    }
}
