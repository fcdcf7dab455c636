package localoffer.commissioning;

import java.util.List;

/// The list of commissioned services.
///
/// @param agency that it is kept to; empty for none
/// @param covered of how many services there are results, in words
/// @param none whether this person may see no commissioned service at all
/// @param analyst whether they may see what stands across services
/// @param everything whether they may see all of that
record OverviewPage(List<Overview.Line> lines, List<Agency> agencies, String agency,
        OverviewFilter filter, String covered, List<String> demonstration, boolean none,
        boolean analyst, boolean everything) implements Exported {

    record Agency(String name, String address, boolean chosen) {}

    @Override
    public List<String> columns() {
        return OverviewLines.COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        return OverviewLines.of(lines, demonstration);
    }

    /// Where the same list is as a file.
    public String file(String ending) {
        return "/staff/services." + ending + "?agency=" + agency + "&status="
                + filter.status() + "&coverage=" + filter.coverage() + "&sort=" + filter.sort();
    }

    /// Whether there is a level that this person may read.
    public boolean isWatched() {
        return lines.stream().anyMatch(line -> !line.watch().isEmpty());
    }

    public List<String> statuses() {
        return OverviewFilter.STATUSES;
    }

    public List<String> coverages() {
        return OverviewFilter.COVERAGES;
    }

    public List<String> sorts() {
        return OverviewFilter.SORTS;
    }
}
