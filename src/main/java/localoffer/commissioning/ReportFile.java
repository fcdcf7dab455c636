package localoffer.commissioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.commissioning.Counts.Answer;
import localoffer.commissioning.Counts.Counted;
import localoffer.commissioning.Voice.Point;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import org.jspecify.annotations.Nullable;

/// The report as a file for a spreadsheet: the same record as the page, one figure in each line.
final class ReportFile {

    private static final List<String> COLUMNS = List.of("part", "voice", "quarter", "code", "what",
            "answer", "people", "chose", "result", "low", "high", "target", "status", "change",
            "change low", "change high");

    /// A spreadsheet takes a text that begins so for a formula and runs it.
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter file;

    private ReportFile(CsvWriter file) {
        this.file = file;
    }

    static String name(Report report) {
        var quarter = report.main().quarter();
        return report.slug() + (quarter.isEmpty() ? "" : "-" + quarter)
                + (report.demonstration().isEmpty() ? "" : "-demonstration") + ".csv";
    }

    static String csv(Report report) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            var file = new ReportFile(writer);
            writer.writeRecord(COLUMNS);
            report.facts().forEach(fact ->
                    file.line("about", "", "", "", fact.name(), fact.words()));
            report.demonstration().forEach(note -> file.line("note", "", "", "", note, ""));
            report.voices().forEach(file::voice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void voice(Voice voice) {
        voice.sentences().forEach(sentence ->
                line("summary", voice.name(), voice.quarter(), "", sentence, ""));
        for (var band : voice.bands()) {
            band.rows().forEach(row -> row(voice, row));
        }
        voice.trend().forEach(point -> point(voice, point));
        for (var counted : voice.counts()) {
            counted.answers().forEach(answer -> answer(voice, counted, answer));
        }
    }

    private void row(Voice voice, Row row) {
        var change = row.change();
        line("indicator", voice.name(), voice.quarter(), row.code(), row.name(), "",
                people(row.figure()), "", result(row.figure(), row.result()), low(row.figure()),
                high(row.figure()), row.goal() == null ? "" : Integer.toString(row.goal()),
                row.status() == null ? "" : row.status().name().toLowerCase(Locale.ROOT),
                change == null ? "" : number(change.points()), low(change), high(change));
    }

    private void point(Voice voice, Point point) {
        line("trend", voice.name(), point.quarter(), "", point.when(), "",
                Integer.toString(point.people()), "", result(point.figure(), point.result()),
                low(point.figure()), high(point.figure()), "",
                point.status() == null ? "" : point.status().name().toLowerCase(Locale.ROOT));
    }

    private void answer(Voice voice, Counted counted, Answer answer) {
        line("answer", voice.name(), voice.quarter(), counted.id(), counted.ask(), answer.label(),
                Integer.toString(counted.people()), answer.count(),
                result(answer.share(), answer.percent()));
    }

    private void line(String... cells) {
        var line = new ArrayList<String>(COLUMNS.size());
        List.of(cells).forEach(cell -> line.add(safe(cell)));
        while (line.size() < COLUMNS.size()) {
            line.add("");
        }
        file.writeRecord(line);
    }

    /// The number, unless the words hide it.
    private static String result(@Nullable Figure figure, String words) {
        return figure == null || figure.isHiddenNone() || figure.isHiddenAll()
                ? words : number(figure.value());
    }

    private static String people(@Nullable Figure figure) {
        return figure == null ? "" : Integer.toString(figure.people());
    }

    private static String low(@Nullable Figure figure) {
        return figure == null ? "" : figure.range().map(r -> number(r.low())).orElse("");
    }

    private static String high(@Nullable Figure figure) {
        return figure == null ? "" : figure.range().map(r -> number(r.high())).orElse("");
    }

    private static String low(@Nullable Change change) {
        return change == null ? "" : number(change.range().low());
    }

    private static String high(@Nullable Change change) {
        return change == null ? "" : number(change.range().high());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// A plain number may begin with a minus; any other text that begins like a formula gets
    /// an apostrophe, which spreadsheets do not show.
    private static String safe(String cell) {
        var formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !cell.matches("-\\d+(\\.\\d+)?");
        return formula ? "'" + cell : cell;
    }
}
