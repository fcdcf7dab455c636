package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

    @TempDir
    private Path folder;

    @Test
    void a_link_to_nowhere_is_told_with_its_line_and_the_mend() {
        var loaded = ContentCopy.in(folder).write("pages/about.md", """
                ---
                title: About
                summary: What this is.
                owner: The team
                ---
                ## Here

                Right: [one](/services/portage), [two](/glossary#aac), [three](#here),
                [four](/search?q=autism), [five](https://example.org), [six](mailto:a@b.org),
                [seven](/documents/doc-promise#what-it-is), [eight](/questionnaires/a/for/b).

                Wrong: [one](/services/porridge).
                Wrong: [two](/glossary#no-such-word), [three](#there),
                [four](services/portage), [five](/documents/doc-wsoa-2018).
                """).read();
        assertThat(loaded.problems()).allMatch(p -> p.file().equals("pages/about.md"))
                .extracting(Problem::line).containsExactly(12, 13, 13, 14, 14);
        assertThat(loaded.problems()).extracting(Problem::words)
                .allSatisfy(words -> assertThat(words).contains("leads nowhere: ", "Correct"));
    }
}
