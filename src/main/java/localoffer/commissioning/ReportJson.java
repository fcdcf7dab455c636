package localoffer.commissioning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localoffer.commissioning.Beside.Line;
import localoffer.commissioning.Counts.Counted;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// The report for another program: the same record as the page. What its names mean is told in
/// `schemas/results.schema.json`. What is not known is left out.
final class ReportJson {

    static final String SCHEMA = "/staff/schemas/results.json";

    private ReportJson() {}

    static Map<String, Object> of(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("$schema", SCHEMA);
        json.put("service", report.slug());
        json.put("name", report.name());
        json.put("threshold", report.threshold());
        json.put("demonstration", report.demonstration());
        json.put("facts", report.facts().stream()
                .map(fact -> Map.of("name", fact.name(), "words", fact.told())).toList());
        json.put("voices", report.voices().stream().map(ReportJson::voice).toList());
        json.put("gaps", report.panels().voices().lines().stream()
                .filter(line -> !line.gap().isEmpty()).map(ReportJson::gap).toList());
        json.put("promise", promise(report.panels().promise()));
        json.put("comments", HeardJson.comments(report.panels().heard(), report.isDecidable()));
        report.standing().forEach(watch -> json.put("watch", HeardJson.watch(watch)));
        return json;
    }

    private static Map<String, Object> voice(Voice voice) {
        var json = new LinkedHashMap<String, Object>();
        json.put("questionnaire", voice.id());
        json.put("voice", voice.kind().name().toLowerCase(Locale.ROOT));
        json.put("name", voice.name());
        json.put("waiting", voice.waiting());
        json.put("draft", voice.isDraft());
        if (voice.isReleased()) {
            json.put("quarter", voice.quarter());
            json.put("people", voice.people());
            json.put("summary", voice.sentences());
            json.put("indicators", voice.bands().stream().flatMap(band -> band.rows().stream()
                    .map(row -> row(band.area(), row))).toList());
            json.put("trend", voice.trend().points().stream().map(ReportJson::point).toList());
            if (voice.trend().charted()) {
                json.put("signal", voice.trend().signal().name().toLowerCase(Locale.ROOT));
                json.put("signalWords", voice.trend().said());
            }
            json.put("questions", voice.counts().stream().map(ReportJson::question).toList());
        }
        return json;
    }

    private static Map<String, Object> row(String area, Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", row.code());
        json.put("name", row.name());
        json.put("area", area);
        put(json, row.figure(), row.result());
        put(json, "target", row.goal());
        status(json, row.status());
        put(json, "change", row.change() == null ? null : change(row.change()));
        var similar = row.similar();
        if (similar != null) {
            var others = new LinkedHashMap<String, Object>();
            others.put("services", similar.services());
            others.put("result", ReportLines.tenth(similar.others().value()));
            others.put("difference", change(similar.difference()));
            json.put("similar", others);
        }
        return json;
    }

    private static Map<String, Object> point(Voice.Point point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("quarter", point.quarter());
        json.put("answered", point.people());
        put(json, point.figure(), point.result());
        status(json, point.status());
        return json;
    }

    private static Map<String, Object> question(Counted counted) {
        var json = new LinkedHashMap<String, Object>();
        json.put("question", counted.id());
        json.put("ask", counted.ask());
        json.put("people", counted.people());
        var answers = new ArrayList<Map<String, Object>>();
        for (var answer : counted.answers()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("code", answer.code());
            one.put("label", answer.label());
            put(one, "chose", answer.count().isEmpty() ? null : Integer.valueOf(answer.count()));
            one.put("words", answer.percent());
            answers.add(one);
        }
        json.put("answers", answers);
        return json;
    }

    private static Map<String, Object> gap(Line line) {
        return Map.of("code", line.code(), "name", line.name(), "words", line.gap(),
                "calledOut", line.calledOut());
    }

    private static List<Map<String, Object>> promise(Beside panel) {
        var all = new ArrayList<Map<String, Object>>();
        for (var line : panel.lines()) {
            for (int i = 0; i < panel.voices().size(); i++) {
                var cell = line.cells().get(i);
                if (cell.figure() != null) {
                    var json = new LinkedHashMap<String, Object>();
                    json.put("theme", line.code());
                    json.put("name", line.name());
                    json.put("voice", panel.voices().get(i));
                    put(json, cell.figure(), cell.result());
                    put(json, "target", i == 0 ? line.goal() : null);
                    status(json, i == 0 ? line.status() : null);
                    all.add(json);
                }
            }
        }
        return all;
    }

    /// The number is left out where the words hide it.
    static void put(Map<String, Object> json, @Nullable Figure figure, String words) {
        json.put("words", words);
        if (figure != null) {
            json.put("people", figure.people());
            if (!figure.isHidden()) {
                json.put("result", ReportLines.tenth(figure.value()));
            }
            figure.range().ifPresent(range -> {
                json.put("low", ReportLines.tenth(range.low()));
                json.put("high", ReportLines.tenth(range.high()));
            });
        }
    }

    private static Map<String, Object> change(Change change) {
        var json = new LinkedHashMap<String, Object>();
        if (!change.hidden()) {
            json.put("points", ReportLines.tenth(change.points()));
            json.put("low", ReportLines.tenth(change.range().low()));
            json.put("high", ReportLines.tenth(change.range().high()));
        }
        json.put("clear", change.isClear());
        return json;
    }

    static void status(Map<String, Object> json, @Nullable Status status) {
        put(json, "status", status == null ? null : status.name().toLowerCase(Locale.ROOT));
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
