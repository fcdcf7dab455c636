package localoffer.questionnaires;

import java.util.List;

/// An answer in a few words on one line, kept apart from the other answers.
///
/// @param charactersMax the most that is taken
/// @param fill what it is filled with already, for the person to change
record ShortText(About about, int charactersMax, Fill fill) implements Question {

    static final int CHARACTERS_MAX = 200;

    /// What a line can be filled with.
    enum Fill {
        /// Nothing.
        NONE,
        /// The address of the page that the person came from.
        PAGE
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int chooseMax() {
        return 0;
    }

    @Override
    public ShortText with(About other, List<Option> others) {
        return new ShortText(other, charactersMax, fill);
    }
}
