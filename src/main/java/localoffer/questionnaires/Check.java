package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.questionnaires.Checked.Accepted;
import localoffer.questionnaires.Checked.Rejected;
import localoffer.questionnaires.Mistake.Kind;

/// Whether answers can be kept: a question of form alone, never of what they say.
final class Check {

    private Check() {}

    /// The whole of it, before it is kept.
    static Checked of(Questionnaire questionnaire, Answers answers) {
        var mistakes = new ArrayList<Mistake>();
        var unknown = new HashSet<>(answers.questions());
        Stream.concat(questionnaire.questions().stream(), questionnaire.aboutYou().stream())
                .forEach(question -> {
                    unknown.remove(question.id());
                    of(question, answers.to(question)).ifPresent(mistakes::add);
                });
        if (!unknown.isEmpty()) {
            mistakes.add(Mistake.of("", Kind.UNKNOWN_QUESTION));
        }
        var submission = Submission.of(questionnaire, answers);
        if (mistakes.isEmpty() && submission.isEmpty()) {
            mistakes.add(Mistake.of("", Kind.NOTHING_ANSWERED));
        }
        return mistakes.isEmpty() ? new Accepted(submission) : new Rejected(mistakes);
    }

    /// One answer, when its page is left. No answer is always right: every question is optional.
    static Optional<Mistake> of(Question question, List<String> given) {
        if (given.size() > 1 && !question.many()) {
            return Optional.of(Mistake.of(question.id(), Kind.MORE_THAN_ONE));
        }
        return switch (question) {
            case SingleChoice _, MultipleChoice _, FaceScale _, PictureTiles _ ->
                    chosen(question, given);
            case WrittenAnswer written -> written(written, given);
        };
    }

    private static Optional<Mistake> chosen(Question question, List<String> given) {
        return given.stream().anyMatch(code -> question.option(code).isEmpty())
                ? Optional.of(Mistake.of(question.id(), Kind.UNKNOWN_OPTION))
                : Optional.empty();
    }

    private static Optional<Mistake> written(WrittenAnswer question, List<String> given) {
        int by = given.stream().mapToInt(WrittenAnswer::characters).sum()
                - question.charactersMax();
        return by > 0
                ? Optional.of(new Mistake(question.id(), Kind.TOO_LONG, by))
                : Optional.empty();
    }
}
