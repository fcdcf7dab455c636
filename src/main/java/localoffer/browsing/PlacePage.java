package localoffer.browsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.places.Place;
import localoffer.places.Point;

/// What there is for somebody in one place.
///
/// @param near what is close by, the nearest first
/// @param wide what serves the whole area and has no one place of its own
/// @param further what serves the whole area from a place that is not close by
/// @param area the name of the whole area
record PlacePage(Place place, List<Near> near, List<Listed> wide, List<Near> further,
        String area) {

    private static final double NEAR_MILES_MAX = 10;

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
        var area = commonestArea(directory.services());
        var placed = directory.services().stream()
                .flatMap(service -> near(service, place.point()).stream())
                .sorted(Comparator.comparingDouble(Near::distance)).toList();
        Predicate<Near> close = one -> one.distance() <= NEAR_MILES_MAX;
        Predicate<Near> serves = one -> serves(one.listed().service(), area);
        return new PlacePage(place, placed.stream().filter(close).toList(),
                directory.services().stream()
                        .filter(service -> near(service, place.point()).isEmpty())
                        .filter(service -> serves(service, area)).map(Listed::of)
                        .sorted(Comparator.comparing(one -> one.service().name())).toList(),
                placed.stream().filter(close.negate()).filter(serves).toList(), area);
    }

    private static Optional<Near> near(Service service, Point point) {
        return service.where().stream()
                .flatMap(where -> Optional.<Point>ofNullable(where.point()).stream())
                .map(point::milesTo).min(Comparator.naturalOrder())
                .map(miles -> new Near(Listed.of(service), miles));
    }

    /// The council's own area is the one that most listings are for.
    private static String commonestArea(Collection<Service> services) {
        return services.stream()
                .collect(Collectors.groupingBy(Service::area, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse("");
    }

    private static boolean serves(Service service, String area) {
        return service.area().contains(area);
    }
}
