package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Closing;
import localoffer.sample.Chromium;
import localoffer.sample.Keyboard;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What staff do with what families said, the whole way, in a real browser, on a narrow screen and
/// without a mouse: sign in, find a service, read its page, export it, moderate a comment, say what
/// it is about, answer it in public. Then a family reads the answer. Axe finds nothing on the way.
@Tag("browser")
@MicronautTest(transactional = false)
class StaffJourneyBrowserTest {

    private static final int NARROW = 320;
    private static final String PASSWORD = "lantern otter bridge";
    private static final String SERVICE = "Durham Portage Service";
    private static final Quarter SUMMER = new Quarter(2026, 3);

    private static Chromium chromium;

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject localoffer.results.Answers answers;
    @Inject Closing closing;
    @Inject ToldUs toldUs;

    private Page page;
    private Keyboard keys;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void window() {
        page = chromium.window(NARROW);
        keys = new Keyboard(page);
    }

    @Test
    void staff_read_export_moderate_and_answer_by_keyboard_and_families_read_it()
            throws IOException {
        answers.clear();
        written.clear();
        answers.give(12, "portage", "parents", "2026Q3", Map.of("P1", List.of("good")));
        written.write("portage", "Mrs Green was late.", true, "2026Q3", "2026-09-30");
        signIn();
        moderate();
        closing.close(SUMMER);
        read();
        answer();
        toldUs.look();
        window();
        families();
    }

    /// By a one-time link at first, which asks for a password; then by name and password.
    private void signIn() {
        page.navigate(server.getURI() + door.administratorsLink());
        keys.press("Sign in");
        keys.type("New password", PASSWORD);
        keys.type("The new password again", PASSWORD);
        keys.press("Save the password");
        keys.press("Sign out");
        page.navigate(server.getURI() + "/staff");
        check("Sign in for staff");
        keys.type("Sign-in name", "administrator");
        keys.type("Password", PASSWORD);
        keys.press("Sign in");
        check("Staff home");
    }

    private void moderate() {
        keys.press("What families wrote");
        check("What families wrote");
        keys.press(SERVICE);
        check("A comment");
        keys.type("What may be read", "[...] was late.");
        keys.tick("A name");
        keys.choose("Publish these words", "Publish these words");
        keys.press("Save");
        keys.press("Give");
        keys.select("Theme 1", "Waiting");
        keys.select("Tone of theme 1", "- crit");
        keys.press("Save and show the next");
    }

    private void read() throws IOException {
        keys.press("Home");
        keys.press("Services");
        check("Commissioned services");
        keys.press(SERVICE);
        check(SERVICE);
        assertThat(page.innerText("main")).contains("12");
        var file = keys.fetch("Download as CSV").path();
        assertThat(Files.readString(file)).contains("July to September 2026", "12");
    }

    private void answer() {
        keys.press("Home");
        keys.press("Comments and answers");
        check("Comments and answers");
        keys.press(SERVICE);
        check("Comments about");
        keys.tick("[\u2026] was late.");
        keys.type("Our answer", "We are sorry.");
        keys.choose("Done", "Planned");
        keys.type("The action; or why", "We write sooner.");
        keys.type("Who sees to it", "Team manager");
        keys.type("Month", "1");
        keys.type("Year", "2027");
        keys.press("Save as a draft");
        check("Comments about");
        keys.press("Publish this answer");
        keys.press("Say what came of it");
        check("What came of it");
    }

    /// From the listing, which says what families said, to what came of it.
    private void families() {
        page.navigate(server.getURI() + "/services/portage");
        keys.press("What families told us about this service");
        check("What you told us and what we did");
        keys.select("About", "Waiting");
        keys.press("Show");
        assertThat(page.innerText("main")).contains("[\u2026] was late.", "We are sorry.",
                "Planned", "Team manager", "January 2027").doesNotContain("Mrs Green");
    }

    private void check(String heading) {
        assertThat(page.innerText("h1")).contains(heading);
        assertThat(Chromium.axe(page)).as(page.url()).isEmpty();
        assertThat(Chromium.overflow(page)).as(page.url()).isZero();
    }
}
