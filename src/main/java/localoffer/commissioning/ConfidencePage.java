package localoffer.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.commissioning.Counts.Counted;
import localoffer.documents.Scorecard.Group;
import localoffer.results.Figure;
import org.jspecify.annotations.Nullable;

/// How sure those feel who write advice for plans.
///
/// @param when the last quarter with a result, in words; empty without one
/// @param lines the index, then each topic
/// @param points the index by quarter, the newest first
/// @param counts what helps and hinders them
/// @param beside what the audit says of the quality of advice
/// @param waiting whether answers wait for company
record ConfidencePage(String when, int people, List<Line> lines, List<Point> points,
        List<Training> trainings, List<Counted> counts, List<Group> beside, int threshold,
        boolean waiting, List<String> demonstration) implements Exported {

    private static final List<String> COLUMNS = List.of("part", "when", "what", "answered this",
            "result", "low", "high", "change");

    /// @param figure null when too few answered
    record Line(String name, @Nullable Figure figure, String result, String range) {}

    record Point(String when, int people, Line index) {}

    /// Before and after one training.
    ///
    /// @param before the quarters and people before it, in words
    record Training(String name, String month, String before, String after,
            List<Change> changes) {

        Training {
            changes = List.copyOf(changes);
        }

        record Change(Line before, Line after, String words, boolean clear) {}
    }

    public boolean isReleased() {
        return people > 0;
    }

    public boolean isUnsure() {
        return isReleased() && people < Figure.SURE_PEOPLE_MIN;
    }

    public String file() {
        return isReleased() ? "/staff/confidence.csv" : "";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        var all = new ArrayList<List<Object>>();
        lines.forEach(line -> all.add(line("now", when, line, "")));
        points.forEach(point -> all.add(line("index by quarter", point.when(), point.index(), "")));
        trainings.forEach(training -> training.changes().forEach(change -> {
            all.add(line("before " + training.name(), training.before(), change.before(), ""));
            all.add(line("after " + training.name(), training.after(), change.after(),
                    change.words()));
        }));
        return all;
    }

    private static List<Object> line(String part, String when, Line line, String change) {
        var cells = new ArrayList<Object>(Arrays.asList(part, when, line.name(),
                line.figure() == null ? "" : line.figure().people()));
        cells.addAll(ReportLines.figure(line.figure(), line.result()));
        cells.add(change);
        return cells;
    }
}
