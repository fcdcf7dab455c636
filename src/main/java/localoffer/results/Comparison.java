package localoffer.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import localoffer.results.Figure.Change;
import org.jspecify.annotations.Nullable;

/// A figure beside that of similar services (indicator B1): the same question, put to the same
/// kind of people about other services of the same kind, all their answers taken together. The
/// service itself is not among them.
///
/// The difference has Newcombe's interval, as a change over time has. It never says which service
/// is first: the Friends and Family Test is not made for comparing one organisation with another.
///
/// @param services how many others there are
/// @param others their figure
/// @param difference how much this service's figure is above theirs
public record Comparison(int services, Figure others, Change difference) {

    /// Of fewer services than this the figure would be about one or two that are known.
    public static final int SERVICES_MIN = 3;

    /// Empty when too few others have a figure, or one of the two has no range.
    ///
    /// @param reader finds the figure in a batch
    public static Optional<Comparison> of(Figure figure, Others others,
            Function<Batch, Optional<Figure>> reader) {
        var told = others.batches.stream().filter(batch -> reader.apply(batch).isPresent())
                .toList();
        if (told.size() < SERVICES_MIN) {
            return Optional.empty();
        }
        return reader.apply(others.pooled(told)).flatMap(pooled -> figure.since(pooled)
                .map(difference -> new Comparison(told.size(), pooled, difference)));
    }

    /// The last batch of each of the others. One thread compares with them, figure by figure.
    public static final class Others {

        private final List<Batch> batches;
        private @Nullable Batch all;

        public Others(Collection<Batch> batches) {
            this.batches = List.copyOf(batches);
        }

        /// Mostly all of them have a figure: these are added up once.
        private Batch pooled(List<Batch> told) {
            if (told.size() < batches.size()) {
                return Pool.of(told);
            }
            var sum = all == null ? Pool.of(batches) : all;
            all = sum;
            return sum;
        }
    }
}
