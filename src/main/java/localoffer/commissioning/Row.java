package localoffer.commissioning;

import localoffer.results.Comparison;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import localoffer.results.Status;
import org.jspecify.annotations.Nullable;

/// One line of the table of indicators: numbers for the files, and the same in words.
///
/// @param code of the indicator
/// @param part whether it only adds to the line above
/// @param figure null when too few people answered
/// @param range the words of the range; empty without a figure
/// @param goal the target; null when there is none
/// @param target the words of the target; empty when there is none
/// @param status null when there is no target
/// @param change null when there is nothing to compare with
/// @param changed the words of the change
/// @param similar null when there is nothing to compare with
/// @param compared the words of the comparison; empty without one
record Row(String code, String name, boolean part, @Nullable Figure figure, String result,
        String range, @Nullable Integer goal, String target, @Nullable Status status,
        @Nullable Change change, String changed, @Nullable Comparison similar, String compared) {

    /// True when the figure is of so few people that it says little.
    public boolean isUnsure() {
        return figure != null && figure.isUnsure();
    }
}
