package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A problem is reported without JavaScript and settled by staff, on a telephone.
@Tag("browser")
@MicronautTest(transactional = false)
class ReportingBrowserTest {

    private static final int NARROW = 320;
    private static final String QUEUE = "/staff/problems";

    private static Chromium chromium;

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject ListingNotes notes;

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
    void a_problem_is_reported_by_keyboard_and_settled_and_no_page_has_a_fault() {
        var page = chromium.windowWithoutScript(NARROW);
        page.navigate(server.getURI() + "/services/portage");
        page.getByText("Report a problem with this page").click();
        press(page, "Send");
        page.getByLabel("The phone number is wrong").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("It rings out.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("h1", new Page.LocatorOptions().setHasText("Thank you for telling us"))
                .waitFor();

        var staff = chromium.window(NARROW);
        staff.navigate(server.getURI() + door.administratorsLink());
        press(staff, "Sign in");
        staff.navigate(server.getURI() + QUEUE);
        staff.locator("tbody a").click();
        staff.getByLabel("Not changed").check();
        press(staff, "Save");
        assertThat(staff.title()).startsWith("Error:");
        assertThat(Chromium.axe(staff)).isEmpty();
        assertThat(Chromium.overflow(staff)).isZero();
        staff.getByLabel("Why nothing was changed").fill("The number is right.");
        press(staff, "Save");
        notes.look();
        staff.navigate(server.getURI() + "/services/portage");
        assertThat(staff.textContent("main")).contains("We did not change the page: The number");
        assertThat(Chromium.axe(staff)).isEmpty();

        staff.navigate(server.getURI() + "/services/portage/problem");
        press(staff, "Send");
        assertThat(staff.title()).startsWith("Error:");
        assertThat(Chromium.axe(staff)).isEmpty();
        assertThat(Chromium.overflow(staff)).isZero();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
