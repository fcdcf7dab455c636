package localoffer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.web.FormFields;

/// The report of a problem as somebody typed it.
///
/// @param kind the word of a kind, or anything else
/// @param ticket that this site handed the form out
/// @param trap a field that people do not see; programs fill it
record ProblemForm(String kind, String words, String ticket, String trap) {

    private static final int TRAP_CHARACTERS_MAX = 200;

    static ProblemForm fresh(String ticket) {
        return new ProblemForm("", "", ticket, "");
    }

    static ProblemForm from(FormFields fields) {
        var trap = FormFields.clean(fields.first("website"));
        return new ProblemForm(fields.first("kind"), FormFields.clean(fields.first("words")),
                fields.first("ticket"),
                trap.substring(0, Math.min(trap.length(), TRAP_CHARACTERS_MAX)));
    }

    ProblemForm with(String fresh) {
        return new ProblemForm(kind, words, fresh, trap);
    }

    Optional<ProblemKind> known() {
        return ProblemKind.of(kind);
    }

    /// What is wrong with it; empty when it can be kept.
    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        if (known().isEmpty()) {
            mistakes.add(new Mistake("kind", "problem.mistake.kind", 0));
        }
        int over = words.codePointCount(0, words.length()) - ProblemReport.WORDS_CHARACTERS_MAX;
        if (over > 0) {
            mistakes.add(new Mistake("words", "problem.mistake.long", over));
        }
        if (words.isEmpty() && known().filter(ProblemKind::needsWords).isPresent()) {
            mistakes.add(new Mistake("words", "problem.mistake.words", 0));
        }
        return mistakes;
    }

    /// @param field the name of the input
    /// @param key of the words that say what to do
    /// @param by how many characters are too many
    record Mistake(String field, String key, int by) {}
}
