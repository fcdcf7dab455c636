package localoffer.commissioning;

import java.util.List;
import localoffer.results.Figure;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// A table in which each voice has a column of its own.
///
/// @param voices the headings of the columns
/// @param gaps whether parents and young people are compared in it
/// @param held whether it is held against a standard
record Beside(List<String> voices, List<Line> lines, boolean gaps, boolean held) {

    Beside {
        voices = List.copyOf(voices);
        lines = List.copyOf(lines);
    }

    /// @param code of the indicator
    /// @param cells one for each voice
    /// @param gap how far parents and young people are apart, in words; empty when not compared
    /// @param calledOut whether somebody should look into the gap
    /// @param status of the main voice against the standard; null without one
    record Line(String code, String name, List<Cell> cells, String gap, boolean calledOut,
            @Nullable Status status) {

        Line {
            cells = List.copyOf(cells);
        }

        /// True when the sheet of paper has no room for it: no gap to look into, and not the
        /// first.
        public boolean isDetail() {
            return !calledOut && !code.equals("F1");
        }
    }

    /// @param figure null when they were not asked, or too few answered
    /// @param range empty without a figure
    record Cell(@Nullable Figure figure, String result, String range) {}

    /// The gaps that are called out.
    public List<Line> called() {
        return lines.stream().filter(Line::calledOut).toList();
    }
}
