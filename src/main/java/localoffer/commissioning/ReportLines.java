package localoffer.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.commissioning.Beside.Line;
import localoffer.commissioning.Counts.Answer;
import localoffer.commissioning.Counts.Counted;
import localoffer.commissioning.Voice.Point;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import localoffer.results.Interval;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// The report as lines for a spreadsheet: the same record as the page, one figure in each line.
/// A cell is a text, a number or a status. Fewer answered a question than answered anything, where
/// somebody left it out.
final class ReportLines {

    static final List<String> COLUMNS = List.of("part", "voice", "quarter", "code", "what",
            "answer", "all who answered", "answered this", "chose", "result", "low", "high",
            "target", "status", "change", "change low", "change high", "similar services",
            "similar result", "difference", "difference low", "difference high");

    private static final String NONE = "";

    private final List<List<Object>> lines = new ArrayList<>();

    private ReportLines() {}

    static List<List<Object>> of(Report report) {
        var file = new ReportLines();
        report.facts().forEach(fact ->
                file.line("about", NONE, NONE, NONE, fact.name(), fact.told()));
        report.demonstration().forEach(note -> file.line("note", NONE, NONE, NONE, note, NONE));
        report.voices().forEach(file::voice);
        report.panels().voices().lines().stream().filter(line -> !line.gap().isEmpty())
                .forEach(line -> file.line("gap", NONE, report.main().quarter(), line.code(),
                        line.name(), line.gap()));
        report.panels().promise().lines().forEach(line -> file.promise(report, line));
        HeardLines.write(report, file::line);
        return file.lines;
    }

    private void voice(Voice voice) {
        voice.sentences().forEach(sentence ->
                line("summary", voice.name(), voice.quarter(), NONE, sentence, NONE));
        if (voice.trend().charted()) {
            line("summary", voice.name(), voice.quarter(), NONE, voice.trend().said(), NONE);
        }
        voice.rows().forEach(row -> row(voice, row));
        voice.trend().points().forEach(point -> point(voice, point));
        for (var counted : voice.counts()) {
            counted.answers().forEach(answer -> answer(voice, counted, answer));
        }
    }

    private void row(Voice voice, Row row) {
        var change = row.change();
        var similar = row.similar();
        line("indicator", voice.name(), voice.quarter(), row.code(), row.name(), NONE,
                NONE, people(row.figure()), NONE, result(row.figure(), row.result()),
                low(row.figure()), high(row.figure()), row.goal() == null ? NONE : row.goal(),
                status(row.status()), points(change), low(change), high(change),
                similar == null ? NONE : similar.services(),
                similar == null ? NONE : tenth(similar.others().value()),
                points(similar == null ? null : similar.difference()),
                low(similar == null ? null : similar.difference()),
                high(similar == null ? null : similar.difference()));
    }

    /// Those who answered anything, and those of them who told how it was.
    private void point(Voice voice, Point point) {
        line("trend", voice.name(), point.quarter(), NONE, point.when(), NONE,
                point.people(), people(point.figure()), NONE,
                result(point.figure(), point.result()), low(point.figure()),
                high(point.figure()), NONE, status(point.status()));
    }

    private void answer(Voice voice, Counted counted, Answer answer) {
        line("answer", voice.name(), voice.quarter(), counted.id(), counted.ask(), answer.label(),
                NONE, counted.people(),
                answer.count().isEmpty() ? NONE : Integer.valueOf(answer.count()),
                result(answer.share(), answer.percent()));
    }

    /// The number of people is the number of answers here.
    private void promise(Report report, Line line) {
        var voices = report.panels().promise().voices();
        for (int i = 0; i < voices.size(); i++) {
            var cell = line.cells().get(i);
            if (cell.figure() != null) {
                line("promise", voices.get(i), report.main().quarter(), line.code(), line.name(),
                        "good answers, of all answers", NONE, people(cell.figure()), NONE,
                        result(cell.figure(), cell.result()), low(cell.figure()),
                        high(cell.figure()),
                        i == 0 && line.goal() != null ? line.goal() : NONE,
                        i == 0 ? status(line.status()) : NONE);
            }
        }
    }

    private void line(Object... cells) {
        var line = new ArrayList<>(Arrays.asList(cells));
        while (line.size() < COLUMNS.size()) {
            line.add(NONE);
        }
        lines.add(line);
    }

    private static Object status(@Nullable Status status) {
        return status == null ? NONE : status;
    }

    /// The number, unless the words hide it.
    private static Object result(@Nullable Figure figure, String words) {
        return figure == null || figure.isHidden()
                ? words : tenth(figure.value());
    }

    /// The result and the ends of its range.
    static List<Object> figure(@Nullable Figure figure, String words) {
        return List.of(result(figure, words), low(figure), high(figure));
    }

    private static Object people(@Nullable Figure figure) {
        return figure == null ? NONE : figure.people();
    }

    private static Object low(@Nullable Figure figure) {
        return figure == null ? NONE
                : figure.range().map(Interval::low).<Object>map(ReportLines::tenth).orElse(NONE);
    }

    private static Object high(@Nullable Figure figure) {
        return figure == null ? NONE
                : figure.range().map(Interval::high).<Object>map(ReportLines::tenth).orElse(NONE);
    }

    private static Object points(@Nullable Change change) {
        return change == null || change.hidden() ? NONE : tenth(change.points());
    }

    private static Object low(@Nullable Change change) {
        return change == null || change.hidden() ? NONE : tenth(change.range().low());
    }

    private static Object high(@Nullable Change change) {
        return change == null || change.hidden() ? NONE : tenth(change.range().high());
    }

    /// As exact as anybody may want it.
    static BigDecimal tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
