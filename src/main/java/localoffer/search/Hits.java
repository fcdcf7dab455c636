package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Makes what is shown of each result: the words that were looked for are marked, and where they
/// are not to be seen it is said why it is here.
final class Hits {

    private final Library library;
    private final Marker marker;
    private final Optional<Neighbourhood.From> here;
    private final double milesMost;

    /// @param milesMost how far away at most was asked for; 0 for any distance
    Hits(Library library, QuickReading reading, Understood understood,
            Optional<Neighbourhood.From> here, double milesMost) {
        this.library = library;
        this.marker = new Marker(understood.concepts(), reading);
        this.here = here;
        this.milesMost = milesMost > 0 ? milesMost : Double.POSITIVE_INFINITY;
    }

    Hit of(int number) {
        var entry = library.entry(number);
        var title = marker.mark(entry.title());
        var summary = marker.mark(entry.summary());
        boolean shown = isMarked(title) || isMarked(summary);
        if (!shown) {
            var snippet = marker.snippet(entry.body());
            summary = snippet.isEmpty() ? summary : snippet;
        }
        var also = isMarked(title) ? List.<Fragment>of() : entry.alsoCalled().stream()
                .map(marker::mark).filter(Hits::isMarked).findFirst().orElse(List.of());
        var miles = here.flatMap(from -> from.miles(number));
        return new Hit(entry, title, summary, also,
                also.isEmpty() ? marker.why(entry, isMarked(summary)) : Optional.empty(),
                miles.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                miles.orElse(0.0) > milesMost && entry.comesToFamilies());
    }

    private static boolean isMarked(List<Fragment> fragments) {
        return fragments.stream().anyMatch(Fragment::marked);
    }
}
