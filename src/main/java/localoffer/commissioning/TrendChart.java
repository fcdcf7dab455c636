package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import localoffer.results.ControlChart;
import localoffer.results.Figure;
import org.jspecify.annotations.Nullable;

/// Where the marks of a trend stand in its drawing, which is 360 wide and 178 high.
///
/// @param grid the lines that lead the eye
/// @param path from each result to the next; empty for a single one
/// @param standard how high the standard lies; null when there is none
/// @param limits from quarter to quarter, the lines between which chance alone moves the result;
///     empty when there are too few quarters to draw them
record TrendChart(List<Grid> grid, List<Mark> marks, String path, @Nullable Double standard,
        List<String> limits) {

    private static final double LEFT = 40;
    private static final double RIGHT = 356;
    private static final double TOP = 12;
    private static final double BOTTOM = 140;
    /// The height of words, with a little room.
    private static final double WORDS = 15;
    private static final double PER_CENT = 100;
    private static final int STEP = 25;
    /// The names of so many quarters fit side by side.
    private static final int NAMES_MAX = 5;

    record Grid(double y, String words) {}

    /// @param y of the result
    /// @param top of its range
    /// @param result the words beside the mark
    record Mark(double x, double y, double top, double bottom, String result, String months,
            String year) {

        /// Where the words stand: over the range, or under it where there is no room.
        public double wordsY() {
            return top < WORDS ? bottom + WORDS : top - WORDS / 3;
        }
    }

    /// A result to be drawn.
    record Result(Figure figure, String words, String months, String year) {}

    /// @param control of these results and those before them; null when there are too few
    static TrendChart of(List<Result> results, @Nullable Integer target,
            @Nullable ControlChart control) {
        var grid = new ArrayList<Grid>();
        for (int value = 0; value <= PER_CENT; value += STEP) {
            grid.add(new Grid(height(value), value + "%"));
        }
        var marks = new ArrayList<Mark>();
        var path = new StringBuilder();
        double width = (RIGHT - LEFT) / results.size();
        for (var result : results) {
            double x = round(LEFT + width * (marks.size() + 1.0 / 2));
            double y = height(result.figure.drawn());
            var range = result.figure.range();
            // Of many quarters every second is named: the table has all of them.
            var named = results.size() <= NAMES_MAX || (results.size() - marks.size()) % 2 == 1;
            marks.add(new Mark(x, y, range.map(r -> height(r.high())).orElse(y),
                    range.map(r -> height(r.low())).orElse(y),
                    result.words, named ? result.months : "", named ? result.year : ""));
            path.append(path.isEmpty() ? "M" : " L").append(x).append(' ').append(y);
        }
        return new TrendChart(grid, marks, marks.size() > 1 ? path.toString() : "",
                target == null ? null : height(target),
                control == null ? List.of() : limits(marks, control));
    }

    private static List<String> limits(List<Mark> marks, ControlChart control) {
        var points = control.points()
                .subList(control.points().size() - marks.size(), control.points().size());
        var low = new StringBuilder();
        var high = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            var to = (i == 0 ? "M" : " L") + marks.get(i).x + " ";
            low.append(to).append(height(points.get(i).low()));
            high.append(to).append(height(points.get(i).high()));
        }
        return List.of(low.toString(), high.toString());
    }

    private static double height(double value) {
        return round(BOTTOM - (BOTTOM - TOP) * value / PER_CENT);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
