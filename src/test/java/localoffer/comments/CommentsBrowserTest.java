package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A comment goes its whole way in real browsers: it is read, moderated, given themes, answered,
/// published and read by families. Axe finds nothing on the way.
@Tag("browser")
@MicronautTest(transactional = false)
class CommentsBrowserTest {

    private static final int NARROW = 320;

    private static Chromium chromium;

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject ToldUs toldUs;

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

    @Test
    void a_comment_is_moderated_answered_and_read_by_families() {
        written.clear();
        written.write("portage", "Mrs Green was late.", true, "2026Q3", "2026-09-30");
        var moderator = signedIn(Task.MODERATOR);
        visit(moderator, "/staff/comments");
        follow(moderator, "Portage");
        check(moderator);
        moderator.getByLabel("What may be read").fill("[...] was late.");
        moderator.getByLabel("A name").check();
        moderator.getByLabel("Publish these words").check();
        press(moderator, "Save");
        visit(moderator, "/staff/themes");
        moderator.getByLabel("Theme 1").first().selectOption("waiting");
        moderator.getByLabel("Tone of theme 1").selectOption("minus");
        press(moderator, "Save and show the next");
        written.close("portage", "2026Q3");

        var publisher = signedIn(Task.PUBLISHER);
        visit(publisher, "/staff/told-us");
        follow(publisher, "Portage");
        check(publisher);
        publisher.getByLabel("was late.").check();
        publisher.getByLabel("Our answer").fill("We are sorry.");
        publisher.getByLabel("Planned").check();
        publisher.getByLabel("The action; or why").fill("We write sooner.");
        publisher.getByLabel("Who sees to it").fill("Team manager");
        publisher.getByLabel("In which month").fill("2027-01");
        press(publisher, "Save as a draft");
        check(publisher);
        press(publisher, "Publish this answer");

        toldUs.look();
        var family = chromium.window(NARROW);
        visit(family, "/told-us?theme=waiting");
        assertThat(family.innerText("main")).contains("[\u2026] was late.", "We are sorry.",
                "Planned", "Team manager", "January 2027").doesNotContain("Mrs Green");
    }

    private Page signedIn(Task task) {
        var page = chromium.window(NARROW);
        page.navigate(server.getURI() + door.linkWith(task));
        press(page, "Sign in");
        return page;
    }

    private void visit(Page page, String address) {
        page.navigate(server.getURI() + address);
        check(page);
    }

    private static void check(Page page) {
        assertThat(Chromium.axe(page)).as(page.url()).isEmpty();
        assertThat(Chromium.overflow(page)).as(page.url()).isZero();
    }

    private static void follow(Page page, String service) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator
                .GetByRoleOptions().setName(service)).first().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)
                .setExact(true)).click();
    }
}
