package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleChoiceTest {

    private static final String LINES = """
            type: single
            ask: Was it easy?
            options: [{code: easy, label: Easy, score: 100}, {code: hard, label: Hard, score: 0}]
            """;

    @TempDir Path folder;

    @Test
    void one_answer_of_those_offered_is_taken_or_none() {
        var question = QuestionFile.in(folder).question(LINES);
        assertThat(question).isInstanceOf(SingleChoice.class);
        assertThat(question.many()).isFalse();
        assertThat(Check.of(question, List.of())).isEmpty();
        assertThat(Check.of(question, List.of("easy"))).isEmpty();
        assertThat(Check.of(question, List.of("easy", "hard")))
                .contains(Mistake.of("Q1", Kind.MORE_THAN_ONE));
        assertThat(Check.of(question, List.of("owl")))
                .contains(Mistake.of("Q1", Kind.UNKNOWN_OPTION));
    }

    @Test
    void it_has_no_answer_that_stands_alone_and_no_limit() {
        var file = QuestionFile.in(folder);
        assertThat(file.problems(LINES.replace("score: 0", "alone: true")))
                .singleElement().asString().contains("\"alone\" has a meaning only");
        assertThat(file.problems(LINES + "choose-max: 2\n"))
                .singleElement().asString().contains("\"choose-max\" is not known here");
    }

    @Test
    void it_has_either_a_scale_or_answers_of_its_own() {
        var file = QuestionFile.in(folder);
        var both = "Add either \"options\" to choose from, or the name of a \"scale\".";
        assertThat(file.problems("type: single\nask: Was it?\n")).containsExactly(both);
        assertThat(file.problems("type: single\nask: Was it?\nscale: none\n")).singleElement()
                .asString().contains("There is no scale \"none\"");
        assertThat(file.problems(LINES + "scale: none\n")).contains(both);
    }
}
