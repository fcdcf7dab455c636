package localoffer.results;

import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Quarter;

/// What a closed batch of one service's answers to one questionnaire lets everybody know.
///
/// A question that fewer than the threshold answered is not here, and neither is anything that
/// could be found by leaving it out.
///
/// @param quarter the quarter whose end closed it; it also holds what waited from before
/// @param people how many responses
/// @param threshold the smallest group that was shown when it closed
/// @param demonstration whether any of it was invented
/// @param tallies by question
/// @param scores by area
public record Batch(Quarter quarter, int people, int threshold, boolean demonstration,
        Map<String, Tally> tallies, Map<String, Scores> scores) {

    public Batch {
        tallies = Map.copyOf(tallies);
        scores = Map.copyOf(scores);
    }

    public Optional<Tally> tally(String question) {
        return Optional.ofNullable(tallies.get(question));
    }

    public Optional<Scores> score(String area) {
        return Optional.ofNullable(scores.get(area));
    }

    /// How many chose each option of a question.
    ///
    /// @param people how many answered the question
    /// @param options by code; an option that nobody chose may be left out
    public record Tally(int people, Map<String, Integer> options) {

        public Tally {
            options = Map.copyOf(options);
        }

        public int of(String option) {
            return options.getOrDefault(option, 0);
        }
    }

    /// The respondents' mean scores in an area, 0 to 100, summed.
    ///
    /// @param squares the sum of the squares of the scores
    public record Scores(int people, double total, double squares) {}
}
