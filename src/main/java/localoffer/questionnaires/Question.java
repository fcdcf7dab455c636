package localoffer.questionnaires;

import java.util.List;
import java.util.Optional;

/// One question, asked on a page of its own. Every question may be skipped.
public sealed interface Question
        permits SingleChoice, MultipleChoice, FaceScale, PictureTiles, ShortText, LongText {

    /// What all kinds of question have.
    About about();

    /// What can be chosen; empty for a question that is answered in words.
    List<Option> options();

    /// How many options may be chosen at most; 0 for a question that is answered in words.
    int chooseMax();

    /// How many characters may be written at most; 0 for a question with options.
    int charactersMax();

    /// The same question in other words: another language.
    Question with(About about, List<Option> options);

    default String id() {
        return about().id();
    }

    /// Whether it is answered in the person's own words, which are kept apart.
    default boolean isWritten() {
        return charactersMax() > 0;
    }

    /// True when more than one option may be chosen.
    default boolean many() {
        return chooseMax() > 1;
    }

    /// Whether one service added it to the questions that all are asked about.
    default boolean isLocal() {
        return LocalQuestion.ID.matcher(id()).matches();
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
    /// @param signpost where to go instead, for some; it stands on the question's page
    /// @param serves why it is asked
    /// @param askIf of whom it is asked
    /// @param use what else the answer decides
    record About(String id, String ask, String hint, Optional<Signpost> signpost, Serves serves,
            AskIf askIf, Use use) {

        /// The code of the indicator that it serves; empty for none.
        public String indicator() {
            return serves.indicator();
        }

        /// Accessibility, experience, outcomes, confidence, or empty.
        public String area() {
            return serves.area();
        }

        About in(String asked, String hinted, Optional<Signpost> led) {
            return new About(id, asked, hinted, led, serves, askIf, use);
        }
    }

    /// What a question is for.
    ///
    /// @param indicator the code of the indicator; empty for none
    /// @param area of the indicator; empty for none
    /// @param promise themes of the Promise, by id
    /// @param outcomes by id
    /// @param basis the plan, law or test that the question comes from
    record Serves(String indicator, String area, List<String> promise, List<String> outcomes,
            List<String> basis) {

        public static final Serves NOTHING =
                new Serves("", "", List.of(), List.of(), List.of());

        public Serves {
            promise = List.copyOf(promise);
            outcomes = List.copyOf(outcomes);
            basis = List.copyOf(basis);
        }
    }

    /// Words with a link that stand on the page of a question.
    ///
    /// @param link the words of the link
    /// @param address a page of this site
    record Signpost(String words, String link, String address) {}

    /// What an answer decides beside being counted.
    enum Use {
        /// Nothing.
        NONE,
        /// Whether the words may be published.
        MAY_PUBLISH,
        /// Whether somebody helped to answer.
        HELPED,
        /// Whether the words are a family's, or a professional's own.
        WHO
    }
}
