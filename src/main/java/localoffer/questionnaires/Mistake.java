package localoffer.questionnaires;

import java.util.Locale;

/// Why an answer cannot be taken.
///
/// @param question the id of the question; empty when it is about the whole
/// @param by what its words leave open: by how many characters words are too long, how many
///     answers can be chosen, or which answer stands alone; empty for the other kinds
record Mistake(String question, Kind kind, String by) {

    enum Kind {
        /// Nothing of the questionnaire's: no page of ours offers it.
        UNKNOWN_OPTION, UNKNOWN_QUESTION,
        /// A question of the service, which it has closed.
        NO_LONGER_ASKED,
        /// Two answers where one can be given.
        MORE_THAN_ONE,
        /// More answers than can be chosen.
        TOO_MANY,
        /// "None of these" together with one of these.
        ALONE,
        TOO_LONG,
        NOTHING_ANSWERED
    }

    static Mistake of(String question, Kind kind) {
        return new Mistake(question, kind, "");
    }

    static Mistake of(String question, Kind kind, int by) {
        return new Mistake(question, kind, Integer.toString(by));
    }

    /// Which words of the interface say it.
    public String key() {
        return "questionnaires.mistake." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
