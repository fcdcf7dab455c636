package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import localoffer.content.Content;
import localoffer.sample.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Questionnaires are printed by a real browser, without JavaScript.
@MicronautTest(transactional = false)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperBrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    /// Where an anchor of the page is in the file: its name, and the sheet.
    private static final Pattern PLACE = Pattern.compile(
            "/((?:from|to)-\\d+)\\s*\\[(\\d+) 0 R\\s*/XYZ");
    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;
    private static final String MARK_QUESTIONS = """
            const last = document.querySelector('.paper__body');
            document.querySelectorAll('.paper__question').forEach((question, i) => {
                for (const [name, first] of [['from', true], ['to', false]]) {
                    const anchor = document.createElement('span');
                    anchor.id = name + '-' + i;
                    anchor.textContent = '.';
                    first ? question.prepend(anchor) : question.append(anchor);
                    const link = document.createElement('a');
                    link.href = '#' + anchor.id;
                    link.textContent = '.';
                    last.append(link);
                }
            })""";

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
    void every_published_version_prints_in_both_sizes_and_no_question_is_split() {
        var page = chromium.window(1_280);
        for (var questionnaire : published()) {
            for (var size : List.of("", "?print=large")) {
                page.navigate(server.getURI() + "/questionnaires/" + questionnaire.id() + "/paper/"
                        + questionnaire.version() + size);
                page.evaluate(MARK_QUESTIONS);
                var places = places(page);
                int questions = PaperForm.of(questionnaire).everything().size();
                for (int i = 0; i < questions; i++) {
                    assertThat(places.get("from-" + i)).as(questionnaire.id() + size + " " + i)
                            .isNotNull().isEqualTo(places.get("to-" + i));
                }
                assertThat(places.values().stream().distinct().count()).isGreaterThan(2);
            }
        }
    }

    @Test
    void boxes_are_large_and_letters_larger_in_large_print() {
        var page = chromium.windowWithoutScript(1_280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var size : Map.of("", 12, "?print=large", 18).entrySet()) {
            page.navigate(server.getURI() + Family.PARENTS + "/paper" + size.getKey());
            var box = page.locator(".paper__box").first().boundingBox();
            assertThat(box.height / PIXELS_A_MILLIMETRE).isGreaterThan(6.9);
            var points = (String) page.locator(".paper__answers li").first()
                    .evaluate("e => getComputedStyle(e).fontSize");
            assertThat(Double.parseDouble(points.replace("px", "")) * 0.75)
                    .isGreaterThanOrEqualTo(size.getValue());
            assertThat(page.locator(".site-header").isVisible()).isFalse();
            assertThat(page.locator(".paper__foot").textContent()).contains("parents-1");
        }
    }

    @Test
    void on_the_screen_it_fits_a_telephone_and_axe_finds_nothing() {
        var page = chromium.window(360);
        for (var path : List.of(Family.EASY + "/paper", "/questionnaires/parents/paper/1",
                "/questionnaires/parents/paper/1?print=large")) {
            page.navigate(server.getURI() + path);
            assertThat(Chromium.axe(page)).as(path).isEmpty();
            assertThat(Chromium.overflow(page)).as(path).isZero();
            page.screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(PICTURES.resolve("paper-" + path.replaceAll("\\W", "-") + ".png")));
        }
        page.navigate(server.getURI() + Family.EASY + "/paper");
        assertThat(page.locator(".paper svg.picture").count()).isGreaterThan(20);
    }

    private List<Questionnaire> published() {
        return content.part(Questionnaires.class).versions().stream()
                .filter(one -> one.status() != Questionnaire.Status.DRAFT).toList();
    }

    /// On which sheet each anchor of the page is printed.
    private static Map<String, String> places(Page page) {
        var pdf = new String(page.pdf(new PdfOptions().setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1);
        var places = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        PLACE.matcher(pdf).results().forEach(match -> {
            if (places.put(match.group(1), match.group(2)) != null) {
                twice.add(match.group(1));
            }
        });
        assertThat(twice).isEmpty();
        return places;
    }
}
