package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import localoffer.questionnaires.Quarter;
import localoffer.results.Closing;
import localoffer.sample.Chromium;
import localoffer.sample.Sample;
import localoffer.sample.TestClock;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The main job in a real browser: a parent finds speech therapy and says how it was, and the
/// commissioner's page changes when the quarter closes, not before.
@Tag("browser")
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "true")
class FourJourneysBrowserTest {

    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final int QUESTIONS_MAX = 60;
    private static final String THIS_QUARTER = "October to December 2026";

    private static Chromium chromium;

    @Inject
    private EmbeddedServer server;
    @Inject
    private StaffDoor door;
    @Inject
    private TestClock clock;
    @Inject
    private Closing closing;

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

    @AfterEach
    void today_again() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void a_familys_answer_reaches_the_commissioner_when_the_quarter_closes() {
        var before = figures();
        assertThat(before).doesNotContain(THIS_QUARTER);
        answer(chromium.window(TELEPHONE));
        assertThat(figures()).isEqualTo(before);
        clock.set(LocalDate.of(2027, 1, 2));
        closing.close(new Quarter(2026, 4));
        assertThat(figures()).isNotEqualTo(before).contains(THIS_QUARTER);
    }

    /// What follows the first question is gone without script by the five journeys.
    @Test
    void the_same_way_can_be_gone_without_script() {
        begin(chromium.windowWithoutScript(TELEPHONE));
        var page = chromium.windowWithoutScript(DESK);
        signIn(page);
        assertThat(page.title()).contains("Commissioned services");
    }

    private void answer(Page page) {
        begin(page);
        for (int i = 0; i < QUESTIONS_MAX && sending(page).count() == 0; i++) {
            next(page);
        }
        sending(page).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .textContent()).contains("Thank you");
    }

    /// To the second question.
    private void begin(Page page) {
        page.navigate(server.getURI().toString());
        page.getByLabel("What do you need help with?").fill("salt waiting");
        page.getByLabel("Town or postcode").fill("Crook");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
        page.locator("[data-results] a[href='/services/" + Sample.SPEECH_THERAPY + "']").click();
        page.locator("a[href='" + Sample.ask(Sample.PARENTS) + "']").first().click();
        page.locator("main a[href*='/answers']").first().click();
        var first = page.locator("h1").textContent();
        next(page);
        assertThat(page.locator("h1").textContent()).isNotEqualTo(first);
    }

    private static void next(Page page) {
        var choice = page.locator("main input[type=radio], main input[type=checkbox]");
        var words = page.locator("main textarea");
        if (choice.count() > 0) {
            choice.first().check(new Locator.CheckOptions().setForce(true));
        } else if (words.count() > 0) {
            words.fill("They explained things well.");
        }
        page.locator("main form button:not(.ask__quiet)").first().click();
    }

    private static Locator sending(Page page) {
        return page.locator("main form[action$='/submissions'] button:not([name])").first();
    }

    /// What the commissioner's page shows, without its greeting.
    private String figures() {
        var page = chromium.window(DESK);
        signIn(page);
        page.navigate(server.getURI() + "/staff/services/" + Sample.SPEECH_THERAPY);
        return page.locator("main").innerText();
    }

    private void signIn(Page page) {
        page.navigate(server.getURI() + door.commissionersLink(Sample.SPEECH_THERAPY));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.navigate(server.getURI() + "/staff/services");
    }
}
