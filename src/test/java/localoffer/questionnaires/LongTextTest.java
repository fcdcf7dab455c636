package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTextTest {

    private static final String FACE = "\uD83D\uDE42";

    @TempDir Path folder;

    @Test
    void words_are_taken_up_to_the_limit_as_people_count_them() {
        var question = QuestionFile.in(folder)
                .question("type: text\nask: What?\ncharacters-max: 5\n");
        assertThat(question).isInstanceOf(LongText.class);
        assertThat(question.isWritten()).isTrue();
        assertThat(Check.of(question, List.of())).isEmpty();
        assertThat(Check.of(question, List.of(FACE.repeat(5)))).isEmpty();
        assertThat(Check.of(question, List.of(FACE.repeat(6))))
                .contains(Mistake.of("Q1", Kind.TOO_LONG, 1));
        assertThat(Check.of(question, List.of("a", "b")))
                .contains(Mistake.of("Q1", Kind.MORE_THAN_ONE));
    }

    @Test
    void a_file_sets_the_limit_but_not_beyond_ours() {
        var file = QuestionFile.in(folder);
        assertThat(file.question("type: text\nask: What?\ncharacters-max: 1000\n").charactersMax())
                .isEqualTo(LongText.CHARACTERS_MAX);
        assertThat(file.problems("type: text\nask: What?\ncharacters-max: 1001\n"))
                .singleElement().asString().contains("from 1 to 1000");
    }
}
