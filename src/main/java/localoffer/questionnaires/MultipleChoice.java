package localoffer.questionnaires;

import java.util.List;

/// Any number of answers, or up to a few.
record MultipleChoice(About about, List<Option> options, int chooseMax) implements Question {

    MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public int charactersMax() {
        return 0;
    }

    @Override
    public MultipleChoice with(About other, List<Option> others) {
        return new MultipleChoice(other, others, chooseMax);
    }
}
