package localoffer.results;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import localoffer.results.Figure.Change;

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
    /// @param others the last batch of each of the others
    /// @param reader finds the figure in a batch
    public static Optional<Comparison> of(Figure figure, Collection<Batch> others,
            Function<Batch, Optional<Figure>> reader) {
        var told = others.stream().filter(batch -> reader.apply(batch).isPresent()).toList();
        if (told.size() < SERVICES_MIN) {
            return Optional.empty();
        }
        return reader.apply(Pool.of(told)).flatMap(pooled -> figure.since(pooled)
                .map(difference -> new Comparison(told.size(), pooled, difference)));
    }
}
