package localoffer.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.sample.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Families look for help in a real browser: by keyboard, on a narrow telephone, without
/// JavaScript, with large text, and on paper.
@Tag("browser")
@MicronautTest(transactional = false)
class FindingBrowserTest {

    private static final int NARROW = 320;
    private static final int DESK = 1280;
    private static final int TABS_MAX = 40;
    private static final int TARGET = 44;
    private static final String CHIPS = ".search__chips a, .chips a";
    /// The elements that stick out, for whoever has to mend it.
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map(e => e.tagName + '.' + e.className + ' '
                    + Math.round(e.getBoundingClientRect().right)).slice(0, 12)""";
    private static final String SALT = "/services/childrens-salt";

    private static Chromium chromium;

    @Inject
    private EmbeddedServer server;

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
    void suggestions_are_walked_and_opened_by_keyboard() {
        var page = chromium.window(NARROW);
        page.navigate(server.getURI().toString());
        var box = page.locator("#q");
        box.pressSequentially("speach thera");
        var list = page.locator("#q-suggestions");
        assertThat(list).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("main [role=status]")).containsText(
                Pattern.compile("Suggestions: [1-9]"));
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat(Chromium.overflow(page)).isZero();
        assertThat(list.locator("li").first().boundingBox().height)
                .isGreaterThanOrEqualTo(TARGET);
        box.press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "q-suggestion-0");
        box.press("ArrowUp");
        assertThat(list.locator("[aria-selected=true]")).hasCount(0);
        box.press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasValue("speach thera");
        box.pressSequentially("p");
        assertThat(list).isVisible();
        var first = list.locator("li").first();
        var words = first.textContent();
        box.press("ArrowDown");
        box.press("Enter");
        page.waitForURL(address -> !address.equals(server.getURI() + "/"));
        assertThat(page.locator("main")).containsText(words);
    }

    @Test
    void a_parent_without_javascript_narrows_by_postcode_need_and_cost_on_a_narrow_telephone() {
        var page = chromium.windowWithoutScript(NARROW);
        page.navigate(server.getURI().toString());
        page.locator("#q").fill("autism");
        page.locator("#near").fill("DL15 9AB");
        page.locator("main form button").first().click();
        assertThat(page.locator("[data-results] > *")).not().hasCount(0);
        page.locator("details:has(input[name=cost]) > summary").first().click();
        page.locator("details:has(input[name=cost]) details:has(input[name=cost]) > summary")
                .click();
        page.locator("input[name=cost][value=free]").check();
        page.getByText("Show results").first().click();
        assertThat(page.url()).contains("cost=free").contains("q=autism").contains("near=DL15");
        assertThat(page.locator(CHIPS)).not().hasCount(0);
        assertThat(Chromium.overflow(page)).isZero();
        page.locator(CHIPS).first().click();
        assertThat(page.locator("[data-results] > *")).not().hasCount(0);
    }

    @Test
    void by_keyboard_alone_a_family_comes_from_home_to_a_listing() {
        var page = chromium.window(DESK);
        page.navigate(server.getURI().toString());
        tabTo(page, "#q");
        page.keyboard().type("salt");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/search?"));
        var link = "[data-results] a[href='" + SALT + "']";
        tabTo(page, link);
        assertThat(isFocusSeen(page)).isTrue();
        page.keyboard().press("Enter");
        page.waitForURL(server.getURI() + SALT);
        assertThat(page.locator("h1")).containsText("Speech and Language Therapy");
    }

    @Test
    void the_menu_takes_two_rows_of_a_narrow_telephone() {
        var page = chromium.window(NARROW);
        page.navigate(server.getURI().toString());
        assertThat(page.locator(".site-nav").boundingBox().height)
                .isLessThanOrEqualTo(2 * TARGET + 8);
        for (var link : page.locator(".site-nav a").all()) {
            assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(TARGET);
        }
    }

    @Test
    void text_twice_as_large_fits_without_scrolling_sideways() {
        for (var width : new int[] {NARROW, DESK / 2}) {
            var page = chromium.window(width);
            for (var address : List.of("/", "/search?q=autism&near=Crook", SALT, "/services")) {
                page.navigate(server.getURI() + address);
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(Chromium.overflow(page)).as("%s at %d: %s", address, width,
                        page.evaluate(TOO_WIDE)).isZero();
                assertThat(Chromium.axe(page, List.of("color-contrast"))).isEmpty();
            }
        }
    }

    @Test
    void on_paper_the_results_stand_without_the_menus() {
        var page = chromium.window(DESK);
        page.navigate(server.getURI() + "/search?q=salt");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-results] a").first()).isVisible();
        assertThat(page.locator(".site-nav")).isHidden();
        assertThat(page.locator("#q")).isHidden();
    }

    private static void tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).first();
        for (int i = 0; i < TABS_MAX; i++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + selector);
    }

    private static boolean isFocusSeen(Page page) {
        return (boolean) page.evaluate("""
                () => { const s = getComputedStyle(document.activeElement);
                    return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }""");
    }
}
