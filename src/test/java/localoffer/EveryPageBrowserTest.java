package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.sample.Chromium;
import localoffer.sample.Lens;
import localoffer.sample.Routes;
import localoffer.sample.Sample;
import localoffer.sample.StaffLinks;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every route in a real browser: axe finds nothing, and nobody has to scroll sideways at 320
/// pixels. Of services, the first few stand for all.
@Order(2) // Long ones first: the two lanes then end together.
@Tag("browser")
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
class EveryPageBrowserTest {

    private static final int NARROW = 320;
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final int EACH_MAX = 2;
    private static final String SERVICE = "/services/" + Sample.SPEECH_THERAPY;
    private static final String QUESTION = Sample.ask(Sample.PARENTS) + "/answers";

    private static Chromium chromium;

    @Inject
    private EmbeddedServer server;
    @Inject
    private Router router;
    @Inject
    private Content content;
    @Inject
    private StaffDoor door;
    @Inject
    private Shelf shelf;

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

    /// The pages of staff and those of everybody beside each other, in a browser each.
    @Test
    void axe_finds_nothing_on_any_page_at_a_desk_by_day_and_on_a_narrow_telephone_at_night() {
        addWhatIsMissing();
        var all = addresses();
        var ofStaff = all.stream().filter(one -> one.startsWith("/staff")).toList();
        var ofAll = all.stream().filter(one -> !one.startsWith("/staff")).toList();
        var links = new StaffLinks(Routes.of(router, HttpMethod.GET), content.edition());
        var everybodys = CompletableFuture.supplyAsync(
                () -> faults(chromium.another(), ofAll, Optional.empty()),
                task -> Thread.ofPlatform().daemon().start(task));
        assertThat(faults(chromium, ofStaff, Optional.of(links))).isEmpty();
        assertThat(links.missing()).as("pages of staff that nothing leads to").isEmpty();
        assertThat(everybodys.join()).isEmpty();
    }

