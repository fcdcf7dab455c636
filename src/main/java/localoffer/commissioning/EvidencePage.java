package localoffer.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.comments.ToldAndDone.Entry;
import localoffer.results.Figure;
import org.jspecify.annotations.Nullable;

/// What families said, by what inspectors look at.
///
/// @param when the quarters, in words
/// @param note says what must be confirmed; empty for nothing
record EvidencePage(String when, String source, String note, List<Part> parts,
        List<String> demonstration) implements Exported {

    private static final List<String> COLUMNS = List.of("criterion", "what", "voice or service",
            "question or answer", "answered this", "result", "low", "high");

    /// @param entries the newest answers that are closest to it, a few
    /// @param elsewhere the words of others, under which there are answers about it too
    record Part(String words, List<Line> lines, List<Entry> entries, List<String> elsewhere) {

        Part {
            lines = List.copyOf(lines);
            entries = List.copyOf(entries);
            elsewhere = List.copyOf(elsewhere);
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
