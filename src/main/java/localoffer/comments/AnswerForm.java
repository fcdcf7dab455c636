package localoffer.comments;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import localoffer.comments.Answer.State;
import localoffer.comments.Answer.Told;
import localoffer.web.FormFields;

/// An answer to comments as a person of staff typed it.
///
/// @param comments ids of those that it answers
/// @param state the word of one, or anything else
record AnswerForm(List<String> comments, String heard, String response, String state,
        String action, String owner, String due) {

    static final AnswerForm EMPTY = new AnswerForm(List.of(), "", "", "", "", "", "");
    static final int RESPONSE_CHARACTERS_MAX = 1_000;
    static final int TEXT_CHARACTERS_MAX = 500;
    static final int OWNER_CHARACTERS_MAX = 100;
    private static final String COMMENT = "comment-";
    static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    static AnswerForm from(Map<String, String> typed) {
        return new AnswerForm(typed.keySet().stream().filter(name -> name.startsWith(COMMENT))
                .map(name -> name.substring(COMMENT.length())).toList(),
                text(typed, "heard"), text(typed, "response"), text(typed, "state"),
                text(typed, "action"), text(typed, "owner"), text(typed, "due"));
    }

    /// The comments that it is about, among those that can be answered.
    List<Cleared> of(List<Cleared> readable) {
        return readable.stream().filter(one -> one.answer().isEmpty())
                .filter(one -> comments.contains(one.id().toString())).toList();
    }

    /// What is told, when nothing is wrong.
    Told told() {
        var how = State.of(state).orElseThrow();
        return new Told(heard, response, how, action, owner, how == State.CANNOT ? "" : due);
    }

    /// What is wrong with a month: when it is none, when what is planned for it is past, and when
    /// what is done in it is still to come.
    static Optional<String> mistake(State how, String due, YearMonth now) {
        if (how == State.CANNOT) {
            return Optional.empty();
        }
        if (!MONTH.matcher(due).matches()) {
            return Optional.of("due");
        }
        var month = YearMonth.parse(due);
        if (how == State.PLANNED && month.isBefore(now)) {
            return Optional.of("due-past");
        }
        return how == State.DONE && month.isAfter(now) ? Optional.of("due-future")
                : Optional.empty();
    }

    /// The field in which a mistake is.
    static String place(String mistake) {
        return mistake.startsWith("due") ? "due" : mistake;
    }

    /// The name of the mistake, mostly that of its field; empty for none. What only staff may read
    /// has to be told in the council's words: silence would hide it.
    Optional<String> mistake(List<Cleared> readable, YearMonth now) {
        var chosen = of(readable);
        if (chosen.isEmpty()) {
            return Optional.of("comments");
        }
        var untold = heard.isEmpty() && !chosen.stream().allMatch(Cleared::isQuote);
        if (untold || isLong(heard, TEXT_CHARACTERS_MAX)) {
            return Optional.of("heard");
        }
        if (response.isEmpty() || isLong(response, RESPONSE_CHARACTERS_MAX)) {
            return Optional.of("response");
        }
        var how = State.of(state);
        if (how.isEmpty()) {
            return Optional.of("state");
        }
        if (action.isEmpty() || isLong(action, TEXT_CHARACTERS_MAX)) {
            return Optional.of("action");
        }
        if (owner.isEmpty() || isLong(owner, OWNER_CHARACTERS_MAX)) {
            return Optional.of("owner");
        }
        return mistake(how.get(), due, now);
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
