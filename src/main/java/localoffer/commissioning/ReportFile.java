package localoffer.commissioning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import localoffer.web.CsvFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Lines of texts and numbers as a file for a spreadsheet.
final class ReportFile {

    private static final String PROGRAM = "Local Offer";
    /// The version of the form of the file, not of the site.
    private static final String VERSION = "1.0";
    /// So many lines are held at once.
    private static final int LINES_HELD_MAX = 500;

    private ReportFile() {}

    /// The file's name says the service, the quarter, and whether it is invented.
    static String name(Report report, String ending) {
        var quarter = report.main().quarter();
        return report.slug() + (quarter.isEmpty() ? "" : "-" + quarter)
                + (report.demonstration().isEmpty() ? "" : "-demonstration") + "." + ending;
    }

    /// Written to where it goes line by line, whatever its length.
    static void xlsx(List<String> columns, List<List<Object>> lines, OutputStream out) {
        try (var workbook = new Workbook(out, PROGRAM, VERSION)) {
            var sheet = workbook.newWorksheet("Results");
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int row = 1;
            for (var line : lines) {
                write(sheet, row, line);
                if (row % LINES_HELD_MAX == 0) {
                    sheet.flush();
                }
                row++;
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In a workbook a text is never run, but somebody may save it in another form.
    private static void write(Worksheet sheet, int row, List<Object> line) {
        for (int column = 0; column < line.size(); column++) {
            if (line.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!line.get(column).toString().isEmpty()) {
                sheet.value(row, column, CsvFile.safe(line.get(column)));
            }
        }
    }
}
