package localoffer.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Making.CoProduction;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire.Breakdown;
import localoffer.questionnaires.Questionnaire.Opening;
import localoffer.questionnaires.Questionnaire.Privacy;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.questionnaires.Questionnaire.Words;

/// A small questionnaire with a question of each kind that matters, and answers to it.
final class Asked {

    private static final About PUBLISHING = new About("P4", "Question P4?", "", Optional.empty(),
            Serves.NOTHING, new AskIf.Answered(List.of("P2")), Use.MAY_PUBLISH);
    static final Question OVERALL = new SingleChoice(about("P1", "F1", Use.NONE), List.of(
            option("very-good", 100, true), option("neither", 50, false),
            option("poor", 25, false), option("dont-know", Option.NO_SCORE, false)));
    static final LongText WHY = new LongText(about("P2", "", Use.NONE), 1_000);
    static final Question WHERE = new MultipleChoice(about("P3", "O2", Use.NONE), List.of(
            option("learning", Option.NO_SCORE, false), option("health", Option.NO_SCORE, false)),
            2);
    static final Question PUBLISH = new SingleChoice(PUBLISHING, List.of(
            option("yes", Option.NO_SCORE, false), option("staff-only", Option.NO_SCORE, false)));
    static final Question AGE = new SingleChoice(about("X1", "", Use.NONE), List.of(
            option("age-0-to-4", Option.NO_SCORE, false)));

    static final Questionnaire PARENTS = questionnaire(
            List.of(OVERALL, WHY, WHERE, PUBLISH), List.of(AGE));
    static final Questionnaire WITHOUT_ABOUT_YOU = questionnaire(List.of(OVERALL, WHY), List.of());

    private Asked() {}

    static Questionnaire questionnaire(List<Question> questions, List<Question> aboutYou) {
        return new Questionnaire("parents", 1, Voice.PARENT, Subject.SERVICE,
                new Opening(Status.OPEN, Optional.empty(), Optional.empty()), true, 6,
                new Words("en", true, "For parents", "To find out.", "",
                        new Privacy("No names.", "No names at all.", "/pages/privacy")),
                new Making(new CoProduction(List.of(), List.of(), Optional.empty()),
                        Optional.empty(), Optional.empty(), true, List.of()),
                Breakdown.NONE, questions, aboutYou, Map.of());
    }

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

    static About about(String id, String indicator, Use use) {
        return new About(id, "Question " + id + "?", "", Optional.empty(),
                new Serves(indicator, "", List.of(), List.of(), List.of()), AskIf.ALWAYS, use);
    }

    static Option option(String code, int score, boolean favourable) {
        return new Option(code, code, score, favourable, true, false, "", "");
    }
}
