package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.sample.Chromium;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The report of a service with everything on it, each part as long as it may be.
@MicronautTest(transactional = false)
@Tag("browser")
class SheetBrowserTest {

    private static final String PAGE = "/staff/services/" + Sample.SPEECH_THERAPY;
    private static final double SEVEN_POINTS = 7 * 96 / 72.0 - 0.01;
    /// The size of the smallest letters, in pixels; of a drawing as large as they come out.
    private static final String SMALLEST = """
            Math.min(...[...document.querySelectorAll('.report *')]
                .filter(e => e.getClientRects().length && e.checkVisibility()
                    && !e.closest('.govuk-visually-hidden')
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .map(e => parseFloat(getComputedStyle(e).fontSize) * (e.closest('svg')
                    ? e.closest('svg').clientWidth / e.closest('svg').viewBox.baseVal.width : 1)))
            """;
    private static final double TREND_PIXELS_MIN = 10.5;
    private static final String SMALLEST_OF_TREND =
            SMALLEST.replace("'.report *'", "'.trend text'");
    /// Words of the drawing that run into others.
    private static final String OVER_EACH_OTHER = """
            [...document.querySelectorAll('.trend text')].filter(e => e.textContent.trim()
                    && e.checkVisibility())
                .map(e => ({words: e.textContent, box: e.getBBox()}))
                .flatMap((a, i, all) => all.slice(i + 1)
                    .filter(b => a.box.x + a.box.width > b.box.x + 1
                        && b.box.x + b.box.width > a.box.x + 1
                        && a.box.y + a.box.height * 0.75 > b.box.y + b.box.height * 0.25
                        && b.box.y + b.box.height * 0.75 > a.box.y + a.box.height * 0.25)
                    .map(b => a.words + ' / ' + b.words))
            """;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Everything everything;

    @Test
    void all_of_it_is_on_one_side_of_a4() {
        try (var chromium = Chromium.start()) {
            var page = chromium.window(1_280, true, ColorScheme.LIGHT);
            page.navigate(server.getURI() + door.commissionersLink(Sample.SPEECH_THERAPY));
            page.locator("main button").click();
            everything.say(Sample.SPEECH_THERAPY);
            everything.more(Sample.SPEECH_THERAPY);
            page.navigate(server.getURI() + PAGE);
            Chromium.picture(page, Path.of("target/screenshots/everything.png"));
            for (var part : new String[] {"short", "trend", "beside", "promise", "themes", "done",
                "level", "sure"}) {
                assertThat(page.locator(".report-" + part).count()).as(part).isEqualTo(1);
            }
            for (int width : new int[] {320, 360, 480, 600, 768, 1_024, 1_280}) {
                page.setViewportSize(width, 900);
                var smallest = (Number) page.evaluate(SMALLEST_OF_TREND);
                assertThat(smallest.doubleValue()).as("words at " + width)
                        .isGreaterThanOrEqualTo(TREND_PIXELS_MIN);
                assertThat(page.evaluate(OVER_EACH_OTHER)).as("at " + width).isEqualTo(List.of());
                assertThat(Chromium.overflow(page)).as("too wide at " + width).isZero();
                page.locator(".report-trend").screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/trend-" + width + ".png")));
            }
            page.setViewportSize(733, 1_069);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Chromium.picture(page, Path.of("target/screenshots/everything-print.png"));
            assertThat((double) page.evaluate(SMALLEST)).isGreaterThanOrEqualTo(SEVEN_POINTS);
            var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)),
                    StandardCharsets.ISO_8859_1);
            assertThat(SHEET.matcher(pdf).results().count()).isEqualTo(1);
        }
    }
}
