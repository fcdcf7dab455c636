package localoffer.questionnaires;

import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;

/// Reads when a question is asked. A rule looks only back, so that no two questions wait for
/// each other.
final class AskIfReader {

    private static final String RULE = "ask-if";

    private AskIfReader() {}

    /// @param before the questions that stand before this one
    static AskIf read(Fields question, List<Question> before) {
        return question.optionalMap(RULE).map(rule -> {
            try (rule) {
                return read(question, rule, before);
            }
        }).orElse(AskIf.ALWAYS);
    }

    private static AskIf read(Fields question, Fields rule, List<Question> before) {
        var named = rule.optional("question");
        var answered = rule.texts("answered");
        var chose = rule.texts("is");
        var others = rule.texts("is-not");
        int kinds = (answered.isEmpty() ? 0 : 1) + (chose.isEmpty() ? 0 : 1)
                + (others.isEmpty() ? 0 : 1);
        if (kinds != 1 || named.isPresent() != answered.isEmpty()) {
            question.problem(RULE, "A rule has one form of three: {question: P1, is: [yes]},"
                    + " {question: P1, is-not: [yes]} or {answered: [P1, P2]}.");
            return AskIf.ALWAYS;
        }
        answered.forEach(id -> find(question, id, before));
        named.flatMap(id -> find(question, id, before)).ifPresent(other -> {
            (chose.isEmpty() ? others : chose).stream()
                    .filter(code -> other.option(code).isEmpty())
                    .forEach(code -> question.problem(RULE, "\"" + other.id() + "\" has no answer"
                            + " with the code \"" + code + "\"."));
        });
        if (!answered.isEmpty()) {
            return new AskIf.Answered(answered);
        }
        return chose.isEmpty() ? new AskIf.DidNotChoose(named.orElse(""), others)
                : new AskIf.Chose(named.orElse(""), chose);
    }

    private static Optional<Question> find(Fields fields, String id, List<Question> before) {
        var found = before.stream().filter(question -> question.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            fields.problem(RULE, "No question \"" + id + "\" stands before this one. A rule can"
                    + " only look back.");
        }
        return found;
    }
}
