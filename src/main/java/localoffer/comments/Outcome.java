package localoffer.comments;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import localoffer.comments.Answer.State;
import localoffer.web.FormFields;

/// What came of something that was planned, as a person of staff typed it.
///
/// @param word done, cannot, or anything else
/// @param action what was done; or why it cannot be done
/// @param due the month in which it was done; empty when it cannot
record Outcome(String word, String action, String due) {

    static final Outcome EMPTY = new Outcome("", "", "");

    static Outcome from(Map<String, String> typed) {
        var word = typed.getOrDefault("state", "");
        return new Outcome(word, FormFields.clean(typed.getOrDefault("action", "")),
                word.equals(State.CANNOT.word()) ? ""
                        : FormFields.clean(typed.getOrDefault("due", "")));
    }

    State state() {
        return State.of(word).orElseThrow();
    }

    /// The name of the mistake, mostly that of its field; empty for none.
    Optional<String> mistake(YearMonth now) {
        var state = State.of(word).filter(one -> one != State.PLANNED);
        if (state.isEmpty()) {
            return Optional.of("state");
        }
        if (action.isEmpty()
                || action.codePointCount(0, action.length()) > AnswerForm.TEXT_CHARACTERS_MAX) {
            return Optional.of("action");
        }
        return AnswerForm.mistake(state.get(), due, now);
    }
}
