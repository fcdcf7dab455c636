package localoffer.questionnaires;

import java.util.List;

/// One answer of a few, each with a face.
record FaceScale(About about, List<Option> options) implements Question {

    FaceScale {
        options = List.copyOf(options);
    }

    @Override
    public boolean many() {
        return false;
    }
}
