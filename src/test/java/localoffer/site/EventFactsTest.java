package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an event names must be there, and what is invented has no place on a real site.
class EventFactsTest {

    private static final String FILE = "events/example-coffee-morning.md";

    @TempDir private Path folder;

    @Test
    void an_event_names_listings_kinds_of_need_and_pages_that_are_there() throws Exception {
        var copy = ContentCopy.in(folder);
        copy.write(FILE, Files.readString(folder.resolve(FILE))
                .replace("listing: family-hub-stanley", "listing: no-hub")
                .replace("services: [family-hub-stanley]", "services: [no-club]\nneeds: [cats]")
                + "Go [there](/guidance/nowhere).\n");
        assertThat(copy.read(Addresses.class).problems())
                .allMatch(problem -> problem.file().equals(FILE))
                .extracting(problem -> problem.words().replaceFirst("(?s)(,|:|\\.).*", ""))
                .containsExactly("There is no service \"no-hub\"",
                        "There is no service \"no-club\"", "\"cats\" is no kind of need",
                        "The link to \"/guidance/nowhere\" leads nowhere");
    }

    @Test
    void a_real_site_refuses_what_is_invented() throws Exception {
        var copy = ContentCopy.in(folder);
        copy.write("site.yaml", Files.readString(folder.resolve("site.yaml"))
                .replaceFirst("demonstration: true", "demonstration: false"));
        assertThat(copy.read(Site.class).problems()).anyMatch(problem -> problem.words().contains(
                FILE + " is invented. Take that file out."));
    }
}
