package localoffer.commissioning;

import java.util.List;

/// How large the letters of a report may be, so that all of it is on one side of A4: by about how
/// many lines it has there.
final class Sheet {

    /// More lines than this need the smallest letters.
    private static final double USUAL_LINES_MAX = 49;
    private static final double FULL_LINES_MAX = 55;
    /// No text has more lines on paper.
    private static final int TEXT_LINES_MAX = 2;
    private static final int COLUMN_CHARACTERS = 75;
    private static final int REPLIES_MAX = 3;
    /// A longer name has two lines in the table.
    private static final int NAME_CHARACTERS = 48;

    private Sheet() {}

    static String of(Report report) {
        double lines = lines(report);
        return lines > FULL_LINES_MAX ? "longest" : lines > USUAL_LINES_MAX ? "full" : "usual";
    }

    private static double lines(Report report) {
        var panels = report.panels();
        var main = report.main();
        return main.bands().size() + main.rows().stream()
                        .mapToDouble(row -> row.name().length() > NAME_CHARACTERS
                                || (row.isUnsure() && !main.isUnsure()) ? 2 : 1).sum()
                + main.trend().points().size()
                + panels.voices().printed()
                + panels.promise().lines().size()
                + columns(report) / 2;
    }

    /// What stands in two columns at the foot.
    private static double columns(Report report) {
        var heard = report.panels().heard();
        return heard.top().size() + texts(heard.said().quotes())
                + texts(heard.replies().stream().limit(REPLIES_MAX)
                        .map(reply -> reply.action() + reply.owner() + reply.due()).toList())
                + report.standing().stream().mapToInt(watch -> texts(watch.latest().stream()
                        .map(line -> line.reason() + line.person()).toList())
                        + (watch.reasons().isEmpty() ? 0 : TEXT_LINES_MAX)).sum();
    }

    private static int texts(List<String> texts) {
        return texts.stream().mapToInt(text -> Math.min(TEXT_LINES_MAX,
                Math.ceilDiv(text.length(), COLUMN_CHARACTERS))).sum();
    }
}
