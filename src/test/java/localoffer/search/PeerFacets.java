package localoffer.search;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.places.Point;
import localoffer.search.SearchQuery.Group;

/// The values that results are narrowed by and counted for, as numbers: PostgreSQL keeps a
/// listing's in one array. Those of a group stand side by side.
final class PeerFacets {

    /// A service for any need is for each: kept as one value and added to each need's count.
    private static final String ANY_NEED = "any";
    private static final String YES = "yes";
    /// One degree of latitude, and the part of that which a degree of longitude has here.
    private static final double MILES_A_DEGREE = 69.0935;
    private static final double EAST = Math.cos(Math.toRadians(54.7));

    private final Map<Group, Map<String, Integer>> numbers = new EnumMap<>(Group.class);

    PeerFacets(Taxonomies taxonomies) {
        int next = 1;
        for (var group : Group.values()) {
            var values = new LinkedHashMap<String, Integer>();
            for (var value : values(group, taxonomies)) {
                values.put(value, next++);
            }
            numbers.put(group, values);
        }
    }

    /// Groups that the site counts and PostgreSQL is not asked for.
    List<Group> unknown() {
        return Stream.of(Group.values()).filter(group -> numbers(group).isEmpty()).toList();
    }

    Map<String, Integer> numbers(Group group) {
        return numbers.getOrDefault(group, Map.of());
    }

    /// What a listing must have one of; empty when none of the values is known.
    List<Integer> wanted(Group group, List<String> chosen) {
        var known = numbers(group);
        return Stream.concat(chosen.stream(), chosen.isEmpty() || !isNeed(group)
                        ? Stream.empty() : Stream.of(ANY_NEED))
                .filter(known::containsKey).map(id -> known.getOrDefault(id, 0)).toList();
    }

    /// The array of a listing's values.
    String of(Service service) {
        return numbers.entrySet().stream()
                .flatMap(group -> values(group.getKey(), service)
                        .filter(group.getValue()::containsKey).map(group.getValue()::get))
                .map(String::valueOf).distinct().collect(Collectors.joining(",", "{", "}"));
    }

    /// The counts that are shown: each need's with those for any need.
    Map<String, Integer> shown(Group group, int[] counted) {
        var counts = new LinkedHashMap<String, Integer>();
        int any = isNeed(group) ? counted[numbers(group).getOrDefault(ANY_NEED, 0)] : 0;
        numbers(group).forEach((id, number) -> counts.put(id,
                id.equals(ANY_NEED) ? any : counted[number] + any));
        return counts;
    }

    /// The area that most services are for.
    static String home(Collection<Service> services) {
        return services.stream()
                .collect(Collectors.groupingBy(Service::area, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse("");
    }

    static Optional<Point> point(Service.Where where) {
        return Optional.ofNullable(where.point());
    }

    /// On a flat map, on which PostgreSQL measures distances soonest.
    static String inMiles(Point point) {
        return String.format(Locale.ROOT, "(%.4f,%.4f)", point.longitude() * EAST * MILES_A_DEGREE,
                point.latitude() * MILES_A_DEGREE);
    }

    private static boolean isNeed(Group group) {
        return group.parameter().equals("need");
    }

    private static List<String> values(Group group, Taxonomies lists) {
        return switch (group.parameter()) {
            case "need" -> ids(lists.needs());
            case "topic" -> ids(lists.topics());
            case "audience" -> ids(lists.audiences());
            case "sector" -> ids(lists.sectors());
            case "access" -> ids(lists.access());
            case "how" -> Stream.of(Delivery.values()).map(PeerFacets::id).toList();
            case "day" -> Stream.of(DayOfWeek.values()).map(PeerFacets::id).toList();
            case "no-diagnosis", "no-plan", "self-referral" -> List.of(YES);
            case "cost" -> Stream.of(Service.Cost.values()).map(PeerFacets::id).toList();
            case "kind" -> List.of("service", "document");
            default -> List.of();
        };
    }

    private static Stream<String> values(Group group, Service service) {
        return switch (group.parameter()) {
            case "need" -> service.needs().stream().map(Term::id);
            case "topic" -> service.topics().stream().map(Term::id);
            case "audience" -> service.audiences().stream().map(Term::id);
            case "sector" -> Stream.of(service.sector().id());
            case "access" -> service.whereabouts().access().stream().map(Term::id);
            case "how" -> service.whereabouts().delivery().stream().map(PeerFacets::id);
            case "day" -> service.when().days().stream().map(PeerFacets::id);
            case "no-diagnosis" -> yes(service.noDiagnosisNeeded());
            case "no-plan" -> yes(service.noPlanNeeded());
            case "self-referral" -> yes(service.selfReferral());
            case "cost" -> Stream.of(id(service.cost()));
            case "kind" -> Stream.of("service");
            default -> Stream.empty();
        };
    }

    private static Stream<String> yes(Service.Known answer) {
        return answer == Service.Known.YES ? Stream.of(YES) : Stream.empty();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.UK).replace('_', '-');
    }

    private static List<String> ids(Taxonomy list) {
        return list.terms().stream().map(Term::id).toList();
    }
}
