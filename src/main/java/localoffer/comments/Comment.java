package localoffer.comments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import localoffer.questionnaires.Quarter;

/// What somebody wrote, about which nobody has decided yet.
///
/// @param overall how the experience was: positive, neutral, negative or unknown
/// @param mayPublish whether the person said that their words may be published
/// @param received the day; empty after the first look
/// @param words empty when they cannot be opened: the key is not the one that sealed them
record Comment(UUID id, About about, String overall, boolean mayPublish,
        Optional<LocalDate> received, Worry worry, Optional<String> words) {

    static final int CHARACTERS_MAX = 1_000;

    /// What it is about.
    ///
    /// @param quarter in which it came, the finest moment that is kept
    record About(String service, String questionnaire, int version, String question,
            String quarter) {

        public String when() {
            return Quarter.parse(quarter).words();
        }
    }

    /// Whether somebody asked the safeguarding lead about it.
    enum Worry {
        NONE,
        ASKED,
        /// The lead has looked, and has no worry.
        SETTLED
    }

    /// Whether the safeguarding lead should look at it.
    boolean isWorrying(SafeguardingWords list) {
        return switch (worry) {
            case ASKED -> true;
            case SETTLED -> false;
            case NONE -> words.filter(list::areIn).isPresent();
        };
    }
}
