package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Counts.Counted;
import localoffer.commissioning.Measures.Band;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.ControlChart.Signal;
import localoffer.results.Figure;
import localoffer.results.Status;
import localoffer.results.Trigger;
import org.jspecify.annotations.Nullable;

/// What one kind of person said about a service. Voices are never added together: they were
/// asked other questions in other words.
///
/// @param who answered which questions
/// @param people how many answered; 0 before the first batch
/// @param when the quarter of the last batch in words; empty before the first
/// @param quarter the same as 2026Q3; empty before the first
/// @param sentences the result in plain words
/// @param spans how many batches the change is measured between; 0 for none
/// @param trend how it was overall, over time
/// @param kept how far the Promise is kept
/// @param assisted how many had help to answer, in words; empty where that is not known
/// @param concerns what its indicators give reason to look into
/// @param waiting whether answers wait for company
/// @param demonstration whether any of it was invented
record Voice(Who who, int people, String when, String quarter, List<String> sentences,
        List<Band> bands, int spans, Trend trend, List<Counted> counts, Kept kept,
        String assisted, List<Concern> concerns, boolean waiting, boolean demonstration) {

    /// @param id of the questionnaire
    /// @param name of those who answered, as a heading
    /// @param draft whether the questions are still to be made with families
    record Who(String id, Questionnaire.Voice kind, String name, boolean draft) {}

    /// @param points the last batches, oldest first
    /// @param chart the same as a drawing; null when there is nothing to draw
    /// @param standard in words; empty for none
    /// @param signal whether the last batches have really changed
    /// @param said the same in words, and what of it lay outside before; empty when not charted
    record Trend(List<Point> points, @Nullable TrendChart chart, String standard, Signal signal,
            String said) {

        static final Trend NONE = new Trend(List.of(), null, "", Signal.NONE, "");

        /// True when there are enough batches to say whether it has changed.
        public boolean charted() {
            return !said.isEmpty();
        }
    }

    /// @param indicator its name; empty where it is not about one
    record Concern(Trigger trigger, String indicator) {}

    /// How it was overall, one quarter.
    ///
    /// @param people who answered anything
    /// @param figure null when too few answered the question
    record Point(String quarter, String when, int people, @Nullable Figure figure, String result,
            String range, @Nullable Status status) {}

    static Voice silent(Who who) {
        return new Voice(who, 0, "", "", List.of(), List.of(), 0, Trend.NONE, List.of(),
                Kept.NOTHING, "", List.of(), false, false);
    }

    /// The same with a word on whether answers wait.
    Voice waiting(boolean waits) {
        return waits == waiting ? this : new Voice(who, people, when, quarter, sentences, bands,
                spans, trend, counts, kept, assisted, concerns, waits, demonstration);
    }

    /// The same with another first sentence.
    Voice apart(String first) {
        var all = new ArrayList<>(sentences);
        all.set(0, first);
        return new Voice(who, people, when, quarter, List.copyOf(all), bands, spans, trend, counts,
                kept, assisted, concerns, waiting, demonstration);
    }

    public String id() {
        return who.id;
    }

    public Questionnaire.Voice kind() {
        return who.kind;
    }

    public String name() {
        return who.name;
    }

    public boolean isDraft() {
        return who.draft;
    }

    /// All lines of the table of indicators.
    List<Row> rows() {
        return bands.stream().flatMap(band -> band.rows().stream()).toList();
    }

    public boolean isReleased() {
        return people > 0;
    }

    /// True when so few answered that the figures say little.
    public boolean isUnsure() {
        return isReleased() && people < Figure.SURE_PEOPLE_MIN;
    }
}
