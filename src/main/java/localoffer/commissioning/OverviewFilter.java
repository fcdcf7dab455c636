package localoffer.commissioning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import localoffer.commissioning.Overview.Line;
import localoffer.results.Status;

/// Which services the overview shows, and in what order. There is no order by result: what
/// families say of different services cannot be ranked.
///
/// @param status against the standard; empty for any
/// @param coverage whether there are answers; empty for any
/// @param sort name, agency or people
record OverviewFilter(String status, String coverage, String sort) {

    static final List<String> COVERAGES = List.of("answered", "waiting", "silent");
    static final List<String> SORTS = List.of("name", "agency", "people");
    static final List<String> STATUSES = Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT)).toList();

    /// Any input gives a filter: what is not known filters nothing.
    static OverviewFilter of(String status, String coverage, String sort) {
        return new OverviewFilter(STATUSES.contains(status) ? status : "",
                COVERAGES.contains(coverage) ? coverage : "",
                SORTS.contains(sort) ? sort : SORTS.getFirst());
    }

    List<Line> of(List<Line> lines) {
        return lines.stream()
                .filter(line -> status.isEmpty()
                        || line.status().name().toLowerCase(Locale.ROOT).equals(status))
                .filter(line -> coverage.isEmpty() || coverage(line).equals(coverage))
                .sorted(order()).toList();
    }

    static String coverage(Line line) {
        if (line.people() > 0) {
            return "answered";
        }
        return line.waiting() ? "waiting" : "silent";
    }

    private Comparator<Line> order() {
        var byName = Comparator.comparing(Line::name);
        return switch (sort) {
            case "agency" -> Comparator.comparing(Line::agency).thenComparing(byName);
            case "people" -> Comparator.comparingInt(Line::people).reversed().thenComparing(byName);
            default -> byName;
        };
    }
}
