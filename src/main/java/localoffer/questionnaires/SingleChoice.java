package localoffer.questionnaires;

import java.util.List;

/// One answer of several.
record SingleChoice(About about, List<Option> options) implements Question {

    SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public boolean many() {
        return false;
    }
}
