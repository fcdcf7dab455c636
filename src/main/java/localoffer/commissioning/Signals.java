package localoffer.commissioning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.results.Batch;
import localoffer.results.ControlChart;
import localoffer.results.ControlChart.Signal;
import localoffer.results.Figure;
import localoffer.results.Pool.Spans;
import org.jspecify.annotations.Nullable;

/// Says what the chart of the trend shows: of the last result what it is by itself, of those
/// before which lay outside, and how that goes with what the last ones are together.
final class Signals {

    private final Words words;
    private final Function<Batch, Optional<Figure>> reader;

    Signals(Words words, Function<Batch, Optional<Figure>> reader) {
        this.words = words;
        this.reader = reader;
    }

    /// @param told the batches that the chart is made of, oldest first
    String of(ControlChart chart, List<Batch> told, @Nullable Spans spans) {
        return List.of(last(chart, told.getLast()), before(chart, told), together(chart, spans))
                .stream().filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
    }

    private String last(ControlChart chart, Batch last) {
        var signal = chart.signal();
        var word = signal.name().toLowerCase(Locale.ROOT);
        return signal == Signal.NONE || chart.points().getLast().isOutside()
                ? words.of("commissioning.trend.last." + word, result(last))
                : words.of("commissioning.trend.run." + word, ControlChart.RUN_POINTS);
    }

    /// Of those alone that are drawn.
    private String before(ControlChart chart, List<Batch> told) {
        int first = told.size() - Trends.BATCHES_MAX;
        var outside = chart.outsideBefore().stream().filter(place -> place >= first)
                .map(told::get).map(batch -> words.of("commissioning.trend.point",
                        words.quarter(batch.quarter()), result(batch)))
                .collect(Collectors.joining("; "));
        return outside.isEmpty() ? "" : words.of("commissioning.trend.before", outside);
    }

    /// Nothing where neither the last result nor the last ones together say anything.
    private String together(ControlChart chart, @Nullable Spans spans) {
        var change = Measures.change(spans, reader);
        if (spans == null || change == null) {
            return "";
        }
        var side = Words.side(change);
        var alike = switch (chart.signal()) {
            case NONE -> "same";
            case UP -> "higher";
            case DOWN -> "lower";
        };
        if (side.equals("same") && alike.equals("same")) {
            return "";
        }
        return words.of("commissioning.trend.together." + side
                + (side.equals(alike) ? ".too" : ""), spans.batches());
    }

    private String result(Batch batch) {
        return reader.apply(batch).map(words::figure).map(Words::inside).orElse("");
    }
}
