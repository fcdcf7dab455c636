package localoffer.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.commissioning.Beside.Cell;
import localoffer.commissioning.Differences.Gap;
import localoffer.commissioning.Quarterly.Row;
import localoffer.commissioning.SharedThemes.Shared;
import org.jspecify.annotations.Nullable;

/// One quarter, all agencies.
///
/// @param quarter such as 2026Q3; empty when nothing is closed
/// @param gaps between parents and young people, by agency
/// @param called the same of single services, where somebody should look into it
/// @param demonstration says what is invented; empty when all is real
record QuarterPage(String quarter, String when, List<Choice> quarters, List<String> sentences,
        List<Row> rows, List<Gap> gaps, List<Gap> called, Shared themes,
        List<String> demonstration) implements Exported {

    static final QuarterPage EMPTY = new QuarterPage("", "", List.of(), List.of(), List.of(),
            List.of(), List.of(), Shared.NONE, List.of());
    private static final List<String> COLUMNS = List.of("part", "quarter", "about", "voice or what",
            "services", "all who answered", "measure", "answered this", "result", "low", "high",
            "words");

    record Choice(String quarter, String words, boolean chosen) {}

    public String file() {
        return "/staff/quarter.csv?quarter=" + quarter;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        var lines = new ArrayList<List<Object>>();
        demonstration.forEach(note ->
                lines.add(line("note", note, "", "", "", "", null, "")));
        for (var row : rows) {
            var measures = new ArrayList<>(List.of("overall"));
            measures.addAll(Measures.AREAS);
            for (int i = 0; i < measures.size(); i++) {
                lines.add(line("agency", row.agency(), row.voice(), row.services(), row.people(),
                        measures.get(i), row.cells().get(i), ""));
            }
        }
        for (var gap : gaps) {
            gap(lines, "difference", gap);
        }
        for (var gap : called) {
            gap(lines, "difference of a service", gap);
        }
        for (var theme : themes.rows()) {
            for (int i = 0; i < themes.agencies().size(); i++) {
                lines.add(line("theme", themes.agencies().get(i), theme.name(), "", "", "", null,
                        theme.cells().get(i)));
            }
        }
        return lines;
    }

    private void gap(List<List<Object>> lines, String part, Gap gap) {
        lines.add(line(part, gap.about(), gap.name(), gap.services(),
                "", "parents", gap.parents(), gap.words()));
        lines.add(line(part, gap.about(), gap.name(), gap.services(),
                "", "young people", gap.young(), gap.words()));
    }

    private List<Object> line(Object part, Object about, Object voice, Object services,
            Object all, Object measure, @Nullable Cell cell,
            Object said) {
        var line = new ArrayList<Object>(Arrays.asList(part, quarter, about, voice, services,
                all, measure));
        line.add(cell == null || cell.figure() == null ? "" : cell.figure().people());
        line.addAll(cell == null ? List.of("", "", "")
                : ReportLines.figure(cell.figure(), cell.result()));
        line.add(said);
        return line;
    }
}
