package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import org.junit.jupiter.api.Test;

/// The formulas beside those of Apache Commons Math, for numbers that no book prints. Published
/// examples are in `IntervalTest` and `ControlChartTest`.
class SecondOpinionTest {

    private static final double CONFIDENCE = 0.95;
    /// We take 1.96, as the English indicators do; the library takes 1.95996.
    private static final double ROUNDING = 0.002;

    private final Random chance = new Random(7);

    @Test
    void a_share_has_the_librarys_wilson_interval() {
        for (int i = 0; i < 2_000; i++) {
            int people = 1 + chance.nextInt(500);
            int part = chance.nextInt(people + 1);
            var ours = Interval.wilson(part, people);
            var theirs = IntervalUtils.getWilsonScoreInterval(people, part, CONFIDENCE);
            assertThat(ours.low()).as(part + " of " + people)
                    .isCloseTo(100 * theirs.getLowerBound(), within(ROUNDING));
            assertThat(ours.high()).as(part + " of " + people)
                    .isCloseTo(100 * theirs.getUpperBound(), within(ROUNDING));
        }
    }

    @Test
    void a_difference_has_newcombes_interval_of_the_librarys_wilson_intervals() {
        for (int i = 0; i < 2_000; i++) {
            int people = 10 + chance.nextInt(300);
            int part = chance.nextInt(people + 1);
            int before = 10 + chance.nextInt(300);
            int partBefore = chance.nextInt(before + 1);
            double now = 100.0 * part / people;
            double then = 100.0 * partBefore / before;
            var one = IntervalUtils.getWilsonScoreInterval(people, part, CONFIDENCE);
            var other = IntervalUtils.getWilsonScoreInterval(before, partBefore, CONFIDENCE);
            double down = Math.sqrt(Math.pow(now - 100 * one.getLowerBound(), 2)
                    + Math.pow(100 * other.getUpperBound() - then, 2));
            double up = Math.sqrt(Math.pow(100 * one.getUpperBound() - now, 2)
                    + Math.pow(then - 100 * other.getLowerBound(), 2));
            var ours = Interval.difference(now, Interval.wilson(part, people), then,
                    Interval.wilson(partBefore, before));
            assertThat(ours.low()).isCloseTo(now - then - down, within(2 * ROUNDING));
            assertThat(ours.high()).isCloseTo(now - then + up, within(2 * ROUNDING));
        }
    }

    @Test
    void students_t_is_the_librarys_from_thirty_people_on() {
        for (int freedom = 29; freedom < 2_000; freedom += 13) {
            assertThat(Interval.student(freedom)).isCloseTo(
                    new TDistribution(freedom).inverseCumulativeProbability(0.975),
                    within(0.00001));
        }
    }

    @Test
    void a_mean_has_the_librarys_deviation() {
        for (int i = 0; i < 200; i++) {
            var theirs = new SummaryStatistics();
            int people = 30 + chance.nextInt(200);
            for (int person = 0; person < people; person++) {
                theirs.addValue(40 + 20 * chance.nextDouble());
            }
            double reach = new TDistribution(people - 1).inverseCumulativeProbability(0.975)
                    * theirs.getStandardDeviation() / Math.sqrt(people);
            var ours = Interval.mean(people, theirs.getSum(), theirs.getSumsq());
            assertThat(ours.low()).isCloseTo(theirs.getMean() - reach, within(0.0001));
            assertThat(ours.high()).isCloseTo(theirs.getMean() + reach, within(0.0001));
        }
    }
}
