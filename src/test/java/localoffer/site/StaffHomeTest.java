package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import localoffer.sample.Browser;
import localoffer.sample.ContentCopy;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Editing a file of a running site.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffHomeTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/edited-content");
    private static final Path PORTAGE = FOLDER.resolve("directory/services/portage.md");
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);

    @Inject
    private EmbeddedServer server;
    @Inject
    private StaffDoor door;

    @Override
    public Map<String, String> getProperties() {
        ContentCopy.in(FOLDER);
        return Map.of("content.folder", FOLDER.toString());
    }

    @Test
    void an_edit_shows_within_five_seconds_and_a_mistake_is_shown_to_staff_alone()
            throws IOException, InterruptedException {
        var visitor = new Browser(server.getURI());
        var staff = door.administrator(server.getURI());
        assertThat(staff.get("/staff").words()).contains("it is what people see");
        var good = Files.readString(PORTAGE);
        Files.writeString(PORTAGE, good.replaceFirst("(?m)^name: .*", "name: Edited Portage"));
        until(() -> visitor.get("/services/portage").heading().equals("Edited Portage"));
        Files.writeString(PORTAGE, good.replaceFirst("(?m)^cost: .*", "cost: a-lot"));
        until(() -> staff.get("/staff").words().contains("directory/services/portage.md, line"));
        assertThat(staff.get("/staff").words()).contains("must be one of free, paid, varies");
        assertThat(visitor.get("/services/portage").heading()).isEqualTo("Edited Portage");
        Files.writeString(PORTAGE, good);
        until(() -> staff.get("/staff").words().contains("it is what people see"));
        assertThat(visitor.get("/services/portage").heading()).isNotEqualTo("Edited Portage");
    }

    @Test
    void who_types_in_paper_forms_sees_no_way_to_pages_that_are_empty_for_them() {
        var home = door.paperDesk(server.getURI()).get("/staff");
        assertThat(home.html().select(".tiles a").eachAttr("href")).containsExactly(
                "/staff/paper");
        assertThat(home.html().select("a[href=/staff/services]")).isEmpty();
        var all = door.administrator(server.getURI()).get("/staff");
        assertThat(all.html().select(".tiles a")).hasSize(16);
    }

    private interface Question {
        boolean isMet();
    }

    private static void until(Question question) throws InterruptedException {
        long end = System.nanoTime() + SHOWN_WITHIN.toNanos();
        while (!question.isMet()) {
            assertThat(System.nanoTime()).as("shown within " + SHOWN_WITHIN).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
