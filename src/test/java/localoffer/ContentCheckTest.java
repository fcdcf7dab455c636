package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.sample.ContentCopy;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    @TempDir
    private Path folder;

    @Test
    void the_published_content_passes() throws IOException {
        assertThat(check(Path.of("content"))).isZero();
        assertThat(out).hasToString("Nothing in content is wrong.\n");
    }

    @Test
    void mistakes_are_told_with_file_and_line_and_mend() throws IOException {
        var content = ContentCopy.in(folder).folder();
        var listing = content.resolve("directory/services/portage.md");
        Files.writeString(listing, Files.readString(listing)
                .replaceFirst("(?m)^  min: .*$", "  min: 7").replaceFirst("(?m)^  max: .*$",
                        "  max: 3"));
        assertThat(check(content)).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("directory/services/portage.md:").contains("Things to mend in")
                .containsPattern("portage\\.md:\\d+: .*7");
    }

    @Test
    void a_folder_that_is_not_there_is_said() throws IOException {
        assertThat(check(folder.resolve("nowhere"))).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("There is no folder");
    }

    private int check(Path content) throws IOException {
        return ContentCheck.check(content, TestClock.TODAY,
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