    /// @param links that lead staff further; empty for who is not signed in
    private List<String> faults(Chromium browser, List<String> addresses,
            Optional<StaffLinks> links) {
        var window = browser.window(DESK);
        links.ifPresent(staff -> signIn(window));
        var night = night(window);
        var lens = new Lens(window.context().newPage(), home());
        var nightLens = new Lens(night(window), home());
        var faults = new ArrayList<String>();
        var waiting = new ArrayDeque<>(addresses);
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            var html = window.request().get(home() + address).text();
            links.ifPresent(staff -> waiting.addAll(staff.on(html)));
            var shown = html;
            if (html.contains("<script src=")) { // As its scripts leave it.
                window.navigate(home() + address);
                shown = window.content();
            }
            if (html.contains("/map.css")) { // A stylesheet that the lens has not.
                faults.addAll(told(address, Chromium.axe(window)));
                night.navigate(home() + address);
                faults.addAll(told(address, Chromium.axe(night, Chromium.BY_LOOK)));
                faults.addAll(tooWide(address, Chromium.overflow(night)));
            } else if (html.contains("<main")) { // Not a feed, a file, or for programs.
                lens.show(shown);
                faults.addAll(told(address, lens.faults()));
                nightLens.show(shown);
                faults.addAll(told(address, nightLens.faults(Chromium.BY_LOOK)));
                faults.addAll(tooWide(address, nightLens.overflow()));
            }
        }
        window.context().close();
        return faults;
    }

    /// What the demonstration may have none of: a reported problem, answers that were held, and a
    /// plan that waits for its outcome.
    private void addWhatIsMissing() {
        shelf.change("insert into listing_problem (listing, kind, words, month, held)"
                + " values ('childrens-salt', 'phone', 'Nobody answers.', '2026-11', false)");
        shelf.change("insert into comment_answer (service, response, state, action, owner, due,"
                + " published, demonstration) values ('childrens-salt', 'Thank you.', 'planned',"
                + " 'A group meets.', 'Therapies manager', '2027-01', '2026-10', true)");
        shelf.change("insert into response (questionnaire, version, service, quarter, standing,"
                + " reason, answers) select 'parents', 1, 'childrens-salt', '2026Q4',"
                + " 'quarantined', 'too-fast', '{}' from generate_series(1, 12)");
    }

    @Test
    void axe_finds_what_is_wrong() {
        var page = chromium.window(DESK);
        page.navigate(server.getURI() + "/not-there");
        page.evaluate("document.querySelector('main').innerHTML = '<img src=x><h4>Low</h4>'");
        assertThat(Chromium.axe(page)).anyMatch(fault -> fault.startsWith("image-alt (1): <img"));
        assertThat(Chromium.axe(page, List.of("color-contrast"))).isEmpty();
        page.evaluate("document.querySelector('footer a').style.color = 'currentcolor'");
        page.evaluate("document.querySelector('footer').style.color = 'rgb(127 127 127 / 0.3)'");
        assertThat(Chromium.axe(page, List.of("color-contrast"))).as("pale words among those that"
                + " were looked at").anyMatch(fault -> fault.startsWith("color-contrast"));
    }

    @Test
    void the_first_view_of_home_is_light() {
        var page = chromium.window(TELEPHONE);
        var sizes = new ArrayList<Integer>();
        page.onResponse(response -> sizes.add(response.request().sizes().responseBodySize));
        page.navigate(server.getURI().toString());
        page.waitForLoadState();
        System.out.println("first view of home: " + sizes.size() + " requests, " + sizes.stream()
                .mapToInt(Integer::intValue).sum() + " bytes compressed");
        assertThat(sizes).hasSizeLessThanOrEqualTo(5);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(45_000);
    }

    /// The first view of some pages, for people to look at, in target/images. With
    /// -Dimages=src/docs/images, for README.
    @Test
    void pictures_are_taken() {
        var folder = Path.of(System.getProperty("images", "target/images"));
        for (var width : new int[] {TELEPHONE, DESK}) {
            var page = chromium.window(width);
            take(page, "/", folder, "home-" + width);
            take(page, "/search?q=salt+waiting&near=Crook", folder, "results-" + width);
            take(page, SERVICE, folder, "listing-" + width);
            take(page, QUESTION, folder, "question-" + width);
            take(page, Sample.ask(Sample.EASY_READ) + "/answers", folder, "easy-read-" + width);
            take(page, "/plans/doc-wsoa-2018", folder, "plan-" + width);
            signIn(page);
            take(page, "/staff" + SERVICE, folder, "commissioner-" + width);
        }
        assertThat(folder.resolve("home-360.png")).exists();
    }

    private void take(Page page, String address, Path folder, String name) {
        page.navigate(server.getURI() + address);
        page.bringToFront(); // Of a window behind others Chromium may take none.
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png")));
    }

    private static Page night(Page window) {
        var night = window.context().newPage();
        night.setViewportSize(NARROW, HEIGHT);
        night.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return night;
    }

    private static List<String> told(String address, List<String> faults) {
        return faults.stream().map(fault -> address + ": " + fault).toList();
    }

    private static List<String> tooWide(String address, int overflow) {
        return overflow == 0 ? List.of() : List.of(address + ": " + overflow + " pixels too wide");
    }

    private String home() {
        return server.getURI().toString();
    }

    private List<String> addresses() {
        var edition = content.edition();
        return Stream.concat(
                Routes.of(router, HttpMethod.GET).stream()
                        .filter(template -> !template.startsWith("/assets/"))
                        .filter(template -> !template.matches(
                                ".*(\\.atom|\\.csv|\\.xml|\\.txt|health)"))
                        .flatMap(template ->
                                Sample.addresses(template, edition).stream().limit(EACH_MAX)),
                Stream.of(SERVICE, "/not-there", door.administratorsLink())).toList();
    }

    private void signIn(Page page) {
        page.navigate(server.getURI() + door.administratorsLink());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    }
}
