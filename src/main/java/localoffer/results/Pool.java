package localoffer.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;

/// Several closed batches taken as one.
///
/// It only adds up what each batch lets out by itself, so it tells nothing of fewer people than
/// they do: a question that too few answered in one of them is missing from the sum as well.
public final class Pool {

    /// The most batches in each span: a year against the year before, so that the seasons of a
    /// school year do not pass for a change.
    static final int SPAN_BATCHES_MAX = 4;

    /// Two spans of time that a change is measured between (indicator T1).
    ///
    /// @param batches how many each is made of
    public record Spans(int batches, Batch before, Batch now) {}

    private Pool() {}

    /// @param batches at least one, of one questionnaire
    public static Batch of(Collection<Batch> batches) {
        var tallies = new HashMap<String, Tally>();
        var scores = new HashMap<String, Scores>();
        for (var batch : batches) {
            batch.tallies().forEach((question, tally) ->
                    tallies.merge(question, tally, Pool::sum));
            batch.scores().forEach((area, score) -> scores.merge(area, score, Pool::sum));
        }
        return new Batch(
                batches.stream().map(Batch::quarter).max(Comparator.naturalOrder()).orElseThrow(),
                batches.stream().mapToInt(Batch::people).sum(),
                batches.stream().mapToInt(Batch::threshold).max().orElseThrow(),
                batches.stream().anyMatch(Batch::demonstration), tallies, scores);
    }

    /// The last four batches and the four before them. Of fewer than eight, the later and the
    /// earlier half, so that both spans are as long; of one batch, nothing.
    ///
    /// @param batches oldest first
    public static Optional<Spans> spans(List<Batch> batches) {
        int length = Math.min(SPAN_BATCHES_MAX, batches.size() / 2);
        if (length == 0) {
            return Optional.empty();
        }
        int middle = batches.size() - length;
        return Optional.of(new Spans(length, of(batches.subList(middle - length, middle)),
                of(batches.subList(middle, batches.size()))));
    }

    private static Tally sum(Tally one, Tally other) {
        var options = new HashMap<String, Integer>(one.options());
        other.options().forEach((code, people) -> options.merge(code, people, Integer::sum));
        return new Tally(one.people() + other.people(), options);
    }

    private static Scores sum(Scores one, Scores other) {
        return new Scores(one.people() + other.people(), one.total() + other.total(),
                one.squares() + other.squares());
    }
}
