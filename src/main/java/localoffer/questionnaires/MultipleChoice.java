package localoffer.questionnaires;

import java.util.List;

/// Any number of answers.
record MultipleChoice(About about, List<Option> options) implements Question {

    MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public boolean many() {
        return true;
    }
}
