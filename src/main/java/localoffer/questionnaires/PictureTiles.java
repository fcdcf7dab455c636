package localoffer.questionnaires;

import java.util.List;

/// Any number of answers, each with a picture.
record PictureTiles(About about, List<Option> options) implements Question {

    PictureTiles {
        options = List.copyOf(options);
    }

    @Override
    public boolean many() {
        return true;
    }
}
