package localoffer.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.content.Reading;

/// The rows of one file of places. What is wrong in a row is told with its line.
///
/// @param rows those that have every column
record PlaceFile(Reading reading, String path, List<NamedCsvRecord> rows) {

    static PlaceFile of(Reading reading, String path, String... columns) {
        var file = reading.file(path);
        if (file.isEmpty()) {
            reading.problem(path, 1,
                    "This file is missing. Put it back, or copy it from the last version.");
            return new PlaceFile(reading, path, List.of());
        }
        var rows = new ArrayList<NamedCsvRecord>();
        var read = new PlaceFile(reading, path, rows);
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file.get().text())) {
            for (var row : csv) {
                if (List.of(columns).stream()
                        .allMatch(column -> row.findField(column).isPresent())) {
                    rows.add(row);
                } else {
                    read.problem(row, "This row needs the columns "
                            + String.join(", ", columns) + ". Fill them in.");
                }
            }
        } catch (CsvParseException e) {
            reading.problem(path, 1, "The file cannot be read as CSV: " + e.getMessage()
                    + " Look for a quotation mark that is not closed.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlaceFile(reading, path, List.copyOf(rows));
    }

    Optional<Point> point(NamedCsvRecord row) {
        var latitude = number(row, "lat");
        var longitude = number(row, "lon");
        return latitude.flatMap(north -> longitude.map(east -> new Point(north, east)));
    }

    Optional<Double> number(NamedCsvRecord row, String column) {
        try {
            return Optional.of(Double.valueOf(row.getField(column)));
        } catch (NumberFormatException e) {
            problem(row, "\"" + column + "\" is \"" + row.getField(column)
                    + "\" but must be a number, such as 54.78.");
            return Optional.empty();
        }
    }

    Optional<Boolean> anywhere(NamedCsvRecord row) {
        var written = row.getField("anywhere");
        if (!List.of("yes", "no").contains(written)) {
            problem(row, "\"anywhere\" is \"" + written
                    + "\". Write yes, or no where the name is also another word.");
            return Optional.empty();
        }
        return Optional.of(written.equals("yes"));
    }

    /// The names that stand in one field, with commas between them.
    static List<String> names(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*,\\s*", -1));
    }

    void problem(NamedCsvRecord row, String words) {
        reading.problem(path, Math.toIntExact(row.getStartingLineNumber()), words);
    }
}
