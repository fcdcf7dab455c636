package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.QuarterPage.Choice;

/// Who answered in one quarter, of the whole area.
///
/// @param quarter such as 2026Q3; empty when nothing was counted
/// @param hidden an option that fewer chose is hidden
record ReachPage(String quarter, String when, List<Choice> quarters, List<Asked> asked, int hidden,
        int threshold, List<String> demonstration) implements Exported {

    private static final List<String> COLUMNS = List.of(
            "quarter", "voice", "question", "answered this", "answer", "chose", "per cent");

    /// A question about people.
    ///
    /// @param people who answered it, to the nearest five
    record Asked(String voice, String ask, int people, boolean many, List<Row> rows) {

        Asked {
            rows = List.copyOf(rows);
        }
    }

    /// @param chose how many, in words; empty when hidden
    record Row(String answer, String chose, String percent, long drawn) {

        public boolean isHidden() {
            return chose.isEmpty();
        }
    }

    public String file() {
        return "/staff/reach.csv?quarter=" + quarter;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        var lines = new ArrayList<List<Object>>();
        asked.forEach(one -> one.rows().forEach(row -> lines.add(List.of(quarter, one.voice(),
                one.ask(), one.people(), row.answer(), row.isHidden() ? "hidden" : row.chose(),
                row.percent()))));
        return lines;
    }
}
