package localoffer.questionnaires;

import java.util.List;
import java.util.Map;

/// When a question is asked: computed from the answers to questions that came before it.
///
/// Whoever computes it gives only answers to questions that were asked themselves, so that an
/// answer that was taken back by another does not decide anything.
public sealed interface AskIf {

    AskIf ALWAYS = new Always();

    /// @param answers codes or words by question; a question that was skipped is not in it
    boolean holds(Map<String, List<String>> answers);

    /// The questions that it looks at.
    List<String> questions();

    /// Of everybody.
    record Always() implements AskIf {

        @Override
        public boolean holds(Map<String, List<String>> answers) {
            return true;
        }

        @Override
        public List<String> questions() {
            return List.of();
        }
    }

    /// Of who answered at least one of the questions.
    record Answered(List<String> questions) implements AskIf {

        public Answered {
            questions = List.copyOf(questions);
        }

        @Override
        public boolean holds(Map<String, List<String>> answers) {
            return questions.stream().anyMatch(question -> !given(answers, question).isEmpty());
        }
    }

    /// Of who chose one of the codes. Not of who skipped the question.
    record Chose(String question, List<String> codes) implements AskIf {

        public Chose {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(Map<String, List<String>> answers) {
            return given(answers, question).stream().anyMatch(codes::contains);
        }

        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    /// Of who chose none of the codes, and so of who skipped the question as well.
    record DidNotChoose(String question, List<String> codes) implements AskIf {

        public DidNotChoose {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(Map<String, List<String>> answers) {
            return given(answers, question).stream().noneMatch(codes::contains);
        }

        @Override
        public List<String> questions() {
            return List.of(question);
        }
    }

    private static List<String> given(Map<String, List<String>> answers, String question) {
        return answers.getOrDefault(question, List.of());
    }
}
