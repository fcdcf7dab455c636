package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Measures.Held;
import localoffer.commissioning.Voice.Point;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.ReleasedResults;
import localoffer.results.Standards.Standard;
import localoffer.results.Standards.Target;
import org.jspecify.annotations.Nullable;

/// Puts together what one kind of person said.
@Singleton
class Voices {

    /// Two years: more would not be read on one page.
    private static final int TREND_BATCHES_MAX = 8;

    private final ReleasedResults results;
    private final Measures measures;
    private final Words words;

    Voices(ReleasedResults results, Measures measures, Words words) {
        this.results = results;
        this.measures = measures;
        this.words = words;
    }

    /// @param standard null where the answers are not held against one
    Voice of(Contract contract, Questionnaire questionnaire, @Nullable Standard standard) {
        var service = contract.service();
        var waiting = !results.waiting(questionnaire.id(), Set.of(service)).isEmpty();
        var batches = results.of(service, questionnaire.id());
        var name = words.of("results.voice."
                + questionnaire.voice().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (batches.isEmpty()) {
            return new Voice(questionnaire.id(), name, 0, "", "", List.of(), List.of(), List.of(),
                    null, "", List.of(), waiting, questionnaire.draft(), false);
        }
        var last = batches.getLast();
        var held = new Held(last, batches.size() > 1 ? batches.get(batches.size() - 2) : null,
                standard);
        var shown = batches.subList(Math.max(0, batches.size() - TREND_BATCHES_MAX),
                batches.size());
        var overall = Measures.overall(questionnaire);
        var target = overall.flatMap(q -> target(q, standard)).orElse(null);
        return new Voice(questionnaire.id(), name, last.people(), words.quarter(last.quarter()),
                last.quarter().toString(), new Sentences(words).of(questionnaire, held),
                measures.bands(questionnaire, held),
                overall.map(q -> points(q, shown, target)).orElse(List.of()),
                overall.map(q -> chart(q, shown, target)).orElse(null),
                target == null ? "" : words.target(Figure.Kind.SHARE, target.target()),
                new Counts(words).of(questionnaire, last), waiting, questionnaire.draft(),
                shown.stream().anyMatch(Batch::demonstration));
    }

    private static Optional<Target> target(
            Question question, @Nullable Standard standard) {
        return standard == null ? Optional.empty()
                : standard.target(question.about().indicator());
    }

    private List<Point> points(Question overall, List<Batch> batches, @Nullable Target target) {
        var points = new ArrayList<Point>();
        for (var batch : batches) {
            var figure = figure(overall, batch).orElse(null);
            points.add(new Point(batch.quarter().toString(), words.quarter(batch.quarter()),
                    batch.people(), figure,
                    figure == null ? words.of("results.too-few", Figure.PEOPLE_MIN)
                            : words.figure(figure),
                    figure == null ? "" : words.range(figure),
                    figure == null || target == null ? null : figure.against(target.target())));
        }
        return points;
    }

    private @Nullable TrendChart chart(
            Question overall, List<Batch> batches, @Nullable Target target) {
        var drawn = new ArrayList<TrendChart.Result>();
        for (var batch : batches) {
            figure(overall, batch).ifPresent(figure -> drawn.add(new TrendChart.Result(figure,
                    words.figure(figure), words.shortQuarter(batch.quarter()),
                    words.year(batch.quarter()))));
        }
        return drawn.isEmpty() ? null
                : TrendChart.of(drawn, target == null ? null : target.target());
    }

    private static Optional<Figure> figure(Question question, Batch batch) {
        return batch.tally(question.id()).flatMap(tally -> Figure.indicator(question, tally));
    }
}
