package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The pages across services in a real browser, with the demonstration's answers, and on paper.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossBrowserTest {

    private static final List<String> ADDRESSES = List.of("/staff", "/staff/quarter",
            "/staff/coverage", "/staff/reach", "/staff/confidence", "/staff/evidence",
            "/staff/scorecard", "/scorecard", "/told-us/reports/2025");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Path PICTURES = Path.of("target/screenshots");

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;

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
    void the_pages_are_accessible_fit_any_screen_and_can_be_printed() {
        var page = chromium.window(1_280, true, ColorScheme.LIGHT);
        page.navigate(server.getURI() + door.administratorsLink());
        page.locator("main button").click();
        for (var address : ADDRESSES) {
            for (int width : new int[] {360, 1_280}) {
                page.setViewportSize(width, 900);
                inspect(page, address, "across" + address.replace('/', '-') + "-" + width);
            }
        }
        page.navigate(server.getURI() + "/staff/quarter");
        assertThat(sheets(page)).isBetween(1, 4);
    }

    private static int sheets(Page page) {
        var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)
                .setPath(PICTURES.resolve("across-quarter.pdf"))), StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }

    private void inspect(Page page, String address, String name) {
        page.navigate(server.getURI() + address);
        assertThat(Chromium.axe(page)).as(name).isEmpty();
        assertThat(Chromium.overflow(page)).as(name + " is too wide").isZero();
        Chromium.picture(page, PICTURES.resolve(name + ".png"));
    }
}
