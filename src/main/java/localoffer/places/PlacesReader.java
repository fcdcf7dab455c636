package localoffer.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.places.Places.Elsewhere;
import localoffer.places.Places.ShortName;
import localoffer.places.Places.Unlocated;

/// Reads `content/places/`.
@Singleton
class PlacesReader implements Part<Places> {

    private static final String TOWNS = "places/towns.csv";
    private static final String DISTRICTS = "places/districts.csv";
    private static final String SECTORS = "places/sectors.csv";
    /// The districts of the neighbouring councils that are not in the county at all.
    private static final String NEIGHBOURS = "places/neighbours.csv";
    /// The other districts of Great Britain.
    private static final String FAR = "places/far-districts.csv";
    private static final String SHORT_NAMES = "places/short-names.csv";
    private static final String ELSEWHERE = "places/elsewhere.csv";
    private static final String UNLOCATED = "places/unlocated.csv";
    /// Not there until the council has loaded it, with {@link LoadPostcodes}.
    private static final String POSTCODES = "places/postcodes.csv";

    /// Of a district with less than this in the county, a family that names it lives outside.
    private static final int HOME_PERCENT_MIN = 5;

    private static final Pattern LONG_NAME =
            Pattern.compile("[- ](?:le|on|upon|in)[- ]", Pattern.CASE_INSENSITIVE);

    @Override
    public Class<Places> type() {
        return Places.class;
    }

    @Override
    public Places read(Reading reading) {
        var townFile = PlaceFile.of(reading, TOWNS, "place", "authority", "outcode", "lat", "lon");
        var home = commonest(townFile.rows());
        Map<String, Place> districts = new HashMap<>();
        Map<String, Place> towns = new HashMap<>();
        var file = PlaceFile.of(reading, DISTRICTS,
                "outcode", "places", "percent_in_county", "other_councils", "lat", "lon");
        for (var row : file.rows()) {
            district(file, row, townFile.rows(), home).ifPresent(place -> {
                districts.put(Places.key(place.name()), place);
                named(row.getField("places")).forEach(name -> towns.put(Places.key(name),
                        new Place(name, place.point(), place.note(), place.authorities(),
                                place.districts(), Set.of(name))));
            });
        }
        // A town's own row says more than the district that names it, so it comes after.
        towns(townFile, home, towns);
        shorten(towns);
        var postcodes = new Places.Postcodes(districts, neighbours(reading), sectors(reading),
                postcodes(reading), far(reading));
        return new Places(towns, postcodes,
                new Places.OtherNames(shortNames(reading, towns), elsewhere(reading),
                        unlocated(reading)), home);
    }

    private static void towns(PlaceFile file, String home, Map<String, Place> towns) {
        for (var row : file.rows()) {
            var authority = row.getField("authority");
            var name = row.getField("place");
            var note = authority.equals(home) ? ""
                    : name.equals(authority) ? name + " is not in " + home + "."
                    : name + " is in " + authority + ", not in " + home + ".";
            file.point(row).ifPresent(point -> towns.put(Places.key(name),
                    new Place(name, point, note, Set.of(authority),
                            Set.of(row.getField("outcode")), Set.of(name))));
        }
    }

    /// A sector lies where its district does, which says more of it.
    private static Map<String, Place> sectors(Reading reading) {
        Map<String, Place> sectors = new HashMap<>();
        var file = PlaceFile.of(reading, SECTORS, "sector", "lat", "lon");
        for (var row : file.rows()) {
            var name = row.getField("sector");
            file.point(row).ifPresent(point ->
                    sectors.put(name.toLowerCase(Locale.UK), new Place(
                            name, point, "", Set.of(), Set.of(), Set.of())));
        }
        return sectors;
    }

    private static Map<String, Place> neighbours(Reading reading) {
        Map<String, Place> neighbours = new HashMap<>();
        var file = PlaceFile.of(reading, NEIGHBOURS, "outcode", "councils", "lat", "lon");
        for (var row : file.rows()) {
            var district = row.getField("outcode");
            var councils = new TreeSet<>(PlaceFile.names(row.getField("councils")));
            file.point(row).ifPresent(point -> neighbours.put(Places.key(district),
                    new Place(district, point, straddling(district, 0, councils),
                            councils, Set.of(district), Set.of())));
        }
        return neighbours;
    }

    private static Set<String> far(Reading reading) {
        return PlaceFile.of(reading, FAR, "outcode").rows().stream()
                .map(row -> Places.key(row.getField("outcode"))).collect(Collectors.toSet());
    }

