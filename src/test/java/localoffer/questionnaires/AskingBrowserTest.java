package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import localoffer.sample.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Families answer in a real browser: on a small phone, by keyboard, and without JavaScript.
@MicronautTest(transactional = false)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingBrowserTest {

    private static final int SMALL = 320;
    private static final int WIDE = 1_280;
    private static final int TARGET = 44;
    private static final Path PICTURES = Path.of("target/screenshots");

    @Inject EmbeddedServer server;
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
    void a_parent_answers_on_a_small_phone_without_javascript() {
        var page = chromium.windowWithoutScript(SMALL);
        page.navigate(server.getURI() + "/questionnaires?service=speech");
        inspect(page, "list");
        page.locator("a[href='/questionnaires/for/childrens-salt']").first().click();
        inspect(page, "voice");
        page.locator("a[href='" + Family.PARENTS + "']").click();
        inspect(page, "start");
        page.locator("main a.govuk-button").first().click();
        inspect(page, "question");
        page.locator("label", new Page.LocatorOptions().setHasText("Very good")).first().click();
        press(page, "Next");
        inspect(page, "words");
        page.locator("textarea").fill("They listened to us.");
        press(page, "Next");
        skipTo(page, "Where has it helped?");
        inspect(page, "many");
        page.locator("label", new Page.LocatorOptions().setHasText("Family life")).click();
        press(page, "Next");
        skipTo(page, "Some questions about you");
        inspect(page, "about-you");
        press(page, "Skip them all");
        inspect(page, "check");
        press(page, "Send my answers");
        assertThat(page.locator("h1").textContent()).isEqualTo("Thank you");
        inspect(page, "thanks");
        assertThat(kept.rows("select standing from response")).containsExactly("accepted");
    }

    @Test
    void the_pages_of_a_parent_are_whole_for_a_screen_reader() {
        var page = chromium.window(WIDE);
        for (var path : new String[] {"/questionnaires", "/questionnaires/parents",
                Family.PARENTS, Family.PARENTS + "/thanks", Family.PARENTS + "/answers"}) {
            page.navigate(server.getURI() + path);
            inspectWithAxe(page, "wide" + path.replace("/", "-"));
        }
        for (var heading : new String[] {"What made you choose that answer?",
                "Where has it helped?", "Some questions about you", "Check your answers"}) {
            skipTo(page, heading);
            inspectWithAxe(page, "wide-" + heading.replaceAll("\\W", "-"));
        }
        press(page, "Send my answers");
        assertThat(page.title()).startsWith("Error:");
        inspectWithAxe(page, "wide-nothing-answered");
    }

    @Test
    void a_child_answers_by_keyboard_alone() {
        var page = chromium.window(WIDE);
        page.navigate(server.getURI() + Family.EASY + "/answers");
        inspectWithAxe(page, "easy");
        page.locator("input[type=radio]").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("input:checked").getAttribute("value")).isEqualTo("ok");
        inspectWithAxe(page, "easy-chosen");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1").textContent()).isEqualTo("Did people listen to you?");
        skipTo(page, "What was the best thing?");
        inspectWithAxe(page, "easy-tiles");
        page.locator("input[type=checkbox]").nth(1).focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        skipTo(page, "Check your answers");
        inspectWithAxe(page, "easy-check");
        press(page, "Send my answers");
        assertThat(kept.rows("select answers ->> 'E1', answers ->> 'E7' from response"))
                .containsExactly("[\"ok\"]|[\"place\"]");
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
