package localoffer.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire.CoProduction;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Voice;

/// A small questionnaire with a question of each kind that matters, and answers to it.
final class Asked {

    static final Question OVERALL = new SingleChoice(about("P1", "F1", Use.NONE), List.of(
            option("very-good", 100, true), option("neither", 50, false),
            option("poor", 25, false), option("dont-know", Option.NO_SCORE, false)));
    static final WrittenAnswer WHY = new WrittenAnswer(about("P2", "", Use.NONE), 1_000);
    static final Question WHERE = new MultipleChoice(about("P3", "O2", Use.NONE), List.of(
            option("learning", Option.NO_SCORE, false), option("health", Option.NO_SCORE, false)));
    static final Question PUBLISH = new SingleChoice(about("P4", "", Use.MAY_PUBLISH), List.of(
            option("yes", Option.NO_SCORE, false), option("staff-only", Option.NO_SCORE, false)));
    static final Question AGE = new SingleChoice(about("X1", "", Use.NONE), List.of(
            option("age-0-to-4", Option.NO_SCORE, false)));

    static final Questionnaire PARENTS = new Questionnaire("parents", 1, "For parents",
            Voice.PARENT, Status.OPEN, true, "en", 6, "To find out.",
            new CoProduction(List.of(), ""), List.of(OVERALL, WHY, WHERE, PUBLISH), List.of(AGE));
    static final Questionnaire WITHOUT_ABOUT_YOU = new Questionnaire("parents", 1, "For parents",
            Voice.PARENT, Status.OPEN, true, "en", 6, "To find out.",
            new CoProduction(List.of(), ""), List.of(OVERALL, WHY), List.of());

    private Asked() {}

    /// Question and answer in turn; a question may come twice.
    static Answers answers(String... questionsAndAnswers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < questionsAndAnswers.length; i += 2) {
            values.merge(questionsAndAnswers[i], List.of(questionsAndAnswers[i + 1]),
                    (one, other) -> List.of(one.getFirst(), other.getFirst()));
        }
        return new Answers(values);
    }

    static Submission submission(String... questionsAndAnswers) {
        return Submission.of(PARENTS, answers(questionsAndAnswers));
    }

    static Optional<Submission> accepted(Answers answers) {
        return switch (Check.of(PARENTS, answers)) {
            case Checked.Accepted(var submission) -> Optional.of(submission);
            case Checked.Rejected _ -> Optional.empty();
        };
    }

    static List<Mistake> mistakes(Answers answers) {
        return switch (Check.of(PARENTS, answers)) {
            case Checked.Accepted _ -> List.of();
            case Checked.Rejected(var mistakes) -> mistakes;
        };
    }

    private static About about(String id, String indicator, Use use) {
        return new About(id, "Question " + id + "?", "", indicator, "", List.of(), use);
    }

    private static Option option(String code, int score, boolean favourable) {
        return new Option(code, code, score, favourable, true, "");
    }
}
