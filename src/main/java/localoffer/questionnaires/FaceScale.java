package localoffer.questionnaires;

import java.util.List;

/// One answer of a few, each with a face.
record FaceScale(About about, List<Option> options) implements Question {

    FaceScale {
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
    public FaceScale with(About other, List<Option> others) {
        return new FaceScale(other, others);
    }
}
