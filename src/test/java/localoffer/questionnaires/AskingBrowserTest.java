package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import localoffer.sample.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is wrong is plain to see in a real browser. {@link FiveJourneysBrowserTest} answers.
@MicronautTest(transactional = false)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingBrowserTest {

    private static final int SMALL = 320;
    private static final int WIDE = 1_280;
    private static final int TARGET = 44;
    /// Links that have no words beside them, and are lower.
    private static final String LOW = """
            [...document.querySelectorAll('main a')]
                .filter(a => a.offsetHeight && a.getBoundingClientRect().height < 44)
                .filter(a => a.parentElement.textContent.trim() === a.textContent.trim())
                .map(a => a.textContent.trim() + ' ' + a.getBoundingClientRect().height)""";
    private static final Path PICTURES = Path.of("target/screenshots");

    @Inject EmbeddedServer server;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void a_service_and_a_voice_are_chosen_on_a_small_phone_without_javascript() {
        var page = chromium.windowWithoutScript(SMALL);
        page.navigate(server.getURI() + "/questionnaires?service=speech");
        inspect(page, "list");
        page.locator("a[href='/questionnaires/for/childrens-salt']").first().click();
        inspect(page, "voice");
        page.locator("a[href='" + Family.PARENTS + "']").click();
        inspect(page, "start");
    }

    @Test
    void sending_nothing_is_plain_to_see() {
        var page = chromium.window(WIDE);
        page.navigate(server.getURI() + Family.EASY + "/answers");
        skipTo(page, "Check your answers");
        press(page, "Send my answers");
        assertThat(page.title()).startsWith("Error:");
        inspectWithAxe(page, "nothing-answered");
    }

    @Test
    void a_mistake_is_plain_to_see_by_night_too() {
        var page = chromium.window(SMALL, true, ColorScheme.DARK);
        page.navigate(server.getURI() + Family.PARENTS + "/answers");
        press(page, "Next");
        page.locator("textarea").fill("a".repeat(LongText.CHARACTERS_MAX + 1));
        press(page, "Next");
        assertThat(page.title()).startsWith("Error:");
        inspectWithAxe(page, "mistake-dark");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("textarea:focus").count()).isEqualTo(1);
    }

    @Test
    void a_link_on_a_line_of_its_own_is_as_high_as_a_finger() {
        var page = chromium.windowWithoutScript(SMALL);
        for (var address : List.of("/questionnaires", "/questionnaires/code",
                "/questionnaires/receipt", "/questionnaires/parents",
                "/questionnaires/for/childrens-salt", Family.EASY, Family.EASY + "/thanks",
                Family.EASY + "/by/kiosk", Family.EASY + "/paper")) {
            page.navigate(server.getURI() + address);
            inspect(page, "links");
            assertThat((List<?>) page.evaluate(LOW)).as(address).isEmpty();
        }
    }

    private static void skipTo(Page page, String heading) {
        while (!page.locator("h1").textContent().strip().equals(heading)) {
            press(page, "Skip");
        }
    }

    private static void press(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

    /// As without JavaScript, and nothing that axe finds, which is JavaScript itself.
    private static void inspectWithAxe(Page page, String name) {
        inspect(page, name);
        assertThat(Chromium.axe(page)).as(name).isEmpty();
    }

    /// Nothing to scroll sideways for, and nothing too small for a finger.
    private static void inspect(Page page, String name) {
        Chromium.picture(page, PICTURES.resolve("asking-" + name + ".png"));
        assertThat(Chromium.overflow(page)).as(name).isZero();
        for (var target : page.locator("main button, main .pick__label").all()) {
            assertThat(target.boundingBox().height).as(name + ": " + target.textContent())
                    .isGreaterThanOrEqualTo(TARGET);
        }
    }
}
