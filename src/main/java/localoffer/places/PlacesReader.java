package localoffer.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Reads `content/places/`.
@Singleton
class PlacesReader implements Part<Places> {

    private static final String TOWNS = "places/towns.csv";
    private static final String DISTRICTS = "places/districts.csv";
    private static final String SECTORS = "places/sectors.csv";
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
        var rows = rows(reading, TOWNS, List.of("place", "authority", "outcode"));
        var home = commonest(rows);
        Map<String, Place> districts = new HashMap<>();
        Map<String, Place> towns = new HashMap<>();
        for (var row : rows(
                reading, DISTRICTS, List.of("outcode", "places", "percent_in_county"))) {
            district(reading, row, rows, home).ifPresent(place -> {
                districts.put(Places.key(place.name()), place);
                named(row.getField("places")).forEach(name -> towns.put(Places.key(name),
                        new Place(name, place.point(), place.note(), place.authorities(),
                                place.districts(), Set.of(name))));
            });
        }
        // A town's own row says more than the district that names it, so it comes after.
        for (var row : rows) {
            var authority = row.getField("authority");
            var name = row.getField("place");
            var note = authority.equals(home) ? ""
                    : name.equals(authority) ? name + " is not in " + home + "."
                    : name + " is in " + authority + ", not in " + home + ".";
            point(reading, TOWNS, row).ifPresent(point -> towns.put(Places.key(name),
                    new Place(name, point, note, Set.of(authority),
                            Set.of(row.getField("outcode")), Set.of(name))));
        }
        shorten(towns);
        Map<String, Place> sectors = new HashMap<>();
        for (var row : rows(reading, SECTORS, List.of("sector"))) {
            var name = row.getField("sector");
            point(reading, SECTORS, row).ifPresent(point ->
                    sectors.put(name.toLowerCase(Locale.UK), new Place(
                            name, point, "", Set.of(), Set.of(), Set.of())));
        }
        return new Places(towns, districts, sectors, postcodes(reading));
    }

    private static Map<String, Point> postcodes(Reading reading) {
        Map<String, Point> postcodes = new HashMap<>();
        if (reading.file(POSTCODES).isPresent()) {
            for (var row : rows(reading, POSTCODES, List.of("postcode"))) {
                point(reading, POSTCODES, row).ifPresent(point ->
                        postcodes.put(Places.key(row.getField("postcode")), point));
            }
        }
        return postcodes;
    }

    /// A district is in the county, in other areas that have towns there, or in both.
    private static Optional<Place> district(Reading reading, NamedCsvRecord row,
            List<NamedCsvRecord> townRows, String home) {
        var district = row.getField("outcode");
        var percent = number(reading, DISTRICTS, row, "percent_in_county");
        var there = townRows.stream()
                .filter(town -> town.getField("outcode").equals(district)).toList();
        var authorities = there.stream().map(town -> town.getField("authority"))
                .filter(authority -> !authority.equals(home)).collect(Collectors.toSet());
        if (percent.orElse(0.0) >= HOME_PERCENT_MIN) {
            authorities.add(home);
        }
        var towns = there.stream().map(town -> town.getField("place"))
                .collect(Collectors.toSet());
        towns.addAll(named(row.getField("places")));
        return point(reading, DISTRICTS, row).map(point -> new Place(district, point,
                percent.map(in -> straddling(district, in)).orElse(""), authorities,
                Set.of(district), towns));
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
        return List.of(places.replaceAll("\\([^)]*\\)", "").strip().split("\\s*,\\s*", -1));
    }

    private static String straddling(String district, double percent) {
        if (percent >= 100) {
            return "";
        }
        if (percent <= 0) {
            return district + " is outside the county.";
        }
        return percent < 50 ? "Most of " + district + " is outside the county."
                : "Part of " + district + " is outside the county.";
    }

    private static Optional<Point> point(Reading reading, String file, NamedCsvRecord row) {
        var latitude = number(reading, file, row, "lat");
        var longitude = number(reading, file, row, "lon");
        return latitude.flatMap(north -> longitude.map(east -> new Point(north, east)));
    }

    private static Optional<Double> number(
            Reading reading, String file, NamedCsvRecord row, String column) {
        try {
            return Optional.of(Double.valueOf(row.getField(column)));
        } catch (NumberFormatException e) {
            problem(reading, file, row, "\"" + column + "\" is \"" + row.getField(column)
                    + "\" but must be a number, such as 54.78.");
            return Optional.empty();
        }
    }

    /// Those rows that have every column; the others are told as problems.
    private static List<NamedCsvRecord> rows(Reading reading, String path, List<String> columns) {
        var file = reading.file(path);
        if (file.isEmpty()) {
            reading.problem(path, 1,
                    "This file is missing. Put it back, or copy it from the last version.");
            return List.of();
        }
        var rows = new ArrayList<NamedCsvRecord>();
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file.get().text())) {
            for (var row : csv) {
                if (hasAll(row, columns)) {
                    rows.add(row);
                } else {
                    problem(reading, path, row, "This row needs the columns "
                            + String.join(", ", columns) + ", lat, lon. Fill them in.");
                }
            }
        } catch (CsvParseException e) {
            reading.problem(path, 1, "The file cannot be read as CSV: " + e.getMessage()
                    + " Look for a quotation mark that is not closed.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableList(rows);
    }

    private static boolean hasAll(NamedCsvRecord row, List<String> columns) {
        return row.findField("lat").isPresent() && row.findField("lon").isPresent()
                && columns.stream().allMatch(column -> row.findField(column).isPresent());
    }

    private static void problem(Reading reading, String file, NamedCsvRecord row, String words) {
        reading.problem(file, Math.toIntExact(row.getStartingLineNumber()), words);
    }
}
