package localoffer.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Lines of texts and numbers as a file of comma-separated values.
public final class CsvFile {

    /// A spreadsheet takes a text that begins so for a formula and runs it.
    private static final String FORMULA = "=+-@\t\r";

    /// Without this mark at its beginning Excel takes a file for one of an old Windows, and shows
    /// three wrong characters for one apostrophe. Other spreadsheets and readers pass over it.
    private static final String MARK = "\uFEFF";

    private CsvFile() {}

    /// To be kept under a name, and by nobody in between.
    ///
    /// @param name without its ending
    public static HttpResponse<String> send(
            String name, List<String> columns, List<? extends List<?>> lines) {
        return HttpResponse.ok(MARK + text(columns, lines))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    public static String text(List<String> columns, List<? extends List<?>> lines) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            lines.forEach(line -> writer.writeRecord(line.stream().map(CsvFile::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// A number stays one; a text that begins like a formula gets an apostrophe.
    public static String safe(Object cell) {
        var text = cell.toString();
        var formula = !(cell instanceof Number) && !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
