package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "staff.failure-delay", value = "0s")
class SignInTest {

    private static final String PASSWORD = "lantern otter bridge";
    private static final String WRONG = "The name or the password is not right.";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject FirstSignIn firstSignIn;
    @Inject TestClock clock;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(server.getURI());
    }

    @AfterEach
    void putClockBack() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void a_link_signs_in_once_and_only_when_its_button_is_pressed() {
        var link = firstSignIn.open().orElseThrow();
        browser.get(link);
        var page = browser.get(link);
        assertThat(page.heading()).isEqualTo("Sign in with your link");

        var entered = browser.submit(page, "Sign in");
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/staff/password");

        var again = new Browser(server.getURI()).get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void two_presses_of_the_same_button_sign_in_one() {
        var link = firstSignIn.open().orElseThrow();
        var other = new Browser(server.getURI());
        var page = browser.get(link);
        var othersPage = other.get(link);
        assertThat(browser.submit(page, "Sign in").status()).isEqualTo(303);
        assertThat(other.submit(othersPage, "Sign in").status()).isEqualTo(410);
    }

    @Test
    void a_link_works_for_a_day() {
        var link = firstSignIn.open().orElseThrow();
        clock.set(TestClock.TODAY.plusDays(2));
        assertThat(browser.get(link).status()).isEqualTo(410);
    }

    @Test
    void a_new_link_ends_the_one_before() {
        var link = firstSignIn.open().orElseThrow();
        firstSignIn.open();
        assertThat(browser.get(link).status()).isEqualTo(410);
    }

    @Test
    void who_came_by_a_link_chooses_a_password_and_signs_in_with_it_from_then_on() {
        var name = choosePassword();
        assertThat(browser.submit(browser.get("/staff/password"), "Sign out").header("Location"))
                .isEqualTo("/staff/sign-in");
        assertThat(browser.get("/staff/password").status()).isEqualTo(303);

        assertThat(signIn(name, "something else 1").words()).contains(WRONG);
        assertThat(signIn("nobody", PASSWORD).words()).contains(WRONG);
        assertThat(signIn(name, "something else 1").status()).isEqualTo(422);

        var entered = signIn(" " + name.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/staff");
        assertThat(browser.get("/staff/password").status()).isEqualTo(200);
    }

    @Test
    void a_common_password_is_refused_with_its_reason() {
        browser = door.commissioner(server.getURI(), "childrens-salt");
        var refused = browser.submit(browser.get("/staff/password"), "Save the password",
                new Field("password", "passwordpassword"), new Field("again", "passwordpassword"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().title()).startsWith("Error:");
        assertThat(refused.words()).contains("Many people use this one");
    }

    @Test
    void another_password_needs_the_one_of_now_and_ends_every_other_session() {
        var name = choosePassword();
        var elsewhere = browser;
        browser = new Browser(server.getURI());
        signIn(name, PASSWORD);

        var another = "kettle comet orchard";
        var wrong = changePassword("not the old one", another);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Your password now is not right.");
        assertThat(changePassword(PASSWORD, another).status()).isEqualTo(303);

        assertThat(browser.get("/staff/password").status()).isEqualTo(200);
        assertThat(elsewhere.get("/staff/password").status()).isEqualTo(303);
    }

    @Test
    void signing_out_everywhere_ends_the_sessions_of_other_browsers() {
        var name = choosePassword();
        var elsewhere = browser;
        browser = new Browser(server.getURI());
        signIn(name, PASSWORD);
        browser.submit(browser.get("/staff/password"), "Sign out everywhere");
        assertThat(elsewhere.get("/staff/password").status()).isEqualTo(303);
    }

    @Test
    void a_session_that_rests_too_long_ends() {
        browser = door.administrator(server.getURI());
        assertThat(browser.get("/staff/people").status()).isEqualTo(200);
        clock.set(LocalDate.of(2026, 11, 22));
        assertThat(browser.get("/staff/people").status()).isEqualTo(303);
    }

    @Test
    void who_is_asked_to_sign_in_gets_to_the_page_they_wanted() {
        var name = choosePassword();
        browser = new Browser(server.getURI());
        var asked = browser.get("/staff/services?status=waiting");
        assertThat(asked.status()).isEqualTo(303);
        var page = browser.get(asked.header("Location"));
        var entered = browser.submit(page, "Sign in",
                new Field("name", name), new Field("password", PASSWORD));
        assertThat(entered.header("Location")).isEqualTo("/staff/services?status=waiting");
    }

    @Test
    void guessing_at_one_name_is_slowed_down() {
        Browser.Page last = signIn("guessed", "wrong password 0");
        for (int i = 1; i <= Attempts.PER_NAME_MAX; i++) {
            last = signIn("guessed", "wrong password " + i);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.words()).contains("Too many tries.");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 31);
    }

    /// Makes a commissioner with the password, signed in, and tells their sign-in name.
    private String choosePassword() {
        browser = door.commissioner(server.getURI(), "childrens-salt");
        var page = browser.get("/staff/password");
        var saved = browser.submit(page, "Save the password",
                new Field("password", PASSWORD), new Field("again", PASSWORD));
        assertThat(saved.status()).isEqualTo(303);
        return page.html().select("input[name=username]").val();
    }

    private Browser.Page changePassword(String old, String password) {
        return browser.submit(browser.get("/staff/password"), "Save the password",
                new Field("old", old), new Field("password", password),
                new Field("again", password));
    }

    private Browser.Page signIn(String name, String password) {
        return browser.submit(browser.get("/staff/sign-in"), "Sign in",
                new Field("name", name), new Field("password", password));
    }
}
