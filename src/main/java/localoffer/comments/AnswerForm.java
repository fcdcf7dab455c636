package localoffer.comments;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.comments.Answer.State;
import localoffer.comments.Answer.Told;
import localoffer.web.FormFields;
import localoffer.web.Mistakes;
import localoffer.web.Mistakes.Mistake;

/// An answer to comments as a person of staff typed it.
///
/// @param comments ids of those that it answers
/// @param state the word of one, or anything else
record AnswerForm(List<String> comments, String heard, String response, String state,
        String action, String owner, TypedMonth due) {

    static final AnswerForm EMPTY = new AnswerForm(List.of(), "", "", "", "", "", TypedMonth.NONE);
    static final int RESPONSE_CHARACTERS_MAX = 1_000;
    static final int TEXT_CHARACTERS_MAX = 500;
    static final int OWNER_CHARACTERS_MAX = 100;
    private static final String COMMENT = "comment-";
    /// Before the name of a mistake.
    static final String KEY = "answers.mistake.";

    static AnswerForm from(Map<String, String> typed) {
        return new AnswerForm(typed.keySet().stream().filter(name -> name.startsWith(COMMENT))
                .map(name -> name.substring(COMMENT.length())).toList(),
                text(typed, "heard"), text(typed, "response"), text(typed, "state"),
                text(typed, "action"), text(typed, "owner"),
                TypedMonth.from(typed));
    }

    /// The comments that it is about, among those that can be answered.
    List<Cleared> of(List<Cleared> readable) {
        return readable.stream().filter(one -> one.answer().isEmpty())
                .filter(one -> comments.contains(one.id().toString())).toList();
    }

    /// What is told, when nothing is wrong.
    Told told() {
        var how = State.of(state).orElseThrow();
        return new Told(heard, response, how, action, owner,
                how == State.CANNOT ? "" : due.written());
    }

    /// What only staff may read has to be told in the council's words: silence would hide it.
    Mistakes mistakes(List<Cleared> readable, YearMonth now) {
        var chosen = of(readable);
        var found = new ArrayList<Mistake>();
        add(found, chosen.isEmpty(), "comments");
        add(found, (heard.isEmpty() && !chosen.stream().allMatch(Cleared::isQuote))
                || isLong(heard, TEXT_CHARACTERS_MAX), "heard");
        add(found, isWrong(response, RESPONSE_CHARACTERS_MAX), "response");
        var how = State.of(state);
        add(found, how.isEmpty(), "state");
        add(found, isWrong(action, TEXT_CHARACTERS_MAX), "action");
        add(found, isWrong(owner, OWNER_CHARACTERS_MAX), "owner");
        how.flatMap(state -> due.mistake(state, now))
                .ifPresent(wrong -> found.add(new Mistake("due", KEY + wrong)));
        return new Mistakes(found);
    }

    /// Whether it is missing or too long.
    static boolean isWrong(String text, int most) {
        return text.isEmpty() || isLong(text, most);
    }

    private static void add(List<Mistake> found, boolean wrong, String field) {
        if (wrong) {
            found.add(new Mistake(field, KEY + field));
        }
    }

    List<UUID> ids(List<Cleared> readable) {
        return of(readable).stream().map(Cleared::id).toList();
    }

    private static boolean isLong(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static String text(Map<String, String> typed, String name) {
        return FormFields.clean(typed.getOrDefault(name, ""));
    }
}
