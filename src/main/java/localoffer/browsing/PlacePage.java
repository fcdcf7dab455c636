package localoffer.browsing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.ServiceArea.Kind;
import localoffer.places.Place;
import localoffer.places.Point;

/// What there is for somebody in one place. A list that is very long ends; the search goes on.
///
/// @param near what is close by, the nearest first
/// @param wide what serves the whole county and has no one place of its own
/// @param further what serves the whole county from a place that is not close by
record PlacePage(Place place, List<Near> near, List<Listed> wide, List<Near> further) {

    private static final double NEAR_MILES_MAX = 10;
    private static final int LISTINGS_MAX = 200;

    /// A listing and how far away its nearest place is.
    record Near(Listed listed, double distance) {

        public int miles() {
            return Math.toIntExact(Math.round(distance));
        }

        /// The message that says the distance.
        public String key() {
            return switch (miles()) {
                case 0 -> "browsing.miles.close";
                case 1 -> "browsing.miles.one";
                default -> "browsing.miles.many";
            };
        }
    }

    static PlacePage of(Place place, Directory directory) {
        var services = directory.searchable();
        var placed = services.stream().flatMap(one -> near(one, place.point()).stream())
                .sorted(Comparator.comparingDouble(Near::distance)).toList();
        Predicate<Near> close = one -> one.distance() <= NEAR_MILES_MAX;
        var inCounty = place.note().isEmpty();
        return new PlacePage(place,
                placed.stream().filter(close)
                        .filter(one -> !inCounty || !isOnlyForOthers(one.listed()))
                        .limit(LISTINGS_MAX).toList(),
                services.stream().filter(one -> near(one, place.point()).isEmpty())
                        .filter(PlacePage::servesAll).map(Listed::of)
                        .sorted(Comparator.comparing(one -> one.service().name()))
                        .limit(LISTINGS_MAX).toList(),
                placed.stream().filter(close.negate())
                        .filter(one -> servesAll(one.listed().service()))
                        .limit(LISTINGS_MAX).toList());
    }

    private static Optional<Near> near(Service service, Point point) {
        return service.where().stream()
                .flatMap(where -> Optional.<Point>ofNullable(where.point()).stream())
                .map(point::milesTo).min(Comparator.naturalOrder())
                .map(miles -> new Near(Listed.of(service), miles));
    }

    /// A club next door is no help to those whom it does not serve.
    private static boolean isOnlyForOthers(Listed listed) {
        return kind(listed.service()) == Kind.OUT_OF_AREA;
    }

    /// Of what helps the whole country there is too much to list, and it is found by need.
    private static boolean servesAll(Service service) {
        return switch (kind(service)) {
            case COUNTY, REGION, UNKNOWN -> true;
            case COUNTRY, PART_OF_COUNTY, OUT_OF_AREA -> false;
        };
    }

    private static Kind kind(Service service) {
        return service.whereabouts().serves().kind();
    }
}
