package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Listings of every state, and the staff's list of what is due, in a real browser.
@Tag("browser")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingBrowserTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/listing-browser-content");
    private static final int NARROW = 320;

    @Inject
    private EmbeddedServer server;
    @Inject
    private StaffDoor door;

    @Override
    public Map<String, String> getProperties() {
        Zebras.write(FOLDER);
        return Map.of("content.folder", FOLDER.toString());
    }

    @Test
    void a_listing_in_any_state_fits_a_small_phone_and_is_open_to_everybody() {
        try (var browser = Chromium.start(); var page = browser.window(NARROW)) {
            for (var address : Zebras.ADDRESSES) {
                page.navigate(server.getURI() + address);
                check(page, address);
            }
        }
    }

    @Test
    void so_does_the_list_of_what_is_due() {
        try (var browser = Chromium.start(); var page = browser.window(NARROW)) {
            page.navigate(server.getURI() + door.administratorsLink());
            page.locator("main button").click();
            for (var address : List.of("/staff/freshness?owner=Local+Offer+team",
                    "/staff/readability", "/staff/statutory")) {
                page.navigate(server.getURI() + address);
                check(page, address);
            }
        }
    }

    @Test
    void the_contact_card_fits_one_sheet_of_a4_and_one_postcard() {
        try (var browser = Chromium.start(); var page = browser.window(NARROW)) {
            for (var size : Map.of("/contact-card", "[0 0 59", "/contact-card/postcard",
                    "[0 0 29").entrySet()) {
                page.navigate(server.getURI() + size.getKey());
                check(page, size.getKey());
                var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                        StandardCharsets.ISO_8859_1);
                assertThat(pdf).as(size.getKey()).containsOnlyOnce("/MediaBox")
                        .contains("/MediaBox " + size.getValue());
            }
        }
    }

    private static void check(Page page, String address) {
        assertThat(Chromium.axe(page)).as(address).isEmpty();
        assertThat(Chromium.overflow(page)).as(address).isZero();
    }
}
