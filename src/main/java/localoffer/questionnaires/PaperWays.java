package localoffer.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The skip rules as a sheet of paper can say them: who answers a question, and where to go on.
///
/// @param questions about the service, in their order
/// @param labels what each question of the sheet is called, those about the person too
record PaperWays(List<Question> questions, Map<String, String> labels) {

    /// Between numbers that are one as good as the other, in any language.
    private static final String OR = " / ";

    /// Who answers the question; nothing for everybody.
    Optional<Rule> rule(Question question) {
        var askIf = question.about().askIf();
        return switch (askIf) {
            case AskIf.Always _ -> Optional.empty();
            case AskIf.Answered(var others) -> Optional.of(new Rule("answered",
                    others.stream().map(this::label).collect(Collectors.joining(OR)), "",
                    otherwise(question)));
            case AskIf.Chose(var other, var codes) -> Optional.of(
                    new Rule("chose", boxes(other, codes), label(other), otherwise(question)));
            case AskIf.DidNotChoose(var other, var codes) -> Optional.of(
                    new Rule("not", boxes(other, codes), label(other), otherwise(question)));
        };
    }

    /// Where the sheet goes on when this box is ticked; nothing for the next question. Where
    /// several may be ticked, no one of them can say it.
    List<Place> after(Question question, Option ticked) {
        int here = questions.indexOf(question);
        if (here < 0 || question.many()) {
            return List.of();
        }
        var answers = Map.of(question.id(), List.of(ticked.code()));
        int next = here + 1;
        while (next < questions.size() && isLeftOut(questions.get(next), question, answers)) {
            next++;
        }
        return next == here + 1 ? List.of() : List.of(place(next));
    }

    /// Whether the answer to the one question is enough to know that the other is not asked.
    private static boolean isLeftOut(Question other, Question question,
            Map<String, List<String>> answers) {
        var askIf = other.about().askIf();
        return askIf.questions().equals(List.of(question.id())) && !askIf.holds(answers);
    }

    /// The first question after it that has another rule.
    private Place otherwise(Question question) {
        int next = questions.indexOf(question) + 1;
        while (next < questions.size() && questions.get(next).about().askIf()
                .equals(question.about().askIf())) {
            next++;
        }
        return place(next);
    }

    /// After the last question about the service come those about the person.
    private Place place(int index) {
        return new Place(index < questions.size() ? label(questions.get(index).id())
                : labels.keySet().stream().skip(questions.size()).map(this::label).findFirst()
                        .orElse(""));
    }

    private String label(String question) {
        return labels.getOrDefault(question, "");
    }

    private String boxes(String question, List<String> codes) {
        var options = questions.stream().filter(one -> one.id().equals(question))
                .flatMap(one -> one.options().stream()).toList();
        return IntStream.range(0, options.size())
                .filter(i -> codes.contains(options.get(i).code()))
                .mapToObj(i -> Integer.toString(i + 1)).collect(Collectors.joining(OR));
    }

    /// Who answers a question, and where the others go on.
    ///
    /// @param kind the last part of the key of its sentence
    /// @param first the numbers of the boxes, or of the questions that are to be answered
    /// @param second the question of those boxes; empty for none
    record Rule(String kind, String first, String second, Place otherwise) {

        public String key() {
            return "questionnaires.paper.only." + kind;
        }
    }

    /// @param label of the question to go to; empty for the end of the form
    record Place(String label) {

        public String key(String words) {
            return "questionnaires.paper." + words + (label.isEmpty() ? ".end" : "");
        }
    }
}
