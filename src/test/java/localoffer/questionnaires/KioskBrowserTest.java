package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The next person at a shared tablet, in a real browser: goes back and says yes to sending the
/// page before again.
@Tag("browser")
@MicronautTest(transactional = false)
class KioskBrowserTest {

    private static final String WORDS = "words of the person before";
    private static final int PAGES = 6;

    @Inject EmbeddedServer server;

    @Test
    void the_button_back_shows_nothing_of_the_person_before() {
        try (var chromium = Chromium.start()) {
            var page = chromium.window(768);
            answer(page);
            page.locator("text=Clear and start again").click();
            page.waitForURL("**/at/childrens-salt/kiosk");
            for (int i = 0; i < PAGES; i++) {
                go(page, "history.back()");
                go(page, "location.reload()");
            }
        }
    }

    private void answer(Page page) {
        page.navigate(server.getURI() + "/questionnaires/at/childrens-salt/kiosk");
        page.locator("a.tile").first().click();
        page.locator("main .govuk-button--start").click();
        page.locator("button[value=next]").click();
        page.locator("textarea").fill(WORDS);
        page.locator("button[value=next]").click();
        assertThat(page.content()).contains(WORDS);
    }

    /// Goes on from within the page: the browser's own error page counts as an end as well.
    private static void go(Page page, String where) {
        page.evaluate("() => { window.here = true; setTimeout(() => " + where + ", 0); }");
        page.waitForFunction("() => !window.here && document.readyState === 'complete'");
        var seen = page.evaluate("() => document.documentElement.outerHTML"
                + " + [...document.querySelectorAll('textarea')].map(box => box.value).join()");
        assertThat(seen.toString()).doesNotContain(WORDS);
    }
}
