package localoffer.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.comments.ToldAndDone.Entry;
import localoffer.results.Figure;
import org.jspecify.annotations.Nullable;

/// What families said, by what inspectors look at.
///
/// @param since the first quarter, in words
/// @param note says what must be confirmed; empty for nothing
record EvidencePage(String since, String until, String source, String note, List<Part> parts,
        List<String> demonstration) implements Exported {

    private static final List<String> COLUMNS = List.of("criterion", "what", "voice or service",
            "question or answer", "people", "result", "low", "high");

    /// @param entries the newest answers about it, a few
    record Part(String words, List<Line> lines, List<Entry> entries) {

        Part {
            lines = List.copyOf(lines);
            entries = List.copyOf(entries);
        }
    }

    /// @param figure null when too few answered
    record Line(String voice, String ask, @Nullable Figure figure, String result, String range) {}

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        var all = new ArrayList<List<Object>>();
        for (var part : parts) {
            for (var line : part.lines()) {
                var cells = new ArrayList<Object>(Arrays.asList(part.words(), "figure",
                        line.voice(), line.ask(),
                        line.figure() == null ? "" : line.figure().people()));
                cells.addAll(ReportLines.figure(line.figure(), line.result()));
                all.add(cells);
            }
            part.entries().forEach(entry -> all.add(List.of(part.words(), "answer",
                    entry.service().name(), entry.response() + " " + entry.action(), "", "", "",
                    "")));
        }
        return all;
    }
}
