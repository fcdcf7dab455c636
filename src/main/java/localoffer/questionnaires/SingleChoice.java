package localoffer.questionnaires;

import java.util.List;

/// One answer of several.
record SingleChoice(About about, List<Option> options) implements Question {

    SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public int chooseMax() {
        return 1;
    }

    @Override
    public int charactersMax() {
        return 0;
    }

    @Override
    public SingleChoice with(About other, List<Option> others) {
        return new SingleChoice(other, others);
    }
}
