package localoffer.commissioning;

import java.util.List;
import localoffer.commissioning.Counts.Counted;
import localoffer.commissioning.Measures.Band;
import localoffer.results.Figure;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// What one kind of person said about a service. Voices are never added together: they were
/// asked other questions in other words.
///
/// @param id of the questionnaire
/// @param name of those who answered, as a heading
/// @param people how many answered; 0 before the first batch
/// @param when the quarter of the last batch in words; empty before the first
/// @param quarter the same as 2026Q3; empty before the first
/// @param sentences the result in plain words
/// @param trend the last batches, oldest first
/// @param chart the trend as a drawing; null when there is nothing to draw
/// @param waiting whether answers wait for company
/// @param draft whether the questions are still to be made with families
/// @param demonstration whether any of it was invented
record Voice(String id, String name, int people, String when, String quarter,
        List<String> sentences, List<Band> bands, List<Point> trend, @Nullable TrendChart chart,
        String standard, List<Counted> counts, boolean waiting, boolean draft,
        boolean demonstration) {

    /// How it was overall, one quarter.
    ///
    /// @param figure null when too few answered the question
    record Point(String quarter, String when, int people, @Nullable Figure figure, String result,
            String range, @Nullable Status status) {}

    public boolean isReleased() {
        return people > 0;
    }

    /// True when so few answered that the figures say little.
    public boolean isUnsure() {
        return isReleased() && people < Figure.SURE_PEOPLE_MIN;
    }
}
