package localoffer.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a share that is measured quarter by quarter only wavers, or has really changed
/// (indicator T2).
///
/// It is Shewhart's chart of a proportion, the p-chart: the centre line is the share of all people
/// together, and each quarter's limits lie three standard errors of that quarter's number of
/// people from it (D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7;
/// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2). Beside a point outside the limits,
/// a run on one side of the centre is a signal: seven points in a row, the rule of the NHS
/// programme Making Data Count.
///
/// @param centre per cent
/// @param points in the order of time
public record ControlChart(double centre, List<Point> points) {

    /// Fewer points make no chart.
    public static final int POINTS_MIN = 8;
    /// So many in a row on one side of the centre are more than chance.
    public static final int RUN_POINTS = 7;

    private static final int ERRORS = 3;
    private static final double PER_CENT = 100;

    public ControlChart {
        points = List.copyOf(points);
    }

    /// @param low the lower limit, never under 0
    /// @param high the upper limit, never over 100
    public record Point(double value, double low, double high) {

        /// True when it is more than chance by itself.
        public boolean isOutside() {
            return value < low || value > high;
        }
    }

    /// What the last points say. It is silent about those before.
    public enum Signal { NONE, UP, DOWN }

    /// @param shares of one question, in the order of time
    public static Optional<ControlChart> of(List<Figure> shares) {
        if (shares.size() < POINTS_MIN
                || shares.stream().anyMatch(share -> share.kind() != Figure.Kind.SHARE)) {
            return Optional.empty();
        }
        int people = shares.stream().mapToInt(Figure::people).sum();
        double share = shares.stream().mapToDouble(one -> one.value() * one.people()).sum()
                / people / PER_CENT;
        return Optional.of(new ControlChart(PER_CENT * share, shares.stream()
                .map(one -> point(one, share)).toList()));
    }

    /// Whether the last point lies outside its limits, or ends a long run on one side.
    public Signal signal() {
        var last = points.getLast();
        if (!last.isOutside() && !hasRun(1) && !hasRun(-1)) {
            return Signal.NONE;
        }
        return last.value > centre ? Signal.UP : Signal.DOWN;
    }

    /// The points before the last that lie outside their limits, by their place.
    public List<Integer> outsideBefore() {
        return IntStream.range(0, points.size() - 1).filter(i -> points.get(i).isOutside())
                .boxed().toList();
    }

    private boolean hasRun(int side) {
        return IntStream.range(points.size() - RUN_POINTS, points.size())
                .allMatch(i -> Math.signum(points.get(i).value - centre) == side);
    }

    private static Point point(Figure figure, double share) {
        double reach = ERRORS * Math.sqrt(share * (1 - share) / figure.people());
        return new Point(figure.value(), PER_CENT * Math.max(0, share - reach),
                PER_CENT * Math.min(1, share + reach));
    }
}
