package localoffer.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import localoffer.commissioning.Beside.Cell;
import localoffer.commissioning.Beside.Line;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Promise.Statement;
import localoffer.questionnaires.Promise.Theme;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Figure;
import localoffer.results.Standards.Standard;
import localoffer.results.Standards.Target;
import localoffer.results.Status;
import localoffer.results.VoiceGap;
import org.jspecify.annotations.Nullable;

/// Puts the voices beside each other: where they were asked for the same, and how far each says
/// that the Promise is kept. Never adds one to another.
final class SideBySide {

    private final Words words;
    private final List<Voice> voices;

    /// @param voices those with a closed batch, the main one first
    SideBySide(Words words, List<Voice> voices) {
        this.words = words;
        this.voices = voices;
    }

    /// What at least two voices were asked for, how it was overall first.
    Beside voices() {
        var lines = new ArrayList<Line>();
        rows().forEach((code, rows) -> {
            if (rows.stream().filter(row -> row.figure() != null).count() > 1) {
                lines.add(line(code, rows));
            }
        });
        return new Beside(names(), lines, has(Questionnaire.Voice.PARENT)
                && has(Questionnaire.Voice.YOUNG_PERSON), "");
    }

    /// What parents and young people see most differently, for a sentence; empty for nothing.
    String apart() {
        var called = voices().called();
        return called.stream().max(Comparator.comparingDouble(this::distance))
                .map(line -> words.of(
                        called.size() == 1 ? "results.apart.one" : "results.apart",
                        called.size(), line.name(),
                        cell(line, Questionnaire.Voice.YOUNG_PERSON).result(),
                        cell(line, Questionnaire.Voice.PARENT).result())).orElse("");
    }

    private double distance(Line line) {
        var young = cell(line, Questionnaire.Voice.YOUNG_PERSON).figure();
        var parents = cell(line, Questionnaire.Voice.PARENT).figure();
        return young == null || parents == null ? 0
                : Math.abs(young.drawn() - parents.drawn());
    }

    private Cell cell(Line line, Questionnaire.Voice kind) {
        return line.cells().get(voices.stream().map(Voice::kind).toList().indexOf(kind));
    }

    Beside promise(Promise promise, Standard standard) {
        var lines = promise.themes().stream().map(theme -> kept(promise, theme, standard))
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.figure() != null))
                .toList();
        return new Beside(names(), lines, false,
                lines.stream().allMatch(line -> line.status() == null) ? ""
                        : words.of("commissioning.report.promise.held", names().getFirst()));
    }

    private List<String> names() {
        return voices.stream().map(voice -> words.of("results.voice.short."
                + voice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))).toList();
    }

    /// By indicator, in the order of the main voice. Easy read asks how it was overall in its own
    /// words: it stands in the same line, but is in no gap.
    private Map<String, List<Row>> rows() {
        var rows = new LinkedHashMap<String, List<Row>>();
        rows.put(Measures.OVERALL, new ArrayList<>());
        for (var voice : voices) {
            for (var row : asked(voice)) {
                rows.computeIfAbsent(code(row), key -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    /// What was asked, without what is made of several questions or only adds to a line.
    private static List<Row> asked(Voice voice) {
        return voice.rows().stream().filter(row -> !row.part()).filter(row ->
                row.figure() == null || row.figure().kind() != Figure.Kind.SCORE).toList();
    }

    private static String code(Row row) {
        return row.code().startsWith(Measures.OVERALL) ? Measures.OVERALL : row.code();
    }

    private Line line(String code, List<Row> rows) {
        var gap = row(Questionnaire.Voice.PARENT, code).flatMap(parents ->
                row(Questionnaire.Voice.YOUNG_PERSON, code).flatMap(young ->
                        VoiceGap.of(parents, young)));
        return new Line(code, rows.getFirst().name(), voices.stream()
                .map(voice -> voice.rows().stream()
                        .filter(row -> code(row).equals(code)).findFirst()
                        .map(row -> cell(row.figure()))
                        .orElseGet(() -> new Cell(null, words.of("results.not-asked"), "")))
                        .toList(),
                gap.map(words::gap).orElse(""), gap.filter(VoiceGap::isCalledOut).isPresent(),
                null, "", null);
    }

    private Line kept(Promise promise, Theme theme, Standard standard) {
        var main = voices.getFirst().kept().of(theme.id());
        var target = standard.target(theme.id()).map(Target::target).orElse(null);
        return new Line(theme.id(), promise.of(theme.id()).stream().map(Statement::text)
                .reduce((one, other) -> one + " " + other).orElse(theme.words()),
                voices.stream().map(voice -> cell(voice.kept().of(theme.id()).orElse(null)))
                        .toList(), "", false, target,
                target == null ? "" : words.target(Figure.Kind.SHARE, target),
                target == null ? null : main.map(figure -> figure.against(target))
                        .orElse(Status.WAITING));
    }

    private Cell cell(@Nullable Figure figure) {
        return figure == null ? new Cell(null, words.of("results.few"), "")
                : new Cell(figure, words.figure(figure), words.range(figure));
    }

    private Optional<Figure> row(Questionnaire.Voice kind, String code) {
        return voices.stream().filter(voice -> voice.kind() == kind)
                .flatMap(voice -> voice.rows().stream())
                .filter(row -> row.code().equals(code))
                .flatMap(row -> Optional.ofNullable(row.figure()).stream()).findFirst();
    }

    private boolean has(Questionnaire.Voice kind) {
        return voices.stream().anyMatch(voice -> voice.kind() == kind);
    }
}
