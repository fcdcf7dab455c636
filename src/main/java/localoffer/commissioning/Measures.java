package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import localoffer.commissioning.Voice.Concern;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Batch.Tally;
import localoffer.results.Comparison;
import localoffer.results.Comparison.Others;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import localoffer.results.Pool.Spans;
import localoffer.results.Standards.Standard;
import localoffer.results.Standards.Target;
import localoffer.results.Status;
import localoffer.results.Trigger;
import org.jspecify.annotations.Nullable;

/// Makes the table of indicators: always accessibility, experience, outcomes, in that order.
@Singleton
class Measures {

    /// The bands, in their order.
    static final List<String> AREAS = List.of("accessibility", "experience", "outcomes");

    /// The indicator of how it was overall.
    static final String OVERALL = "F1";

    private static final Map<String, String> SCORES = Map.of(
            "accessibility", "KA", "experience", "KE", "outcomes", "KO");

    /// What the waiting indicator also tells, by the codes of the answers, which never change.
    private static final Map<String, Set<String>> WAITING = Map.of(
            "A2-12", Set.of("under-6-weeks", "weeks-6-to-12"),
            "A2-waiting", Set.of("still-waiting"));

    private final Words words;

    Measures(Words words) {
        this.words = words;
    }

    /// @param name the words of the area
    record Band(String area, String name, List<Row> rows) {}

    /// @param spans what changes are measured between; null for nothing
    /// @param standard what the figures are held against; null for nothing
    /// @param others the last batches of similar services; empty where they are not compared
    record Held(Batch now, @Nullable Spans spans, @Nullable Standard standard,
            Others others) {}

    /// One line of the table: what it is called, and where its figure is in a batch.
    private record Measure(String code, String name, boolean part,
            Function<Batch, Optional<Figure>> reader) {}

    List<Band> bands(Questionnaire questionnaire, Held held) {
        var bands = new ArrayList<Band>();
        for (var area : AREAS) {
            var rows = measures(questionnaire, area).stream()
                    .filter(measure -> !SCORES.containsValue(measure.code)
                            || measure.reader.apply(held.now).isPresent())
                    .map(measure -> row(measure, held)).toList();
            if (!rows.isEmpty()) {
                bands.add(new Band(area, words.of("results.area." + area), rows));
            }
        }
        return bands;
    }

    /// The lines of the table whose last batches give reason to look into them. A batch without
    /// the figure has a place in the row as well: what it stands between is not running.
    List<Concern> concerns(Questionnaire questionnaire, List<Batch> batches, Standard standard) {
        var concerns = new ArrayList<Concern>();
        AREAS.stream().flatMap(area -> measures(questionnaire, area).stream()).forEach(measure ->
                standard.target(measure.code).ifPresent(target -> {
                    var trigger = Trigger.of(batches.stream().map(batch ->
                            status(measure.reader.apply(batch), target)).toList());
                    if (trigger != Trigger.NONE) {
                        concerns.add(new Concern(trigger, measure.name));
                    }
                }));
        return concerns;
    }

    /// The question of how it was overall.
    static Optional<Question> overall(Questionnaire questionnaire) {
        return questionnaire.questions().stream().filter(Question::isOverall).findFirst();
    }

    /// A figure held against a target: waiting when there is not both.
    static Status status(Optional<Figure> figure, @Nullable Target target) {
        return figure.isEmpty() || target == null
                ? Status.WAITING : figure.get().against(target.target());
    }

    private List<Measure> measures(Questionnaire questionnaire, String area) {
        var measures = new ArrayList<Measure>();
        questionnaire.questions().stream()
                .filter(question -> question.about().area().equals(area))
                .filter(Figure::isMeasured).forEach(question ->
                        measures.addAll(measures(question, questionnaire.voice())));
        var code = SCORES.getOrDefault(area, area);
        measures.add(new Measure(code, words.of("results.indicator." + code), false,
                batch -> batch.score(area).flatMap(Figure::score)));
        return measures;
    }

    private List<Measure> measures(Question question, Questionnaire.Voice voice) {
        var code = question.about().indicator();
        var measures = new ArrayList<Measure>();
        measures.add(new Measure(code, name(code, question, voice), false,
                batch -> batch.tally(question.id())
                        .flatMap(tally -> Figure.indicator(question, tally))));
        if (code.equals(OVERALL)) {
            measures.add(part("F2", question, tally -> Figure.unfavourable(question, tally)));
        } else if (code.equals("A2")) {
            WAITING.keySet().stream().sorted().forEach(also -> measures.add(part(also, question,
                    tally -> Figure.chose(question, tally, WAITING.getOrDefault(also, Set.of())))));
        }
        return measures;
    }

    private Measure part(String code, Question question,
            Function<Tally, Optional<Figure>> figure) {
        return new Measure(code, words.of("results.indicator." + code), true,
                batch -> batch.tally(question.id()).flatMap(figure));
    }

    private Row row(Measure measure, Held held) {
        var figure = measure.reader.apply(held.now).orElse(null);
        var target = held.standard == null ? null
                : held.standard.target(measure.code).orElse(null);
        if (figure == null) {
            return new Row(measure.code, measure.name, measure.part, null,
                    words.of("results.too-few", Figure.PEOPLE_MIN), "", null, "",
                    target == null ? null : Status.WAITING, null, "", null, "");
        }
        var change = change(held.spans, measure.reader);
        var similar = Comparison.of(figure, held.others, measure.reader).orElse(null);
        return new Row(measure.code, measure.name, measure.part, figure, words.figure(figure),
                words.range(figure),
                target == null ? null : target.target(),
                target == null ? "" : words.target(figure.kind(), target.target()),
                target == null ? null : figure.against(target.target()),
                change, changed(change, held.spans), similar,
                similar == null ? "" : words.similar(similar));
    }

    private String changed(@Nullable Change change, @Nullable Spans spans) {
        return change != null ? words.change(change)
                : words.of(spans == null ? "results.change.unknown" : "results.change.too-few");
    }

    /// Indicator T1: the later span against the earlier one.
    static @Nullable Change change(
            @Nullable Spans spans, Function<Batch, Optional<Figure>> reader) {
        return spans == null ? null : reader.apply(spans.now())
                .flatMap(now -> reader.apply(spans.before()).flatMap(now::since)).orElse(null);
    }

    /// Some figures have another name for another voice. A question that a council adds has no
    /// name of ours: then it is named by its own words.
    private String name(String code, Question question, Questionnaire.Voice voice) {
        return words.indicator(code, voice).orElse(question.about().ask());
    }
}
