package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "staff.failure-delay", value = "0s")
class SecondStepTest {

    private static final String PASSWORD = "lantern otter bridge";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject People people;
    @Inject Clock clock;

    private Browser browser;
    private String name;
    private byte[] secret;
    /// When it was set up: half a minute may end in any line of a test.
    private long first;

    @Test
    void who_has_set_it_up_signs_in_with_password_and_code_and_no_code_works_twice() {
        browser = new Browser(server.getURI());
        var asked = password();
        assertThat(asked.heading()).isEqualTo("Type the code from your telephone");
        assertThat(browser.get("/staff").status()).isEqualTo(303);
        assertThat(browser.submit(asked, "Sign in", new Field("code", "000000")).status())
                .isEqualTo(422);
        assertThat(browser.submit(asked, "Sign in", new Field("code", code(0))).status())
                .as("used for setting it up").isEqualTo(422);
        var entered = browser.submit(asked, "Sign in", new Field("code", code(1)));
        assertThat(entered.header("Location")).isEqualTo("/staff");
        assertThat(browser.get("/staff").status()).isEqualTo(200);

        browser = new Browser(server.getURI());
        assertThat(browser.submit(password(), "Sign in", new Field("code", code(1))).status())
                .isEqualTo(422);
    }

    @Test
    void the_first_step_of_one_browser_is_worth_nothing_in_another() {
        browser = new Browser(server.getURI());
        var paper = password().html().select("[name=paper]").val();
        var other = new Browser(server.getURI());
        var token = other.get("/staff/sign-in").html().select("[name=token]").val();
        for (var each : new String[] {paper, "", ".", "x.y", paper + "x"}) {
            var answer = other.post("/staff/sign-in/code",
                    "token", token, "paper", each, "code", code(1));
            assertThat(answer.header("Location")).as(each).isEqualTo("/staff/sign-in");
            assertThat(other.get("/staff").status()).isEqualTo(303);
        }
    }

    @Test
    void a_one_time_link_asks_for_the_code_as_well_until_an_administrator_takes_it_away() {
        var administrator = door.administrator(server.getURI());
        browser = new Browser(server.getURI());
        var asked = browser.submit(browser.get(invite(administrator)), "Sign in");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(browser.get("/staff").status()).isEqualTo(303);

        var person = administrator.get("/staff/people/" + id());
        administrator.submit(person, "Take the second step away");
        browser = new Browser(server.getURI());
        var entered = browser.submit(browser.get(invite(administrator)), "Sign in");
        assertThat(entered.header("Location")).isEqualTo("/staff/password");
        assertThat(administrator.get("/staff/audit").words())
                .contains("took away a second step");
    }

    @Test
    void who_finds_an_open_screen_cannot_turn_it_off_without_the_telephone() {
        var page = browser.get("/staff/second-step");
        assertThat(browser.submit(page, "Turn it off", new Field("code", "123")).status())
                .isEqualTo(422);
        assertThat(browser.submit(page, "Turn it off", new Field("code", code(1))).status())
                .isEqualTo(303);
        assertThat(browser.get("/staff/second-step").words()).contains("Set it up");
    }

    @Test
    void guessing_codes_is_slowed_down() {
        browser = new Browser(server.getURI());
        var asked = password();
        for (int i = 0; i < Attempts.PER_NAME_MAX; i++) {
            browser.submit(asked, "Sign in", new Field("code", "00000" + i));
        }
        assertThat(browser.submit(asked, "Sign in", new Field("code", code(1))).status())
                .isEqualTo(429);
    }

    /// Somebody with a password and a telephone, signed in.
    @BeforeEach
    void setUp() {
        browser = door.commissioner(server.getURI(), "childrens-salt");
        var page = browser.get("/staff/password");
        name = page.html().select("input[name=username]").val();
        browser.submit(page, "Save the password",
                new Field("password", PASSWORD), new Field("again", PASSWORD));
        var started = browser.submit(browser.get("/staff/second-step"), "Set it up");
        secret = bytes(started.html().select("code").text().replace(" ", ""));
        first = OneTimeCodes.step(clock.instant());
        assertThat(browser.submit(started, "Turn it on", new Field("code", "1")).status())
                .isEqualTo(422);
        assertThat(browser.submit(started, "Turn it on", new Field("code", code(0))).status())
                .isEqualTo(303);
        assertThat(browser.get("/staff/second-step").words()).contains("It is on");
    }

    private Browser.Page password() {
        return browser.submit(browser.get("/staff/sign-in"), "Sign in",
                new Field("name", name), new Field("password", PASSWORD));
    }

    private String invite(Browser administrator) {
        return administrator.submit(administrator.get("/staff/people"),
                "Make a sign-in link for " + name).html().select("code").text();
    }

    private UUID id() {
        return people.findBySignInName(name).orElseThrow().id();
    }

    private String code(int later) {
        return OneTimeCodes.code(secret, first + later);
    }

    static byte[] bytes(String text) {
        var number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.shiftLeft(5)
                    .add(BigInteger.valueOf(LETTERS.indexOf(text.charAt(i))));
        }
        var bytes = number.toByteArray();
        var secret = new byte[OneTimeCodes.SECRET_BYTES];
        var kept = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - secret.length),
                bytes.length);
        System.arraycopy(kept, 0, secret, secret.length - kept.length, kept.length);
        return secret;
    }
}
