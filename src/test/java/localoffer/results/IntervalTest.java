package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/// Every expected figure here was published by somebody else, or stands in the specification.
class IntervalTest {

    private static final Offset<Double> AS_PRINTED = within(0.006);

    /// The first four: R. G. Newcombe, Statistics in Medicine 17 (1998), p. 857, table I, method 3.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 25.53, 36.62",
        "15, 148, 6.24, 16.05",
        "0, 20, 0, 16.11",
        "1, 29, 0.61, 17.18",
        "29, 29, 88.30, 100",
    })
    void a_share_has_the_published_wilson_interval(int part, int people, double low, double high) {
        var interval = Interval.wilson(part, people);
        assertThat(interval.low()).isCloseTo(low, AS_PRINTED);
        assertThat(interval.high()).isCloseTo(high, AS_PRINTED);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 10, 49, 94",
        "17, 20, 64, 95",
        "27, 30, 74, 97",
        "45, 50, 79, 96",
        "90, 100, 83, 94",
    })
    void a_share_has_the_interval_of_the_specification(
            int part, int people, long low, long high) {
        var interval = Interval.wilson(part, people);
        assertThat(Math.round(interval.low())).isEqualTo(low);
        assertThat(Math.round(interval.high())).isEqualTo(high);
    }

    /// R. G. Newcombe, Statistics in Medicine 17 (1998), p. 873, table II, method 10.
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 5.24, 33.39",
        "9, 10, 3, 10, 17.05, 80.90",
        "6, 7, 2, 7, 5.82, 80.62",
        "5, 56, 0, 29, -3.81, 19.26",
        "0, 10, 0, 20, -16.11, 27.75",
        "0, 10, 0, 10, -27.75, 27.75",
        "10, 10, 0, 20, 67.91, 100",
        "10, 10, 0, 10, 60.75, 100",
    })
    void a_difference_has_the_published_newcombe_interval(
            int part, int people, int partBefore, int peopleBefore, double low, double high) {
        var interval = difference(part, people, partBefore, peopleBefore);
        assertThat(interval.low()).isCloseTo(low, AS_PRINTED);
        assertThat(interval.high()).isCloseTo(high, AS_PRINTED);
    }

    @Test
    void fifteen_points_between_sixty_and_fifty_people_may_be_chance() {
        var interval = difference(45, 60, 30, 50);
        assertThat(Math.round(interval.low())).isEqualTo(-2);
        assertThat(Math.round(interval.high())).isEqualTo(32);
        assertThat(interval.excludesZero()).isFalse();
    }

    @Test
    void a_clear_fall_excludes_zero() {
        assertThat(difference(40, 100, 80, 100).excludesZero()).isTrue();
    }

    /// A. Agresti, Categorical Data Analysis, approval ratings of 1,600 voters: 150 one way and
    /// 86 the other give 4 points, between 2 and 6.
    @Test
    void a_net_figure_has_the_published_interval() {
        var interval = Interval.net(150, 86, 1600);
        assertThat(interval.low()).isCloseTo(2.1, within(0.05));
        assertThat(interval.high()).isCloseTo(5.9, within(0.05));
    }

    @Test
    void a_net_figure_of_few_people_who_all_agree_is_still_unsure() {
        var interval = Interval.net(10, 0, 10);
        assertThat(interval.low()).isLessThan(70);
        assertThat(interval.high()).isEqualTo(100);
    }

    /// Two-sided 95% points as every printed table has them.
    @ParameterizedTest
    @CsvSource({
        "29, 2.045", "30, 2.042", "40, 2.021", "60, 2.000", "100, 1.984", "120, 1.980",
        "1000, 1.962",
    })
    void students_t_agrees_with_the_tables(int freedom, double published) {
        assertThat(Interval.student(freedom)).isCloseTo(published, within(0.0006));
    }

    /// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2: 195 heat flow measurements with
    /// mean 9.261460 and standard deviation 0.02278881.
    @Test
    void a_mean_has_the_published_interval() {
        int people = 195;
        double mean = 9.261460;
        double deviation = 0.02278881;
        double squares = (people - 1) * deviation * deviation + people * mean * mean;
        var interval = Interval.mean(people, people * mean, squares);
        assertThat(interval.low()).isCloseTo(9.258242, within(0.000005));
        assertThat(interval.high()).isCloseTo(9.264679, within(0.000005));
    }

    @Test
    void a_mean_stays_between_0_and_100() {
        var interval = Interval.mean(30, 2990, 299_000);
        assertThat(interval.high()).isEqualTo(100);
    }

    private static Interval difference(int part, int people, int partBefore, int peopleBefore) {
        return Interval.difference(100.0 * part / people, Interval.wilson(part, people),
                100.0 * partBefore / peopleBefore, Interval.wilson(partBefore, peopleBefore));
    }
}
