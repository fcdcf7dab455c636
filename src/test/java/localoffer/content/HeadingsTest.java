package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## One;;#### Four | 3 | Write it with ###",
        "## One;;### Two;;## Three;;#### Four | 7 | Write it with ###",
        "Words.;;### First | 3 | it is the first. Write it with ##",
        "## One;;> #### Four | 3 | Write it with ###",
        "- a;- #### Four | 2 | Write it with ##",
        "# Title | 1 | the title of the page is level 1",
        "#\tTitle | 1 | the title of the page is level 1",
        "Title;===== | 1 | the title of the page is level 1",
        "## One;;### Two;;#### Three;;##### Four | 7 | of level 2, 3 or 4"})
    void a_level_that_is_left_out_is_told_with_its_line_and_the_mend(
            String markdown, int line, String mend) {
        assertThat(problems(markdown.replace(';', '\n'))).singleElement().asString()
                .startsWith(line + ": ").contains(mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Words alone.", "## One;;### Two;;#### Three;;## Four",
        "One;---;;### Two", "## C#;;`#### code`;;    #### code", "## One;;```;#### code;```",
        "#Sunderland", "## One;;Text;;---;;More"})
    void every_other_text_is_right(String markdown) {
        assertThat(problems(markdown.replace(';', '\n'))).isEmpty();
    }

    @Test
    void it_is_told_of_the_body_of_a_page_at_the_line_of_its_file(@TempDir Path folder)
            throws IOException {
        for (var file : List.of("guidance/money.md", "documents/doc-toolkit.md",
                "pages/about.md", "news/first-version-2026.md", "browse/schools.md",
                "directory/services/portage.md", "events/example-sleep-workshop.md")) {
            var text = Files.readString(Path.of("content", file)).stripTrailing();
            var copy = ContentCopy.in(folder).write(
                    file, text + "\n\n## A part\n\n#### Far below\n\nWords.\n");
            assertThat(copy.read().problems()).singleElement().asString().startsWith(
                    file + ":" + (text.lines().count() + 4) + ": This heading is of level 4");
        }
    }

    private static List<String> problems(String markdown) {
        var problems = new ArrayList<String>();
        Headings.check(markdown, () -> 1, (line, words) -> problems.add(line + ": " + words));
        return problems;
    }
}
