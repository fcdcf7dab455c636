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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Order(1) // It needs no PostgreSQL, for which the others wait.
class ContentCheckTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    @TempDir
    private Path folder;

    @Test
    void the_published_content_passes() throws IOException {
        assertThat(check(Path.of("content"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("Nothing in content is wrong.\n");
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
    void a_text_that_is_hard_to_read_is_told_with_its_hardest_sentence_and_is_no_mistake()
            throws IOException {
        var copy = ContentCopy.in(folder);
        var page = "---\ntitle: Hard\nsummary: What this is.\nowner: The team\n---\n"
                + "It is here.\n\nEligibility considerations necessitate multidisciplinary"
                + " deliberation preceding authorisation of discretionary expenditure.\n";
        copy.write("pages/hard.md", page);
        assertThat(check(folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Hard to read: ",
                "pages/hard.md:8: The reading age is ", "sentence: Eligibility considerations");
        out.reset();
        copy.write("hard-texts.yaml",
                "exempt: [{file: pages/hard.md, until: 2027-01-31, why: It is made up.}]");
        assertThat(check(folder)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("pages/hard.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"governance.yaml | - It watched all four workstreams.",
        "coproduction.yaml | did: Young people planned it."})
    void one_board_or_one_thing_made_together_that_is_hard_is_told_with_its_sentence_and_line(
            String file, String easy) throws IOException {
        var hard = easy.substring(0, easy.indexOf(' ')) + " Eligibility considerations necessitate"
                + " multidisciplinary deliberation preceding authorisation.";
        var text = Files.readString(Path.of("content", file));
        ContentCopy.in(folder).write(file, text.replace(easy, hard));
        assertThat(check(folder)).isZero();
        int line = (int) text.substring(0, text.indexOf(easy) + 1).lines().count();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(file + ":" + line
                + ": The reading age is ", "sentence: Eligibility considerations");
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
