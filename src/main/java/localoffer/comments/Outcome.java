package localoffer.comments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import localoffer.comments.Answer.State;
import localoffer.web.FormFields;
import localoffer.web.Mistakes;
import localoffer.web.Mistakes.Mistake;

/// What came of something that was planned, as a person of staff typed it.
///
/// @param word done, cannot, or anything else
/// @param action what was done; or why it cannot be done
/// @param due the month in which it was done; empty when it cannot
record Outcome(String word, String action, TypedMonth due) {

    static final Outcome EMPTY = new Outcome("", "", TypedMonth.NONE);

    static Outcome from(Map<String, String> typed) {
        var word = typed.getOrDefault("state", "");
        return new Outcome(word, FormFields.clean(typed.getOrDefault("action", "")),
                word.equals(State.CANNOT.word()) ? TypedMonth.NONE : TypedMonth.from(typed));
    }

    State state() {
        return State.of(word).orElseThrow();
    }

    Mistakes mistakes(YearMonth now) {
        var found = new ArrayList<Mistake>();
        var state = State.of(word).filter(one -> one != State.PLANNED);
        if (state.isEmpty()) {
            found.add(new Mistake("state", AnswerForm.KEY + "state"));
        }
        if (AnswerForm.isWrong(action, AnswerForm.TEXT_CHARACTERS_MAX)) {
            found.add(new Mistake("action", AnswerForm.KEY + "action"));
        }
        state.flatMap(how -> due.mistake(how, now)).ifPresent(wrong ->
                found.add(new Mistake("due", AnswerForm.KEY + wrong)));
        return new Mistakes(found);
    }
}
