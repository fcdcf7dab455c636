package localoffer.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Makes `content/places/postcodes.csv` from a national file, so that a full postcode is found
/// where it is and not in the middle of its sector.
///
/// Reads the ONS Postcode Directory or the National Statistics Postcode Lookup (a CSV file with
/// the columns `pcds`, `lat` and `long`), or the files of OS Code-Point Open (without headings: the
/// postcode, its quality, and its easting and northing in metres). Of each, only the postcodes in
/// the districts of `districts.csv` are kept. README says how to call it; LICENCE.md in the
/// folder says whom to credit.
final class LoadPostcodes {

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?) *([0-9][A-Z]{2})");
    /// The British National Grid on the Airy ellipsoid, and the shift to WGS84, after the
    /// Ordnance Survey's "A guide to coordinate systems in Great Britain": good to about 5 metres.
    private static final String GRID = "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717"
            + " +x_0=400000 +y_0=-100000 +ellps=airy"
            + " +towgs84=446.448,-125.157,542.060,0.1502,0.2470,0.8421,-20.4894 +units=m";
    private static final CoordinateTransform FROM_GRID = fromGrid();

    private LoadPostcodes() {}

    /// Takes the file, or the folder of files, that the environment variable POSTCODES names.
    public static void main(String[] arguments) throws IOException {
        var source = Optional.ofNullable(System.getenv("POSTCODES")).map(Path::of);
        if (source.filter(Files::exists).isEmpty()) {
            System.out.println("Set POSTCODES to the ONS file of postcodes, or to the folder of"
                    + " OS Code-Point Open files.");
            System.exit(1);
        }
        int kept = load(source.orElseThrow(), Path.of("content/places"));
        System.out.println("Postcodes written to content/places/postcodes.csv: " + kept);
        System.exit(kept == 0 ? 1 : 0);
    }

    /// @param places the folder that holds `districts.csv`
    /// @return how many postcodes were kept; with none, nothing is written
    static int load(Path source, Path places) throws IOException {
        var districts = districts(places.resolve("districts.csv"));
        var kept = new TreeMap<String, Point>();
        for (var file : files(source)) {
            read(file, districts, kept);
        }
        if (!kept.isEmpty()) {
            try (var csv = CsvWriter.builder().build(places.resolve("postcodes.csv"))) {
                csv.writeRecord("postcode", "lat", "lon");
                kept.forEach((postcode, point) -> csv.writeRecord(
                        postcode, degrees(point.latitude()), degrees(point.longitude())));
            }
        }
        return kept.size();
    }

    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(Files::isRegularFile).filter(file -> file.equals(source)
                    || file.toString().toLowerCase(Locale.UK).endsWith(".csv")).sorted().toList();
        }
    }

    private static Set<String> districts(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(row -> row.getField("outcode")).collect(Collectors.toSet());
        }
    }

    private static void read(Path file, Set<String> districts, Map<String, Point> kept)
            throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            Function<List<String>, Optional<Point>> where = LoadPostcodes::onGrid;
            int at = 0;
            boolean first = true;
            for (var row : csv) {
                var fields = row.getFields();
                int heading = fields.indexOf("pcds");
                if (first && heading >= 0) {
                    at = heading;
                    where = inDegrees(fields);
                } else if (fields.size() > at) {
                    var postcode = POSTCODE.matcher(fields.get(at).toUpperCase(Locale.UK));
                    if (postcode.matches() && districts.contains(postcode.group(1))) {
                        where.apply(fields).ifPresent(point -> kept.put(
                                postcode.group(1) + " " + postcode.group(2), point));
                    }
                }
                first = false;
            }
        }
    }

    private static Function<List<String>, Optional<Point>> inDegrees(List<String> headings) {
        int latitude = headings.indexOf("lat");
        int longitude = headings.indexOf("long");
        return fields -> number(fields, latitude).flatMap(north ->
                number(fields, longitude).map(east -> new Point(north, east)))
                // What has no place is written as 99.999999, 0.000000.
                .filter(point -> point.latitude() < 90);
    }

    private static Optional<Point> onGrid(List<String> fields) {
        return number(fields, 2).flatMap(east -> number(fields, 3).map(north -> {
            var degrees = new ProjCoordinate();
            FROM_GRID.transform(new ProjCoordinate(east, north), degrees);
            return new Point(degrees.y, degrees.x);
        })).filter(point -> point.latitude() > 49.9); // Without a place: easting 0, northing 0.
    }

    private static Optional<Double> number(List<String> fields, int at) {
        try {
            return at < 0 || at >= fields.size() ? Optional.empty()
                    : Optional.of(Double.valueOf(fields.get(at)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static CoordinateTransform fromGrid() {
        var systems = new CRSFactory();
        return new CoordinateTransformFactory().createTransform(
                systems.createFromParameters("grid", GRID),
                systems.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs"));
    }
}
