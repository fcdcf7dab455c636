package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortTextTest {

    private static final String FACE = "\uD83D\uDE42";

    @TempDir Path folder;

    @Test
    void words_are_taken_up_to_the_limit_as_people_count_them() {
        var question = QuestionFile.in(folder)
                .question("type: short-text\nask: What?\ncharacters-max: 5\n");
        assertThat(question).isInstanceOf(ShortText.class);
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
        assertThat(file.question("type: short-text\nask: Which?\ncharacters-max: 200\nfill: page\n")
                .charactersMax()).isEqualTo(ShortText.CHARACTERS_MAX);
        assertThat(file.problems("type: short-text\nask: What?\ncharacters-max: 201\n"))
                .singleElement().asString().contains("from 1 to 200");
    }

    @Test
    void it_may_be_filled_with_the_page_that_the_person_came_from() {
        var question = QuestionFile.in(folder)
                .question("type: short-text\nask: Which page?\ncharacters-max: 200\nfill: page\n");
        assertThat(question).isInstanceOfSatisfying(ShortText.class, line ->
                assertThat(line.fill()).isEqualTo(ShortText.Fill.PAGE));
    }
}
