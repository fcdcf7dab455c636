package localoffer.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.places.Point;

/// Services on a map, and the same in a list below it, which needs no script.
///
/// @param stops services that have a place
/// @param elsewhere those that have none: online, by telephone, at home, or not known
/// @param here what distances are measured from
/// @param towns names for the plain ground, the nearest to a stop first
public record MapPage(Frame frame, List<Stop> stops, List<Service> elsewhere,
        Optional<Place> here, List<Place> towns) {

    public static final int STOPS_MAX = 100;
    private static final int TOWNS_MAX = 60;
    private static final double TOWN_MILES_MAX = 12;
    private static final double CLOSE_MILES = 1;
    private static final double ONE_MILE_MOST = 1.5;

    /// What stands around the map.
    ///
    /// @param titleKey the message that is the heading, given the subject
    /// @param back where the person came from
    /// @param action where another place to measure from is sent; empty when it is not asked here
    /// @param list the services, as the address has them; empty when it has none
    /// @param near the place that was typed, or empty
    /// @param danger whether whoever asked may be in danger
    public record Frame(String titleKey, String subject, String back, String action, String list,
            String near, boolean danger) {}

    /// @param number counted from 1, in the list and on the map
    public record Stop(int number, Service service, List<Pin> pins) {}

    /// One place of a service.
    ///
    /// @param miles from where the person asked; empty when they did not
    /// @param masked true when the exact place is kept back, and this is only near it
    public record Pin(String town, Point point, OptionalDouble miles, boolean masked) {

        /// The message that says how far away it is, when that is known.
        public String key() {
            double far = miles.orElse(0);
            return far < CLOSE_MILES ? "map.close" : far < ONE_MILE_MOST ? "map.one" : "map.away";
        }
    }

    public static MapPage of(
            Frame frame, List<Service> services, Optional<Place> here, Places places) {
        var stops = new ArrayList<Stop>();
        for (var service : services) {
            if (service.isMappable() && stops.size() < STOPS_MAX) {
                stops.add(new Stop(stops.size() + 1, service, pins(service, here)));
            }
        }
        return new MapPage(frame, List.copyOf(stops),
                services.stream().filter(service -> !service.isMappable()).toList(), here,
                towns(stops, here, places));
    }

    public boolean isPlaceUnknown() {
        return !frame.near().isEmpty() && here.isEmpty();
    }

    private static Stream<Service.Where> points(Service service) {
        return service.where().stream().filter(where -> where.point() != null);
    }

    private static List<Pin> pins(Service service, Optional<Place> here) {
        return points(service).flatMap(where -> Stream.ofNullable(where.point())
                .map(point -> new Pin(where.town(), point,
                        here.map(place -> OptionalDouble.of(place.point().milesTo(point)))
                                .orElse(OptionalDouble.empty()), where.masked()))).toList();
    }

    private static List<Place> towns(List<Stop> stops, Optional<Place> here, Places places) {
        var points = Stream.concat(here.stream().map(Place::point),
                stops.stream().flatMap(stop -> stop.pins().stream()).map(Pin::point)).toList();
        return places.towns().stream()
                .filter(town -> milesFrom(points, town) <= TOWN_MILES_MAX)
                .sorted(Comparator.comparingDouble((Place town) -> milesFrom(points, town))
                        .thenComparing(Place::name))
                .limit(TOWNS_MAX).toList();
    }

    private static double milesFrom(List<Point> points, Place town) {
        return points.stream().mapToDouble(town.point()::milesTo).min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
