package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.commissioning.Voice.Point;
import localoffer.commissioning.Voice.Trend;
import localoffer.questionnaires.Question;
import localoffer.results.Batch;
import localoffer.results.ControlChart;
import localoffer.results.ControlChart.Signal;
import localoffer.results.Figure;
import localoffer.results.Pool.Spans;
import localoffer.results.Standards.Target;
import org.jspecify.annotations.Nullable;

/// Makes the trend of how it was overall.
final class Trends {

    /// Two years: more would not be read on one page.
    static final int BATCHES_MAX = 8;

    private final Words words;
    private final Question overall;
    private final @Nullable Target target;

    Trends(Words words, Question overall, @Nullable Target target) {
        this.words = words;
        this.overall = overall;
        this.target = target;
    }

    /// @param batches all of them, oldest first
    /// @param spans what a change is measured between; null for nothing
    Trend of(List<Batch> batches, @Nullable Spans spans) {
        var told = batches.stream().filter(batch -> figure(batch).isPresent()).toList();
        var control = ControlChart.of(told.stream().flatMap(b -> figure(b).stream()).toList());
        var shown = last(batches);
        return new Trend(points(shown), chart(last(told), control.orElse(null)),
                target == null ? "" : words.target(Figure.Kind.SHARE, target.target()),
                control.map(ControlChart::signal).orElse(Signal.NONE),
                control.map(one -> new Signals(words, this::figure).of(one, told, spans))
                        .orElse(""));
    }

    private List<Point> points(List<Batch> batches) {
        var points = new ArrayList<Point>();
        for (var batch : batches) {
            var figure = figure(batch).orElse(null);
            points.add(new Point(batch.quarter().toString(), words.quarter(batch.quarter()),
                    batch.people(), figure,
                    figure == null ? words.of("results.too-few", Figure.PEOPLE_MIN)
                            : words.figure(figure),
                    figure == null ? "" : words.range(figure),
                    figure == null || target == null ? null : figure.against(target.target())));
        }
        return points;
    }

    private @Nullable TrendChart chart(List<Batch> told, @Nullable ControlChart control) {
        if (told.isEmpty()) {
            return null;
        }
        var drawn = new ArrayList<TrendChart.Result>();
        for (var batch : told) {
            figure(batch).ifPresent(figure -> drawn.add(new TrendChart.Result(figure,
                    words.drawn(figure), words.shortQuarter(batch.quarter()),
                    words.year(batch.quarter()))));
        }
        return TrendChart.of(drawn, target == null ? null : target.target(), control);
    }

    private Optional<Figure> figure(Batch batch) {
        return batch.tally(overall.id()).flatMap(tally -> Figure.indicator(overall, tally));
    }

    private static List<Batch> last(List<Batch> batches) {
        return batches.subList(Math.max(0, batches.size() - BATCHES_MAX), batches.size());
    }
}
