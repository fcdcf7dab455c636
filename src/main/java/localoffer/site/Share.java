package localoffer.site;

import java.util.Locale;
import java.util.Optional;
import localoffer.results.Figure;

/// A share of good answers as everybody may know it.
///
/// @param bound whether it is the share, or a limit that hides it
/// @param perCent whole, as the ends of the range are
/// @param between where the true share probably lies; empty when too few answered
record Share(Bound bound, long perCent, Optional<Between> between) {

    /// In a small group nobody is told how nearly all of it said the same.
    enum Bound { NONE, UNDER, OVER }

    record Between(long low, long high) {}

    static Share of(Figure figure) {
        return figure.isHiddenNone() ? hidden(Bound.UNDER, Figure.HIDDEN_PER_CENT)
                : figure.isHiddenAll() ? hidden(Bound.OVER, 100 - Figure.HIDDEN_PER_CENT)
                : new Share(Bound.NONE, Math.round(figure.value()), figure.range().map(range ->
                        new Between(Math.round(range.low()), Math.round(range.high()))));
    }

    private static Share hidden(Bound bound, long perCent) {
        return new Share(bound, perCent, Optional.empty());
    }

    /// The message that says it.
    public String key() {
        return bound == Bound.NONE ? "service.said.share" : "results." + word();
    }

    /// For a file: the number, or "over 95".
    Object written() {
        return bound == Bound.NONE ? perCent : word() + " " + perCent;
    }

    /// For a file; empty when there is no range.
    Object low() {
        return between.<Object>map(Between::low).orElse("");
    }

    Object high() {
        return between.<Object>map(Between::high).orElse("");
    }

    private String word() {
        return bound.name().toLowerCase(Locale.ROOT);
    }
}
