package localoffer.questionnaires;

import java.util.List;

/// An answer in the person's own words, kept apart from the other answers.
///
/// @param charactersMax the most that is taken
record LongText(About about, int charactersMax) implements Question {

    static final int CHARACTERS_MAX = 1_000;

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int chooseMax() {
        return 0;
    }

    @Override
    public LongText with(About other, List<Option> others) {
        return new LongText(other, charactersMax);
    }

    /// As people count, and PostgreSQL: a face is one character.
    static int characters(String words) {
        return words.codePointCount(0, words.length());
    }
}
