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

    /// The whole of it, before it is kept. An answer to a question that is not asked any more is
    /// not kept, and so cannot be wrong.
    static Checked of(Questionnaire questionnaire, Answers answers) {
        var mistakes = new ArrayList<Mistake>();
        var unknown = new HashSet<>(answers.questions());
        questionnaire.questions().forEach(question -> unknown.remove(question.id()));
        questionnaire.aboutYou().forEach(question -> unknown.remove(question.id()));
        Stream.concat(new Journey(questionnaire, answers).asked().stream(),
                questionnaire.aboutYou().stream())
                .forEach(question -> of(question, answers.to(question)).ifPresent(mistakes::add));
        if (unknown.removeIf(id -> LocalQuestion.ID.matcher(id).matches())) {
            mistakes.add(Mistake.of("", Kind.NO_LONGER_ASKED));
        }
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
        return switch (question) {
            case SingleChoice _, FaceScale _ -> given.size() > 1
                    ? Optional.of(Mistake.of(question.id(), Kind.MORE_THAN_ONE))
                    : known(question, given);
            case MultipleChoice _, PictureTiles _ ->
                    known(question, given).or(() -> together(question, given));
            case ShortText _, LongText _ -> given.size() > 1
                    ? Optional.of(Mistake.of(question.id(), Kind.MORE_THAN_ONE))
                    : written(question, given);
        };
    }

    private static Optional<Mistake> known(Question question, List<String> given) {
        return given.stream().anyMatch(code -> question.option(code).isEmpty())
                ? Optional.of(Mistake.of(question.id(), Kind.UNKNOWN_OPTION))
                : Optional.empty();
    }

    private static Optional<Mistake> together(Question question, List<String> given) {
        var alone = given.stream().flatMap(code -> question.option(code).stream())
                .filter(Option::alone).findFirst();
        if (alone.isPresent() && given.size() > 1) {
            return alone.map(option -> new Mistake(question.id(), Kind.ALONE, option.label()));
        }
        return given.size() > question.chooseMax()
                ? Optional.of(Mistake.of(question.id(), Kind.TOO_MANY, question.chooseMax()))
                : Optional.empty();
    }

    private static Optional<Mistake> written(Question question, List<String> given) {
        int by = given.stream().mapToInt(LongText::characters).sum() - question.charactersMax();
        return by > 0
                ? Optional.of(Mistake.of(question.id(), Kind.TOO_LONG, by))
                : Optional.empty();
    }
}
