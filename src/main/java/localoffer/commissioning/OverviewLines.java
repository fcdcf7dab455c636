package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Overview.Line;

/// The list of services as lines for a spreadsheet. A cell is a text, a number or a
/// status.
final class OverviewLines {

    static final List<String> COLUMNS = List.of("service", "name", "commissioner", "agency",
            "answers up to", "all who answered", "told how it was", "result", "low", "high",
            "status", "waiting", "level", "suggested level", "note");

    private OverviewLines() {}

    /// @param notes what is invented, which every line says
    static List<List<Object>> of(List<Line> lines, List<String> notes) {
        return lines.stream().map(line -> line(line, String.join(" ", notes))).toList();
    }

    private static List<Object> line(Line line, String note) {
        var cells = new ArrayList<Object>(List.of(
                line.service(), line.name(),
                line.commissioner(), line.agency(), line.when(),
                line.people() > 0 ? line.people() : "",
                line.figure() == null ? "" : line.figure().people()));
        cells.addAll(ReportLines.figure(line.figure(), line.result()));
        cells.add(line.status());
        cells.add(line.waiting() ? "some" : "none");
        cells.add(line.watch().isEmpty() ? "" : line.watch().getFirst().level());
        cells.add(line.watch().isEmpty() ? "" : line.watch().getFirst().suggested());
        cells.add(note);
        return cells;
    }
}
