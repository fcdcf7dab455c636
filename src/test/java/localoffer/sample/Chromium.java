package localoffer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A real Chromium, as installed on the machine; first the build of it that has no windows, which
/// takes a fifth less time. Without one a test is skipped, visibly; in CI it fails.
public final class Chromium implements AutoCloseable {

    /// The rules of axe whose outcome width and colours can change.
    public static final List<String> BY_LOOK =
            List.of("color-contrast", "target-size", "link-in-text-block");

    private static final int HEIGHT = 900;
    private static final int ZOOM = 4;

    /// One for each thread, which Playwright asks for, started once and stopped with the run: a
    /// start costs seconds.
    private static final ThreadLocal<Browser> SHARED = ThreadLocal.withInitial(Chromium::launch);

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    private static Browser launch() {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(find().orElseThrow())
                .setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
                        "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    public static Chromium start() {
        if (find().isEmpty()) {
            assertThat(System.getenv("CI")).as("CI needs Chromium: install it").isNull();
            Assumptions.abort("Skipped: there is no Chromium on this machine. On Debian:"
                    + " apt-get install chromium");
        }
        return new Chromium(SHARED.get());
    }

    /// Another of the same, for another thread.
    public Chromium another() {
        return new Chromium(SHARED.get());
    }

    private static Optional<Path> find() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /// A window of this width, in CSS pixels.
    public Page window(int width) {
        return window(width, true, ColorScheme.LIGHT);
    }

    public Page windowWithoutScript(int width) {
        return window(width, false, ColorScheme.LIGHT);
    }

    public Page window(int width, boolean script, ColorScheme colours) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(script)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
        return context.newPage();
    }

    /// A screen of 1280 by 1024 at 400 per cent.
    public Page magnified(boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1_280 / ZOOM, 1_024 / ZOOM)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")).newPage();
    }

    /// What axe finds wrong on the page, a line for each: the rule, how many, and the first place.
    public static List<String> axe(Page page) {
        return Axe.faults(page);
    }

    /// What axe finds wrong by these rules alone: quick, where the page was looked at whole before.
    public static List<String> axe(Page page, List<String> rules) {
        return Axe.faults(page, rules);
    }

    /// How many CSS pixels the page is wider than the window: nought, or somebody must scroll.
    public static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth"
                + " - document.documentElement.clientWidth")).intValue();
    }

    /// Takes a picture of the whole page, for people to look at, when they ask with -Dpictures:
    /// each takes a third of a second.
    public static void picture(Page page, Path file) {
        if (System.getProperty("pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }

    /// Closes the windows; the browser stays for the next test.
    @Override
    public void close() {
        browser.contexts().forEach(BrowserContext::close);
    }
}
