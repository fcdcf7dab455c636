package localoffer.questionnaires;

import java.util.List;
import java.util.Optional;

/// One question, asked on a page of its own. Every question may be skipped.
public sealed interface Question
        permits SingleChoice, MultipleChoice, FaceScale, PictureTiles, WrittenAnswer {

    /// What all kinds of question have.
    About about();

    /// What can be chosen; empty for a question that is answered in words.
    List<Option> options();

    /// True when more than one option may be chosen.
    boolean many();

    default String id() {
        return about().id();
    }

    /// Whether it asks how the experience was in all. Its indicator is F1, or F1e in easy read.
    default boolean isOverall() {
        return about().indicator().startsWith("F1");
    }

    default Optional<Option> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /// @param ask the question itself
    /// @param hint a line under it; empty for none
    /// @param indicator the code of the indicator that it serves; empty for none
    /// @param area accessibility, experience, outcomes, or empty
    /// @param promise the Promise statements that it bears on
    /// @param use what else the answer decides
    record About(String id, String ask, String hint, String indicator, String area,
            List<String> promise, Use use) {}

    /// What an answer decides beside being counted.
    enum Use {
        /// Nothing.
        NONE,
        /// Whether the words may be published.
        MAY_PUBLISH,
        /// Whether somebody helped to answer.
        HELPED
    }
}
