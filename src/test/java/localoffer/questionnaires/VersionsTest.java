package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import localoffer.sample.TestClock;
import localoffer.web.FormTickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A second version of the parents' questions was opened, the first is closed; and the easy read
/// ones close today. Each response keeps the version that it answered.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/version-content");
    private static final String PUBLISHED = "questionnaires/published.txt";

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject FormTickets tickets;
    @Inject TestClock clock;

    private Browser browser;
    private Family family;

    @Override
    public Map<String, String> getProperties() {
        var parents = text("parents-1");
        var copy = ContentCopy.in(FOLDER)
                .write("questionnaires/parents-1.yaml",
                        parents.replace("status: open", "status: closed"))
                .write("questionnaires/parents-2.yaml", parents.replace("version: 1", "version: 2")
                        .replace("languages: [pl]", "languages: []")
                        .replace("ask: What should we keep doing?", "ask: What is good?"))
                .write("questionnaires/easy-read-2.yaml", text("easy-read-2")
                        .replace("status: open", "status: open\ncloses: 2026-11-21"));
        var line = copy.read().problems().stream().map(problem -> problem.words())
                .filter(words -> words.contains("add: parents-2"))
                .map(words -> words.replaceFirst(".*add: ", "")).findFirst().orElseThrow();
        copy.write(PUBLISHED, Files.text(Path.of("content", PUBLISHED)) + line + "\n");
        return Map.of("content.folder", FOLDER.toString());
    }

    @BeforeEach
    void open() {
        clock.set(TestClock.TODAY);
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @Test
    void a_response_keeps_the_version_that_it_answered() {
        assertThat(browser.get("/questionnaires/parents").words())
                .contains("Version 2", "What is good?");
        var check = family.checkPage();
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        var old = tickets.issue("parents/1/childrens-salt");
        assertThat(browser.submit(family.checkPage(), Family.SEND, new Field("ticket", old))
                .status()).isEqualTo(303);
        assertThat(kept.rows("select version from response order by 1")).containsExactly("1", "2");
        assertThat(kept.rows("select version from comment order by 1")).containsExactly("1", "2");
    }

    @Test
    void who_began_on_the_last_day_may_end_after_midnight_and_nobody_begins_then() {
        var first = browser.get(Family.EASY + "/answers");
        clock.set(TestClock.TODAY.plusDays(1));
        var closed = browser.get(Family.EASY);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.heading()).isEqualTo("These questions are closed");
        assertThat(browser.get(Family.EASY + "/answers").status()).isEqualTo(410);
        var check = family.skipToCheck(browser.submit(first, "Next", new Field("answer-E1", "ok")));
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select answers ->> 'E1' from response"))
                .containsExactly("[\"ok\"]");
    }

    @Test
    void who_comes_too_late_finds_every_answer_on_the_page() {
        var second = browser.submit(browser.get(Family.EASY + "/answers"), "Next",
                new Field("answer-E1", "not-good"));
        clock.set(TestClock.TODAY.plusDays(2));
        var late = browser.submit(second, "Next", new Field("answer-E2", "a-bit"));
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.words()).contains("These questions are closed", "How was it?", "Not good",
                "A bit");
        assertThat(kept.rows("select 1 from response")).isEmpty();
    }

    private static String text(String name) {
        return Files.text(Path.of("content/questionnaires", name + ".yaml"));
    }
}
