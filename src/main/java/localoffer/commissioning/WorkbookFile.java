package localoffer.commissioning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import localoffer.web.CsvFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Lines of texts and numbers as a file for a spreadsheet. It is written while it is read, so that
/// a small part of it is held at once, whatever its length, and nothing is left to tidy up when
/// the reader goes away.
final class WorkbookFile extends InputStream {

    /// So many lines are written at once.
    static final int LINES_MAX = 500;

    private static final String PROGRAM = "Local Offer";
    /// The version of the form of the file, not of the site.
    private static final String VERSION = "1.0";

    private final Iterator<? extends List<?>> lines;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(written, PROGRAM, VERSION);
    private final Worksheet sheet = workbook.newWorksheet("Results");
    private byte[] part = {};
    private int place;
    private int row;
    private boolean ended;

    WorkbookFile(List<String> columns, Iterable<? extends List<?>> lines) {
        this.lines = lines.iterator();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        while (place == part.length) {
            if (ended) {
                return -1;
            }
            write();
        }
        int some = Math.min(length, part.length - place);
        System.arraycopy(part, place, into, from, some);
        place += some;
        return some;
    }

    private void write() throws IOException {
        for (int i = 0; i < LINES_MAX && lines.hasNext(); i++) {
            row++;
            write(lines.next());
        }
        if (lines.hasNext()) {
            sheet.flush();
        } else {
            sheet.finish();
            workbook.close();
            ended = true;
        }
        part = written.toByteArray();
        written.reset();
        place = 0;
    }

    /// In a workbook a text is never run, but somebody may save it in another form.
    private void write(List<?> line) {
        for (int column = 0; column < line.size(); column++) {
            if (line.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!line.get(column).toString().isEmpty()) {
                sheet.value(row, column, CsvFile.safe(line.get(column)));
            }
        }
    }
}
