package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What answers are kept under.
class TopicTest {

    private static final String COMMISSIONED = "directory/commissioned.yaml";

    @Test
    void a_service_whose_answers_would_be_kept_among_others_is_refused(@TempDir Path folder) {
        var content = Path.of("content");
        var problems = ContentCopy.in(folder)
                .write("directory/services/area.md", Files.text(
                        content.resolve("directory/services/portage.md")))
                .write(COMMISSIONED, Files.text(content.resolve(COMMISSIONED))
                        .replace("service: portage", "service: area"))
                .read(Questionnaires.class).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("directory/services/area.md");
            assertThat(problem.words()).contains("are kept as \"area\"", "another name");
        });
    }
}
