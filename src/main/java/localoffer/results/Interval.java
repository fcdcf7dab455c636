package localoffer.results;

/// Where the true figure probably lies: a 95% interval.
///
/// The formulas are public ones. Each is tested against figures that others published, and beside
/// an independent library.
///
/// @param low in per cent, or in points for a difference
/// @param high never below low
public record Interval(double low, double high) {

    /// The two-sided 95% point of the normal distribution, as the English indicators round it.
    private static final double Z = 1.96;
    private static final double NORMAL_95 = 1.959963984540054;
    private static final double PER_CENT = 100;

    /// Wilson's score interval for a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927), the
    /// method that the Office for Health Improvement and Disparities prefers. Unlike the
    /// familiar plus or minus it is right near 0% and 100% and for few people.
    ///
    /// @param part how many of the people; from 0 to all
    /// @param people at least 1
    public static Interval wilson(int part, int people) {
        double p = (double) part / people;
        double middle = 2 * part + Z * Z;
        double reach = Z * Math.sqrt(Z * Z + 4 * part * (1 - p));
        double whole = 2 * (people + Z * Z);
        return new Interval(cut(PER_CENT * (middle - reach) / whole, 0),
                cut(PER_CENT * (middle + reach) / whole, 0));
    }

    /// The difference between two figures, from the interval of each (R. G. Newcombe, Statistics
    /// in Medicine 17, 1998, p. 873, method 10, for shares; the same square-and-add serves any
    /// two independent figures).
    static Interval difference(double now, Interval nowRange, double before, Interval beforeRange) {
        double difference = now - before;
        return new Interval(
                difference - Math.hypot(now - nowRange.low, beforeRange.high - before),
                difference + Math.hypot(nowRange.high - now, before - beforeRange.low));
    }

    /// How many more per hundred chose the good end than the bad end (D. G. Bonett and
    /// R. M. Price, J. Educ. Behav. Stat. 37, 2012: one person is added to each end, which keeps
    /// it honest for few people).
    static Interval net(int more, int less, int people) {
        double all = people + 2.0;
        double up = (more + 1) / all;
        double down = (less + 1) / all;
        double reach = Z * Math.sqrt((up + down - (up - down) * (up - down)) / all);
        return new Interval(cut(PER_CENT * (up - down - reach), -PER_CENT),
                cut(PER_CENT * (up - down + reach), -PER_CENT));
    }

    /// The mean of scores from 0 to 100, by Student's t. For 30 people or more.
    ///
    /// @param total the sum of the scores
    /// @param squares the sum of their squares
    static Interval mean(int people, double total, double squares) {
        double mean = total / people;
        double variance = Math.max(0, squares - total * mean) / (people - 1);
        double reach = student(people - 1) * Math.sqrt(variance / people);
        return new Interval(cut(mean - reach, 0), cut(mean + reach, 0));
    }

    /// The two-sided 95% point of Student's t, by the expansion in powers of one over the
    /// degrees of freedom (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5).
    /// It is right to three decimals from 10 degrees of freedom on.
    static double student(int freedom) {
        double x = NORMAL_95;
        double x3 = x * x * x;
        double x5 = x3 * x * x;
        double x7 = x5 * x * x;
        double n = freedom;
        return x + (x3 + x) / (4 * n)
                + (5 * x5 + 16 * x3 + 3 * x) / (96 * n * n)
                + (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / (384 * n * n * n);
    }

    /// True when the whole interval lies on one side of nothing: a change that is not chance.
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    private static double cut(double value, double least) {
        return Math.clamp(value, least, PER_CENT);
    }
}
