package localoffer.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Directory.AgeBand;
import localoffer.directory.Service;
import localoffer.directory.ServiceArea.Kind;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.places.Places;

/// How many listings there are for each need at each age, for families of one area.
///
/// A listing counts for the needs that it names. What is for any need is counted by itself: with
/// it every line would look covered. What the whole country can use is counted apart, for it is
/// seldom somewhere to go.
///
/// @param area the postcode district; empty for the whole county
/// @param areas every area that can be chosen
/// @param gaps how many needs at an age have no listing of the area's own
/// @param cells how many there are of those
record NeedCoverage(Optional<Place> area, List<AreaLine> areas, List<Term> ages,
        List<Group> groups, long gaps, long cells) {

    /// A listing with places counts for an area when one of them is so near.
    static final double NEAR_MILES_MAX = 10;
    /// Enough to know the district by.
    private static final int TOWNS_MAX = 3;
    private static final String ADDRESS = "/statutory/coverage";

    /// An area of need, with its needs.
    record Group(Term area, List<Row> rows) {}

    record Row(Term need, List<Cell> cells) {}

    /// @param own listings for the area
    /// @param national listings for the whole country
    record Cell(Term age, long own, long national) {

        public boolean isGap() {
            return own == 0;
        }
    }

    /// @param gaps how many needs at an age have nothing there
    record AreaLine(String name, String towns, String address, boolean chosen, long gaps) {}

    static NeedCoverage of(Directory directory, Places places, Optional<Place> area) {
        var groups = groups(directory, area);
        var areas = new ArrayList<AreaLine>();
        areas.add(new AreaLine("", "", ADDRESS, area.isEmpty(),
                gaps(groups(directory, Optional.empty()))));
        for (var one : areas(places)) {
            areas.add(new AreaLine(one.name(), towns(one), address(one),
                    area.filter(one::equals).isPresent(),
                    gaps(groups(directory, Optional.of(one)))));
        }
        return new NeedCoverage(area, List.copyOf(areas),
                directory.taxonomies().ages().stream().map(AgeBand::term).toList(), groups,
                gaps(groups), cells(groups).count());
    }

    /// Every postcode district that is in the county, at least in part.
    static List<Place> areas(Places places) {
        return places.districts().stream()
                .filter(one -> one.authorities().contains(places.homeName())).toList();
    }

    private static String towns(Place district) {
        return String.join(", ", district.towns().stream().sorted().limit(TOWNS_MAX).toList());
    }

    static String address(Place district) {
        return ADDRESS + "/" + district.slug();
    }

    private static Stream<Cell> cells(List<Group> groups) {
        return groups.stream().flatMap(group -> group.rows.stream())
                .flatMap(row -> row.cells.stream());
    }

    private static long gaps(List<Group> groups) {
        return cells(groups).filter(Cell::isGap).count();
    }

    private static List<Group> groups(Directory directory, Optional<Place> area) {
        var shown = directory.searchable();
        var bands = directory.taxonomies().ages();
        var own = counts(shown.stream().filter(one -> isOwn(one, area)), bands);
        var national = counts(shown.stream().filter(one -> kind(one) == Kind.COUNTRY), bands);
        var needs = directory.taxonomies().needs();
        return needs.groups().stream().map(group -> new Group(group, needs.in(group).stream()
                .map(need -> new Row(need, bands.stream().map(band -> new Cell(band.term(),
                        count(own, need, band), count(national, need, band))).toList()))
                .toList())).toList();
    }

    /// How many listings name each need, by the band of ages that they are for.
    private static Map<String, Map<AgeBand, Long>> counts(Stream<Service> services,
            List<AgeBand> bands) {
        var counts = new HashMap<String, Map<AgeBand, Long>>();
        services.forEach(one -> {
            var ages = bands.stream().filter(band -> one.ages().least() <= band.ages().most()
                    && one.ages().most() >= band.ages().least()).toList();
            one.needs().stream().map(Term::id).distinct().forEach(need -> ages.forEach(band ->
                    counts.computeIfAbsent(need, key -> new HashMap<>())
                            .merge(band, 1L, Long::sum)));
        });
        return counts;
    }

    private static long count(Map<String, Map<AgeBand, Long>> counts, Term need, AgeBand band) {
        return counts.getOrDefault(need.id(), Map.of()).getOrDefault(band, 0L);
    }

    private static boolean isOwn(Service service, Optional<Place> area) {
        var kind = kind(service);
        if (kind == Kind.COUNTRY || kind == Kind.OUT_OF_AREA) {
            return false;
        }
        return area.map(place -> serves(service, place) && isNear(service, place)).orElse(true);
    }

    private static boolean serves(Service service, Place place) {
        var serves = service.whereabouts().serves();
        return serves.home() || place.authorities().stream().anyMatch(authority ->
                place.districts().stream().anyMatch(district ->
                        serves.serves(authority, district, "")));
    }

    /// What has no place that we know comes to families, or is reached by phone: it is near all.
    private static boolean isNear(Service service, Place place) {
        var points = service.where().stream()
                .flatMap(where -> Optional.ofNullable(where.point()).stream()).toList();
        return points.isEmpty() || points.stream().anyMatch(point ->
                place.point().milesTo(point) <= NEAR_MILES_MAX);
    }

    private static Kind kind(Service service) {
        return service.whereabouts().serves().kind();
    }
}
