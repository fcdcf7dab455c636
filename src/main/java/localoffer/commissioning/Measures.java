package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Map<String, String> AREAS = Map.of(
            "accessibility", "KA", "experience", "KE", "outcomes", "KO");
    private static final List<String> ORDER = List.of("accessibility", "experience", "outcomes");

    /// The indicator of how it was overall, in each voice.
    private static final String OVERALL = "F1";

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
            List<Batch> others) {

        Held {
            others = List.copyOf(others);
        }
    }

    List<Band> bands(Questionnaire questionnaire, Held held) {
        var bands = new ArrayList<Band>();
        for (var area : ORDER) {
            var rows = new ArrayList<Row>();
            questionnaire.questions().stream()
                    .filter(question -> question.about().area().equals(area))
                    .filter(Figure::isMeasured)
                    .forEach(question -> rows.addAll(
                            rows(question, questionnaire.voice(), held)));
            score(area, held).ifPresent(rows::add);
            if (!rows.isEmpty()) {
                bands.add(new Band(area, words.of("results.area." + area), rows));
            }
        }
        return bands;
    }

    /// The indicators whose last batches give reason to look into them.
    List<Concern> concerns(Questionnaire questionnaire, List<Batch> batches, Standard standard) {
        var concerns = new ArrayList<Concern>();
        for (var question : questionnaire.questions()) {
            standard.target(question.about().indicator()).ifPresent(target -> {
                var trigger = Trigger.of(batches.stream().flatMap(batch ->
                        batch.tally(question.id()).stream())
                        .flatMap(tally -> Figure.indicator(question, tally).stream())
                        .map(figure -> figure.against(target.target())).toList());
                if (trigger != Trigger.NONE) {
                    concerns.add(new Concern(trigger, name(question.about().indicator(), question,
                            questionnaire.voice())));
                }
            });
        }
        return concerns;
    }

    /// The question of how it was overall.
    static Optional<Question> overall(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(question -> question.about().indicator().startsWith(OVERALL)).findFirst();
    }

    /// How it was overall, held against the standard.
    static Status status(Optional<Figure> overall, @Nullable Target target) {
        return overall.isEmpty() || target == null
                ? Status.WAITING : overall.get().against(target.target());
    }

    private List<Row> rows(Question question, Questionnaire.Voice voice, Held held) {
        var code = question.about().indicator();
        var rows = new ArrayList<Row>();
        rows.add(row(code, name(code, question, voice), false, held,
                batch -> batch.tally(question.id())
                        .flatMap(tally -> Figure.indicator(question, tally))));
        if (code.equals(OVERALL)) {
            rows.add(part("F2", question, held, tally -> Figure.unfavourable(question, tally)));
        } else if (code.equals("A2")) {
            WAITING.keySet().stream().sorted().forEach(also -> rows.add(part(also, question, held,
                    tally -> Figure.chose(question, tally, WAITING.getOrDefault(also, Set.of())))));
        }
        return rows;
    }

    private Row part(String code, Question question, Held held,
            Function<Tally, Optional<Figure>> figure) {
        return row(code, words.of("results.indicator." + code), true, held,
                batch -> batch.tally(question.id()).flatMap(figure));
    }

    private Optional<Row> score(String area, Held held) {
        var code = AREAS.getOrDefault(area, area);
        return held.now.score(area).flatMap(Figure::score).map(score ->
                row(code, words.of("results.indicator." + code), false, held,
                        batch -> batch.score(area).flatMap(Figure::score)));
    }

    private Row row(String code, String name, boolean part, Held held,
            Function<Batch, Optional<Figure>> reader) {
        var figure = reader.apply(held.now).orElse(null);
        var target = held.standard == null ? null : held.standard.target(code).orElse(null);
        if (figure == null) {
            return new Row(code, name, part, null,
                    words.of("results.too-few", Figure.PEOPLE_MIN), "", null, "",
                    target == null ? null : Status.WAITING, null, "", null, "");
        }
        var change = change(held.spans, reader);
        var similar = Comparison.of(figure, held.others, reader).orElse(null);
        return new Row(code, name, part, figure, words.figure(figure), words.range(figure),
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
        var name = "results.indicator." + code;
        return words.find(name + "." + voice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .or(() -> words.find(name)).orElse(question.about().ask());
    }
}