    private static Map<String, ShortName> shortNames(Reading reading, Map<String, Place> towns) {
        Map<String, ShortName> names = new HashMap<>();
        var file = PlaceFile.of(reading, SHORT_NAMES, "name", "place", "anywhere");
        for (var row : file.rows()) {
            var place = towns.get(Places.key(row.getField("place")));
            if (place == null) {
                file.problem(row, "\"" + row.getField("place")
                        + "\" is in neither towns.csv nor districts.csv. Write a place as it is"
                        + " written there.");
            } else {
                file.anywhere(row).ifPresent(anywhere -> names.put(
                        Places.key(row.getField("name")), new ShortName(place, anywhere)));
            }
        }
        return names;
    }

    private static Map<String, Elsewhere> elsewhere(Reading reading) {
        Map<String, Elsewhere> names = new HashMap<>();
        var file = PlaceFile.of(reading, ELSEWHERE, "name", "anywhere");
        for (var row : file.rows()) {
            file.anywhere(row).ifPresent(anywhere -> names.put(
                    Places.key(row.getField("name")),
                    new Elsewhere(row.getField("name"), anywhere)));
        }
        return names;
    }

    private static Map<String, Unlocated> unlocated(Reading reading) {
        Map<String, Unlocated> names = new HashMap<>();
        var file = PlaceFile.of(reading, UNLOCATED, "name", "kind", "anywhere");
        for (var row : file.rows()) {
            var name = row.getField("name");
            var kind = row.getField("kind");
            if (kind.equals("village") || kind.equals("area")) {
                file.anywhere(row).ifPresent(anywhere -> names.put(Places.key(name),
                        new Unlocated(name, kind.equals("area"), anywhere)));
            } else {
                file.problem(row, "\"kind\" is \"" + kind + "\". Write village or area.");
            }
        }
        return names;
    }

    private static Map<String, Point> postcodes(Reading reading) {
        Map<String, Point> postcodes = new HashMap<>();
        if (reading.file(POSTCODES).isPresent()) {
            var file = PlaceFile.of(reading, POSTCODES, "postcode", "lat", "lon");
            for (var row : file.rows()) {
                file.point(row).ifPresent(point ->
                        postcodes.put(Places.key(row.getField("postcode")), point));
            }
        }
        return postcodes;
    }

    /// A district is in the county, in the areas of the other councils that its row names or that
    /// have towns there, or in both.
    private static Optional<Place> district(PlaceFile file, NamedCsvRecord row,
            List<NamedCsvRecord> townRows, String home) {
        var district = row.getField("outcode");
        var percent = file.number(row, "percent_in_county");
        var there = townRows.stream()
                .filter(town -> town.getField("outcode").equals(district)).toList();
        var authorities = there.stream().map(town -> town.getField("authority"))
                .filter(authority -> !authority.equals(home))
                .collect(Collectors.toCollection(TreeSet::new));
        authorities.addAll(PlaceFile.names(row.getField("other_councils")));
        var note = percent.map(in -> straddling(district, in, authorities)).orElse("");
        if (percent.orElse(0.0) >= HOME_PERCENT_MIN) {
            authorities.add(home);
        }
        var towns = there.stream().map(town -> town.getField("place"))
                .collect(Collectors.toSet());
        towns.addAll(named(row.getField("places")));
        return file.point(row).map(point ->
                new Place(district, point, note, authorities, Set.of(district), towns));
    }

    /// The council's own area is the one that most of its towns are in.
    private static String commonest(List<NamedCsvRecord> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.getField("authority"),
                        Collectors.counting()))
                .entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey).orElse("");
    }

    /// People say Houghton for Houghton-le-Spring. Two towns that would share the short name, such
    /// as Newbiggin, go without.
    private static void shorten(Map<String, Place> towns) {
        towns.values().stream().distinct()
                .filter(place -> LONG_NAME.matcher(place.name()).find())
                .collect(Collectors.groupingBy(
                        place -> Places.key(LONG_NAME.split(place.name(), 2)[0])))
                .forEach((key, places) -> {
                    if (places.size() == 1) {
                        towns.putIfAbsent(key, places.getFirst());
                    }
                });
    }

    /// "Coxhoe, Stanley (west)" names two places.
    private static List<String> named(String places) {
        return PlaceFile.names(places.replaceAll("\\([^)]*\\)", ""));
    }

    private static String straddling(
            String district, double percent, Collection<String> councils) {
        if (percent >= 100) {
            return "";
        }
        if (percent <= 0) {
            return councils.isEmpty() ? district + " is outside the county."
                    : district + " is outside the county, in " + together(councils) + ".";
        }
        return percent < 50 ? "Most of " + district + " is outside the county."
                : "Part of " + district + " is outside the county.";
    }

    private static String together(Collection<String> names) {
        return String.join(", ", names).replaceFirst(", ([^,]*)$", " and $1");
    }
}
