package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Sheets of paper are typed in by keyboard alone: the mouse is not touched.
@MicronautTest(transactional = false)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperEntryBrowserTest {

    private static final String DESK = "/staff/paper";
    private static final String SHEET = DESK + "/easy-read/1/for/childrens-salt";
    private static final String ROWS = "select channel, answers ->> 'E1', answers ->> 'E2',"
            + " answers ->> 'E7', answers ? 'E3' from response";
    private static final Path PICTURES = Path.of("target/screenshots");

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Kept kept;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @BeforeEach
    void clear() {
        kept.clear();
    }

    @Test
    void two_sheets_in_a_row_with_the_script() {
        var page = signedIn(true);
        page.navigate(server.getURI() + SHEET);
        at(page, "sheet-E1");
        var keys = page.keyboard();
        for (int sheet = 0; sheet < 2; sheet++) {
            type(keys, "1", "2", "");
            at(page, "sheet-E4");
            type(keys, "9");
            at(page, "sheet-E4");
            assertThat(page.locator("#sheet-E4-error").textContent())
                    .isEqualTo("Question 4: its answers have the numbers 1 to 4");
            type(keys, "1", "", "", "12", "");
            keys.type("Nice.");
            keys.press("Shift+Enter");
            keys.type("Really.");
            keys.press("Enter");
            type(keys, "1", "");
            at(page, "keep");
            keys.press("Enter");
            page.getByText("The form is kept").waitFor();
            at(page, "sheet-E1");
        }
        keys.type("3");
        keys.press("Control+Enter");
        page.getByText("typed in today: 3").waitFor();
        assertThat(kept.rows(ROWS)).containsExactlyInAnyOrder(
                "paper|[\"good\"]|[\"a-bit\"]|[\"people\", \"place\"]|f",
                "paper|[\"good\"]|[\"a-bit\"]|[\"people\", \"place\"]|f",
                "paper|[\"not-good\"]|null|null|f");
        assertThat(kept.rows("select words from comment"))
                .containsExactly("Nice.\nReally.", "Nice.\nReally.");
    }

    @Test
    void a_sheet_without_javascript() {
        var page = signedIn(false);
        page.navigate(server.getURI() + SHEET);
        var keys = page.keyboard();
        at(page, "sheet-E1");
        type(keys, "1");
        at(page, "sheet-E2");
        type(keys, "5");
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.title()).startsWith("Error:");
        at(page, "sheet-E2");
        keys.press("Control+A");
        type(keys, "2");
        at(page, "sheet-E3");
        type(keys, "0");
        at(page, "sheet-E4");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        for (int i = 4; i < 10; i++) {
            keys.press("Tab");
        }
        type(keys, "1");
        at(page, "keep");
        keys.press("Enter");
        page.getByText("The form is kept").waitFor();
        assertThat(kept.rows(ROWS)).containsExactly("paper|[\"good\"]|[\"a-bit\"]|null|f");
    }

    @Test
    void the_pages_are_whole_for_a_screen_reader_and_fit_any_screen() {
        var page = signedIn(true);
        for (int width : new int[] {320, 1_280}) {
            page.setViewportSize(width, 900);
            for (var path : new String[] {DESK, SHEET,
                    DESK + "/parents/1/for/childrens-salt"}) {
                page.navigate(server.getURI() + path);
                inspect(page, path, width);
            }
            type(page.keyboard(), "77");
            assertThat(Chromium.axe(page)).isEmpty();
            page.getByText("Check and go on").press("Enter");
            page.locator(".govuk-error-summary").waitFor();
            inspect(page, "mistake", width);
        }
    }

    private static void inspect(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(
                "desk-" + name.replace("/", "-") + "-" + width + ".png")));
        assertThat(Chromium.axe(page)).as(name).isEmpty();
        assertThat(Chromium.overflow(page)).as(name + " " + width).isZero();
    }

    private static void type(Keyboard keys, String... answers) {
        for (var answer : answers) {
            keys.type(answer);
            keys.press("Enter");
        }
    }

    /// Waits until the keyboard is there, as a person sees it before they go on.
    private static void at(Page page, String field) {
        page.locator("#" + field + ":focus").waitFor();
    }

    private Page signedIn(boolean script) {
        var page = script ? chromium.window(1_280) : chromium.windowWithoutScript(1_280);
        page.navigate(server.getURI() + door.paperDeskLink());
        page.locator("main button").press("Enter");
        page.waitForURL("**/staff**");
        return page;
    }
}
