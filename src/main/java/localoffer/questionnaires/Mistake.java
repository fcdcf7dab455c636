package localoffer.questionnaires;

import java.util.Locale;

/// Why an answer cannot be taken.
///
/// @param question the id of the question; empty when it is about the whole
/// @param by by how many characters words are too long; 0 for the other kinds
record Mistake(String question, Kind kind, int by) {

    enum Kind {
        /// Nothing of the questionnaire's: no page of ours offers it.
        UNKNOWN_OPTION, UNKNOWN_QUESTION,
        /// Two answers where one can be given.
        MORE_THAN_ONE,
        TOO_LONG,
        NOTHING_ANSWERED
    }

    static Mistake of(String question, Kind kind) {
        return new Mistake(question, kind, 0);
    }

    /// Which words of the interface say it.
    public String key() {
        return "questionnaires.mistake." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
