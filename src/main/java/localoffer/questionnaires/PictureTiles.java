package localoffer.questionnaires;

import java.util.List;

/// Any number of answers, or up to a few, each with a picture.
record PictureTiles(About about, List<Option> options, int chooseMax) implements Question {

    PictureTiles {
        options = List.copyOf(options);
    }

    @Override
    public int charactersMax() {
        return 0;
    }

    @Override
    public PictureTiles with(About other, List<Option> others) {
        return new PictureTiles(other, others, chooseMax);
    }
}
