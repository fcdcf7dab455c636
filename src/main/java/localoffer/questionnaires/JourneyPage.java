package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import localoffer.questionnaires.Question.Signpost;
import org.jspecify.annotations.Nullable;

/// A page of the journey: what all of them carry along in their forms.
sealed interface JourneyPage {

    /// The key of the words for who goes back after sending.
    String SENT = "questionnaires.notice.sent";

    Form form();

    Sheet sheet();

    /// Questions whose answers the page itself shows in fields that can be changed.
    List<Question> shown();

    /// The answers that the page does not show, for its hidden fields.
    default List<Field> carried() {
        var questionnaire = form().questionnaire();
        return Stream.concat(questionnaire.questions().stream(), questionnaire.aboutYou().stream())
                .filter(question -> !shown().contains(question))
                .flatMap(question -> sheet().answers().to(question).stream()
                        .map(value -> new Field(Answers.FIELD + question.id(), value)))
                .toList();
    }

    /// Whether the wish for a receipt travels on unseen.
    default boolean isCarryingReceipt() {
        return sheet().way().receipt();
    }

    /// The code that travels on unseen; empty for none.
    default String carriedCode() {
        return sheet().way().code();
    }

    record Field(String name, String value) {}

    /// One question.
    ///
    /// @param mistakes what is wrong with its answer: one or none
    /// @param notice the key of words that stand above the question; empty for none
    record QuestionPage(Form form, Sheet sheet, Step.Ask step, List<Mistake> mistakes,
            String notice) implements JourneyPage {

        private static final int ROWS = 6;

        @Override
        public List<Question> shown() {
            return List.of(step.question());
        }

        public Question question() {
            return step.question();
        }

        /// The template of this kind of question.
        public String template() {
            return switch (step.question()) {
                case SingleChoice _ -> "questionnaires/single-choice";
                case MultipleChoice _ -> "questionnaires/multiple-choice";
                case FaceScale _ -> "questionnaires/face-scale";
                case PictureTiles _ -> "questionnaires/picture-tiles";
                case ShortText _ -> "questionnaires/short-text";
                case LongText _ -> "questionnaires/long-text";
            };
        }

        public @Nullable Signpost signpost() {
            return question().about().signpost().orElse(null);
        }

        public String field() {
            return Answers.FIELD + question().id();
        }

        public List<Choice> choices() {
            var given = sheet.answers().to(question());
            return question().options().stream().map(option -> new Choice(
                    field() + "-" + option.code(), option, given.contains(option.code())))
                    .toList();
        }

        /// The words that were typed. More than one value can only be somebody's own form.
        public String words() {
            return String.join("\n", sheet.answers().to(question()));
        }

        public int charactersMax() {
            return question().charactersMax();
        }

        public int rows() {
            return ROWS;
        }

        public boolean isWritten() {
            return question().isWritten();
        }

        public boolean hasPictures() {
            return question().options().stream().anyMatch(option -> !option.picture().isEmpty());
        }

        /// The ids of what a screen reader says after the question.
        public @Nullable String describedBy() {
            var ids = new ArrayList<String>();
            if (!question().about().hint().isEmpty()) {
                ids.add("hint");
            }
            if (isWritten()) {
                ids.add("limit");
            }
            if (!mistakes.isEmpty()) {
                ids.add("mistake");
            }
            return ids.isEmpty() ? null : String.join(" ", ids);
        }

        /// Where the error summary leads: to the first thing that can be changed.
        public String target() {
            return "#" + (isWritten() ? field() : choices().getFirst().id());
        }
    }

    record Choice(String id, Option option, boolean chosen) {}

    /// Why the questions about the person come, and a way past them.
    record AboutYouPage(Form form, Sheet sheet, Step.AboutYou step, String notice)
            implements JourneyPage {

        @Override
        public List<Question> shown() {
            return List.of();
        }
    }

    /// All answers before they are sent.
    ///
    /// @param receipt as people copy it, if they want one
    record CheckPage(Form form, Sheet sheet, List<Mistake> mistakes, String notice,
            String receipt) implements JourneyPage {

        @Override
        public boolean isCarryingReceipt() {
            return false;
        }

        /// Whether these answers were sent before, and stand here again.
        public boolean isSent() {
            return notice.equals(SENT);
        }

        @Override
        public List<Question> shown() {
            return List.of();
        }

        public List<Row> answers() {
            return new Journey(form.questionnaire(), sheet.answers()).asked().stream()
                    .map(this::row).toList();
        }

        public List<Row> aboutYou() {
            return form.questionnaire().aboutYou().stream().map(this::row).toList();
        }

        /// Where the error summary leads: to the button that mends it.
        public String target(Mistake mistake) {
            return mistake.question().isEmpty() ? "#answers" : "#change-" + mistake.question();
        }

        private Row row(Question question) {
            var given = sheet.answers().to(question);
            var shown = question.isWritten() ? given : question.options().stream()
                    .filter(option -> given.contains(option.code())).map(Option::label).toList();
            return new Row(question, shown);
        }
    }

    /// @param answers as people read them; empty when the question was skipped
    record Row(Question question, List<String> answers) {

        public String id() {
            return "change-" + question.id();
        }

        /// Whether the answer is in the person's own words, in whatever language.
        public boolean isWritten() {
            return question.isWritten();
        }
    }

    /// The answers cannot be kept now. They are all still in this page.
    record NotNowPage(Form form, Sheet sheet) implements JourneyPage {

        @Override
        public List<Question> shown() {
            return List.of();
        }
    }

    /// The code is not a good one, or is missing. The answers are all still in this page.
    ///
    /// @param mistake the key of what is wrong with it
    /// @param needed whether they cannot be sent without one
    record CodePage(Form form, Sheet sheet, String mistake, boolean needed)
            implements JourneyPage {

        @Override
        public List<Question> shown() {
            return List.of();
        }

        @Override
        public String carriedCode() {
            return "";
        }

        /// Whether there was a code, and it was looked at.
        public boolean isWrong() {
            return mistake.equals("questionnaires.find.code.wrong");
        }

        /// Whether there was none, because none was needed when the form was begun.
        public boolean isMissing() {
            return !sheet.way().hasCode();
        }

        /// The key of the heading.
        public String key() {
            return isWrong() ? "questionnaires.code.refused"
                    : isMissing() ? "questionnaires.code.none" : "questionnaires.code.unchecked";
        }
    }
}
