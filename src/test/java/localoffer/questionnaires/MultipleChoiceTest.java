package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipleChoiceTest {

    private static final String LINES = """
            type: multiple
            ask: What was best?
            options:
              - {code: people, label: People}
              - {code: place, label: Place}
              - {code: talking, label: Talking}
              - {code: nothing, label: Nothing, alone: true}
            """;

    @TempDir Path folder;

    @Test
    void several_answers_are_taken() {
        var question = QuestionFile.in(folder).question(LINES);
        assertThat(question).isInstanceOf(MultipleChoice.class);
        assertThat(question.many()).isTrue();
        assertThat(Check.of(question, List.of())).isEmpty();
        assertThat(Check.of(question, List.of("people", "place", "talking"))).isEmpty();
        assertThat(Check.of(question, List.of("people", "owl")))
                .contains(Mistake.of("Q1", Kind.UNKNOWN_OPTION));
    }

    @Test
    void only_so_many_are_taken_as_it_says() {
        var question = QuestionFile.in(folder).question(LINES + "choose-max: 2\n");
        assertThat(Check.of(question, List.of("people", "place"))).isEmpty();
        assertThat(Check.of(question, List.of("people", "place", "talking")))
                .contains(Mistake.of("Q1", Kind.TOO_MANY, 2));
    }

    @Test
    void an_answer_that_stands_alone_goes_with_no_other() {
        var question = QuestionFile.in(folder).question(LINES);
        assertThat(Check.of(question, List.of("nothing"))).isEmpty();
        assertThat(Check.of(question, List.of("people", "nothing")))
                .contains(new Mistake("Q1", Kind.ALONE, "Nothing"));
    }
}
