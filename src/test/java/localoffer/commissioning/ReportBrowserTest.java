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
import java.util.Locale;
import java.util.regex.Pattern;
import localoffer.sample.Chromium;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The commissioner's pages in a real browser, with the demonstration's answers.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {

    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + Sample.SPEECH_THERAPY;
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

    /// All else that axe looks for it finds in the test of every page.
    @Test
    void the_pages_are_accessible_and_fit_by_day_and_by_night_on_any_screen() {
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = commissioner(1_280, colours);
            for (int width : new int[] {320, 1_280}) {
                page.setViewportSize(width, 900);
                inspect(page, LIST, "services-" + width + "-" + colours);
                inspect(page, PAGE, "service-" + width + "-" + colours);
            }
        }
    }

    @Test
    void the_report_is_one_side_of_a4_and_the_questions_are_on_few() {
        var page = commissioner(1_280, ColorScheme.LIGHT);
        page.navigate(server.getURI() + PAGE);
        assertThat(sheets(page)).isEqualTo(1);
        page.navigate(server.getURI() + PAGE + "/questions");
        assertThat(sheets(page)).isBetween(1, 5);
    }

    private static int sheets(Page page) {
        var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }

    private Page commissioner(int width, ColorScheme colours) {
        var page = chromium.window(width, true, colours);
        page.navigate(server.getURI() + door.commissionersLink(
                Sample.SPEECH_THERAPY, "portage", "childrens-ot", "bridge-young-carers"));
        page.locator("main button").click();
        return page;
    }

    private void inspect(Page page, String address, String name) {
        page.navigate(server.getURI() + address);
        assertThat(Chromium.axe(page, Chromium.BY_LOOK)).as(name).isEmpty();
        assertThat(Chromium.overflow(page)).as(name + " is too wide").isZero();
        Chromium.picture(page, PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
    }
}
