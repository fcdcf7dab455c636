package localoffer.commissioning;

import java.util.List;
import java.util.stream.Collectors;
import localoffer.results.Figure;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// A table in which each voice has a column of its own.
///
/// @param voices the headings of the columns
/// @param gaps whether parents and young people are compared in it
/// @param held whose words are held against the standard, as a heading; empty when nobody's are
record Beside(List<String> voices, List<Line> lines, boolean gaps, String held) {

    static final Beside NOTHING = new Beside(List.of(), List.of(), false, "");

    /// So many gaps have a line on the sheet of paper; all are named above it.
    private static final int CALLED_MAX = 5;

    Beside {
        voices = List.copyOf(voices);
        lines = List.copyOf(lines);
    }

    /// @param code of the indicator
    /// @param cells one for each voice
    /// @param gap how far parents and young people are apart, in words; empty when not compared
    /// @param calledOut whether somebody should look into the gap
    /// @param goal the standard; null without one
    /// @param target the same in words; empty without one
    /// @param status of the main voice against the standard; null without one
    record Line(String code, String name, List<Cell> cells, String gap, boolean calledOut,
            @Nullable Integer goal, String target, @Nullable Status status) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /// @param figure null when they were not asked, or too few answered
    /// @param range empty without a figure
    record Cell(@Nullable Figure figure, String result, String range) {}

    /// True when the sheet of paper has no room for a line: neither the first, nor one of the
    /// first gaps to look into.
    public boolean isDetail(Line line) {
        return !line.code.equals(Measures.OVERALL) && called().stream().limit(CALLED_MAX)
                .noneMatch(line::equals);
    }

    /// The gaps that are called out.
    public List<Line> called() {
        return lines.stream().filter(Line::calledOut).toList();
    }

    /// True when each gap to look into has its line on the sheet of paper.
    public boolean isCalledPrinted() {
        return called().size() <= CALLED_MAX;
    }

    /// How many lines the sheet of paper has.
    public long printed() {
        return lines.stream().filter(line -> !isDetail(line)).count();
    }

    /// True when the sheet of paper does not have all lines.
    public boolean isCut() {
        return printed() < lines.size();
    }

    /// The names of what they are about.
    public String names() {
        return called().stream().map(Line::name).collect(Collectors.joining("; "));
    }
}
