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
import java.util.regex.Pattern;
import localoffer.sample.Chromium;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A page across services on paper, with the demonstration's answers.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcrossBrowserTest {

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
    void a_quarter_of_all_agencies_is_printed_on_a_few_sheets() {
        var page = chromium.window(1_280, true, ColorScheme.LIGHT);
        page.navigate(server.getURI() + door.administratorsLink());
        page.locator("main button").click();
        page.navigate(server.getURI() + "/staff/quarter");
        assertThat(sheets(page)).isBetween(1, 4);
    }

    private static int sheets(Page page) {
        var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)
                .setPath(PICTURES.resolve("across-quarter.pdf"))), StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }
}
