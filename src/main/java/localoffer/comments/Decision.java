package localoffer.comments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import localoffer.web.FormFields;

/// What a person of staff decided about a comment, as they typed it.
///
/// @param choice the word of a choice, or anything else
/// @param words what may be read of it
/// @param reasons why something was taken out
/// @param note where it was referred to
/// @param looked whether they say that the words name nobody, whatever they look like
record Decision(String choice, Redaction words, List<String> reasons, String note,
        boolean looked) {

    static final int NOTE_CHARACTERS_MAX = 300;
    /// Why something is taken out of what people wrote. That it is critical is no reason.
    static final List<String> REASONS =
            List.of("name", "place", "health", "story", "staff", "abuse");

    static Decision of(Comment comment) {
        return new Decision("", new Redaction(comment.words().orElse("")), List.of(), "",
                false);
    }

    static Decision from(Map<String, String> typed) {
        return new Decision(typed.getOrDefault("choice", ""),
                Redaction.of(typed.getOrDefault("words", "")),
                REASONS.stream().filter(one -> typed.containsKey("reason-" + one)).toList(),
                FormFields.clean(typed.getOrDefault("note", "")), typed.containsKey("looked"));
    }

    /// As it is when nothing was taken out.
    Decision withoutReasons() {
        return new Decision(choice, words, List.of(), note, looked);
    }

    /// The choice, if it is one of those that there are.
    Optional<Choice> chosen(List<Choice> choices) {
        return choices.stream().filter(one -> one.word().equals(choice)).findFirst();
    }

    /// The key of what is wrong with it; empty when it can be done.
    ///
    /// @param original what was written
    String mistake(List<Choice> choices, String original) {
        var chosen = chosen(choices);
        if (chosen.isEmpty()) {
            return "comments.mistake.choice";
        }
        if (chosen.get() == Choice.REFERRED) {
            return note.isEmpty() || note.codePointCount(0, note.length()) > NOTE_CHARACTERS_MAX
                    ? "comments.mistake.note" : "";
        }
        var mistake = chosen.get().isToBeRead() ? mistake(original) : "";
        return mistake.isEmpty() && chosen.get() == Choice.QUOTE && isToLookAt()
                ? "comments.mistake.looked" : mistake;
    }

    private boolean isToLookAt() {
        return !looked && Identifiers.areIn(words.words());
    }

    private String mistake(String original) {
        var text = words.words();
        if (words.isEmpty() || text.codePointCount(0, text.length()) > Comment.CHARACTERS_MAX
                || !words.onlyTakesOut(original)) {
            return "comments.mistake.words";
        }
        return words.changes(original) && reasons.isEmpty() ? "comments.mistake.reason" : "";
    }

    /// What can be done with a comment.
    enum Choice {
        QUOTE, SUMMARY, VEXATIOUS, INDIVIDUAL, ASK_LEAD, NO_WORRY, REFERRED;

        private static final List<Choice> MODERATORS =
                List.of(QUOTE, SUMMARY, VEXATIOUS, INDIVIDUAL, ASK_LEAD);

        private static final List<Choice> LEADS = List.of(NO_WORRY, REFERRED);

        /// What may be urgent nobody decides about but the safeguarding lead, until they say that
        /// there is no worry.
        ///
        /// @param worrying whether it is for the safeguarding lead to look at
        static List<Choice> of(Comment comment, Reader reader, boolean worrying) {
            if (comment.words().isEmpty()) {
                return List.of();
            }
            if (worrying) {
                return reader.lead() ? LEADS : List.of();
            }
            return MODERATORS.stream().filter(choice -> reader.moderator()
                    && (choice != QUOTE || comment.mayPublish())).toList();
        }

        /// Whether the words stay, for staff or for everybody.
        boolean isToBeRead() {
            return this == QUOTE || this == SUMMARY;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Who looks at comments.
    ///
    /// @param moderator whether they may read all that waits
    /// @param lead whether they are a safeguarding lead, who may read what is worrying
    record Reader(boolean moderator, boolean lead) {}
}
