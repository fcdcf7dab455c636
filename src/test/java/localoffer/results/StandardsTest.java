package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsTest {

    @TempDir Path folder;

    @Test
    void what_is_better_when_it_is_less_has_no_target() {
        var problems = ContentCopy.in(folder).write("standards/own.yaml", """
                id: own
                from: "2026-01"
                targets:
                  - {indicator: A2-12, target: 90, words: 9 in 10}
                  - {indicator: F2, target: 10, words: 1 in 10}
                  - {indicator: A2-waiting, target: 10, words: 1 in 10}
                """).read(Standards.class).problems();
        assertThat(problems).extracting(Problem::line).containsExactly(5, 6);
        assertThat(problems).extracting(Problem::words)
                .containsOnly("Less is better here, so it has no target.");
    }
}
