package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import localoffer.commissioning.Coverage.Row;
import localoffer.commissioning.Coverage.State;

/// @param voices the headings of the cells
/// @param when the quarters whose results count as heard, in words
/// @param agencies how many services of each are heard, a sentence each
record CoveragePage(List<String> voices, List<Row> rows, String when,
        List<String> agencies, List<String> demonstration) implements Exported {

    private static final int PER_CENT = 100;

    public int all() {
        return rows.size();
    }

    public long heard() {
        return rows.stream().filter(Row::isHeard).count();
    }

    /// Indicator R3, in whole per cent.
    public long percent() {
        return rows.isEmpty() ? 0 : Math.round((double) PER_CENT * heard() / rows.size());
    }

    /// Without a questionnaire that families can answer.
    public List<Row> unasked() {
        return only(row -> !row.asked());
    }

    public List<Row> silent() {
        return only(Row::isSilent);
    }

    public List<Row> held() {
        return only(row -> row.has(State.HELD));
    }

    public int heldMax() {
        return Coverage.HELD_QUARTERS_MAX;
    }

    @Override
    public List<String> columns() {
        var columns = new ArrayList<>(List.of("service", "agency", "asked"));
        voices.forEach(voice -> {
            columns.add(voice);
            columns.add(voice + ": last result");
        });
        return columns;
    }

    @Override
    public List<List<Object>> cells() {
        return rows.stream().map(row -> {
            var line = new ArrayList<Object>(List.of(row.name(), row.agency(),
                    row.asked() ? "yes" : "no"));
            row.cells().forEach(cell -> {
                line.add(cell.state());
                line.add(cell.until());
            });
            return (List<Object>) line;
        }).toList();
    }

    private List<Row> only(Predicate<Row> which) {
        return rows.stream().filter(which).toList();
    }
}
