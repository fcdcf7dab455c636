package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceScaleTest {

    private static final String LINES = """
            type: faces
            ask: How was it?
            options:
              - {code: good, label: Good, picture: face-good}
              - {code: bad, label: Not good, picture: face-bad}
            """;

    @TempDir Path folder;

    @Test
    void one_face_is_taken_or_none() {
        var question = QuestionFile.in(folder).question(LINES);
        assertThat(question).isInstanceOf(FaceScale.class);
        assertThat(question.options()).extracting(Option::picture)
                .containsExactly("face-good", "face-bad");
        assertThat(Check.of(question, List.of())).isEmpty();
        assertThat(Check.of(question, List.of("bad"))).isEmpty();
        assertThat(Check.of(question, List.of("good", "bad")))
                .contains(Mistake.of("Q1", Kind.MORE_THAN_ONE));
    }
}
