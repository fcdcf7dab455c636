package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.sample.Chromium;
import localoffer.sample.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A list and its map in a real browser: by keyboard, without script, on paper.
@Tag("browser")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortlistBrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final String MAP = "/search/map?q=family+hub&near=Crook";
    private static final int TELEPHONE = 360;
    /// Names on the map that lie on another name or a marker, or beyond its edge.
    private static final String CROWDED = """
            () => { const map = document.getElementById('map').getBoundingClientRect();
                const all = s => Array.from(document.querySelectorAll(s));
                const names = all('.map__town > span, .map__miles > span, .map__home > span');
                const things = names.concat(all('.map__pin'));
                const box = e => e.getBoundingClientRect();
                const apart = (a, b) => a.right <= b.left || b.right <= a.left
                    || a.bottom <= b.top || b.bottom <= a.top;
                return names.filter(n => box(n).left < map.left || box(n).right > map.right
                    || box(n).top < map.top || box(n).bottom > map.bottom
                    || things.some(t => t !== n && !apart(box(n), box(t))))
                    .map(n => n.textContent); }""";
    private static final int NARROW = 320;
    private static final int DESK = 1280;

    @Inject EmbeddedServer server;
    @Inject Content content;

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
    void without_script_a_list_is_made_from_results_and_listings_ordered_and_noted() {
        var page = chromium.windowWithoutScript(NARROW);
        open(page, "/search?q=childline");
        page.locator("button[value=childline]").click();
        assertThat(page.url()).endsWith("/search?q=childline#added-childline");
        assertThat(page.locator("#added-childline").isVisible()).isTrue();
        open(page, "/services/portage");
        assertThat(page.locator("#added-portage").isVisible()).isFalse();
        press(page, "Add to my list");
        assertThat(page.url()).endsWith("/services/portage#added-portage");
        page.locator("#added-portage a").click();
        page.getByLabel("Your note Durham Portage Service").fill("Ask about mornings");
        press(page, "Move up Durham Portage Service");
        assertThat(page.locator(".shortlist h2").allTextContents().stream()
                .map(String::strip)).startsWith("Durham Portage Service");
        assertThat(page.getByLabel("Your note Durham Portage Service").inputValue())
                .isEqualTo("Ask about mornings");
        assertThat(Chromium.overflow(page)).isZero();
    }

    @Test
    void by_keyboard_alone_a_service_is_added_and_the_confirmation_leads_to_the_list() {
        var page = chromium.window(DESK);
        open(page, "/services/childline");
        tabTo(page, "Add to my list");
        page.keyboard().press("Enter");
        page.waitForURL("**#added-childline");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/shortlist");
        assertThat(page.locator(".shortlist h2").count()).isEqualTo(1);
    }

    @Test
    void the_map_can_be_used_by_keyboard() {
        var page = chromium.window(DESK);
        open(page, MAP);
        var marker = page.locator("#map .map__pin").first();
        marker.focus();
        page.keyboard().press("Enter");
        var link = page.locator("#map .map__inside a").first();
        link.waitFor();
        assertThat(focused(page)).isEqualTo(link.textContent().strip());
        page.keyboard().press("Escape");
        assertThat(page.locator("#map .map__inside").count()).isZero();
        assertThat((Boolean) marker.evaluate("e => e === document.activeElement")).isTrue();
        page.locator("#map .leaflet-control-zoom-in").press("Enter");
        assertThat(page.locator("#map .map__town").count()).isPositive();
        page.keyboard().press("Shift+Tab");
    }

    @Test
    void on_a_telephone_nothing_on_the_map_lies_on_another_or_is_cut_off() {
        var page = chromium.window(TELEPHONE);
        for (var address : List.of("/search/map?q=family+hub&near=Crook",
                "/search/map?q=autism&near=DH1")) {
            open(page, address);
            assertThat(page.locator("#map .map__miles").count()).isPositive();
            assertThat(page.evaluate(CROWDED)).as(address).isEqualTo(List.of());
        }
    }

    @Test
    void axe_finds_nothing_on_lists_and_maps_and_they_fit_a_narrow_telephone() {
        var faults = new ArrayList<String>();
        for (var colours : ColorScheme.values()) {
            if (colours == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            var page = chromium.window(DESK, true, colours);
            for (int width : new int[] {NARROW, DESK}) {
                page.setViewportSize(width, 900);
                inspect(page, Sample.LIST, "list-" + width + colours, faults);
                inspect(page, MAP, "map-" + width + colours, faults);
                inspect(page, "/search/map", "map-of-all-" + width + colours, faults);
            }
            open(page, MAP);
            page.locator("#map .map__pin").first().click();
            Chromium.axe(page).forEach(fault -> faults.add("open: " + fault));
            Chromium.picture(page, PICTURES.resolve("map-open-" + colours + ".png"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_map_asks_nobody_but_this_site() {
        var page = chromium.window(DESK);
        var strangers = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().startsWith(server.getURI().toString())) {
                strangers.add(request.url());
            }
        });
        var refused = new ArrayList<String>();
        page.onConsoleMessage(message -> refused.add(message.text()));
        open(page, MAP);
        page.locator("#map .map__pin").first().click();
        assertThat(strangers).isEmpty();
        assertThat(refused).as("what the browser complains of").isEmpty();
    }

    @Test
    void ten_services_with_notes_are_one_side_of_a4() {
        var ids = content.part(Directory.class).services().stream()
                .filter(service -> !service.phone().isEmpty()).map(Service::id).limit(10).toList();
        var notes = ids.stream().map(id -> "&n" + (ids.indexOf(id) + 1) + "=Ring+on+a+weekday")
                .collect(Collectors.joining());
        var page = chromium.window(DESK);
        open(page, "/shortlist?s=" + String.join(".", ids) + notes);
        var file = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setFormat("A4")
                .setPath(PICTURES.resolve("list.pdf")));
        assertThat(SHEET.matcher(new String(file, StandardCharsets.ISO_8859_1)).results().count())
                .isEqualTo(1);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".qr__code").isVisible()).isTrue();
        assertThat(page.locator("main form:visible, main button:visible").count()).isZero();
    }

    private void inspect(Page page, String address, String name, List<String> faults) {
        open(page, address);
        Chromium.axe(page).forEach(fault -> faults.add(name + ": " + fault));
        if (Chromium.overflow(page) > 0) {
            faults.add(name + " is " + Chromium.overflow(page) + " pixels too wide");
        }
        Chromium.picture(page, PICTURES.resolve(name + ".png"));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 30 && !focused(page).equals(words); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(words);
    }

    private static String focused(Page page) {
        return ((String) page.evaluate("document.activeElement.textContent")).strip();
    }

    private void open(Page page, String address) {
        page.navigate(server.getURI() + address);
    }
}
