package localoffer.results;

import java.util.Optional;
import localoffer.results.Figure.Change;

/// How much more often parents and carers say something good of a service than young people do
/// (indicator G1), where both were asked for the same indicator. The interval is Newcombe's for
/// two independent shares.
///
/// @param points parents' figure less young people's, with its range
public record VoiceGap(Change points) {

    /// A smaller gap is not called out, however sure it is.
    public static final int POINTS_MIN = 15;

    public static Optional<VoiceGap> of(Figure parents, Figure youngPeople) {
        return parents.kind() == youngPeople.kind()
                ? parents.since(youngPeople).map(VoiceGap::new) : Optional.empty();
    }

    /// True for a gap that somebody should look into: large, and more than chance.
    public boolean isCalledOut() {
        return Math.abs(points.points()) >= POINTS_MIN && points.isClear();
    }
}
