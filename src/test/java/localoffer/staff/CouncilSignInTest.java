package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The whole way to a provider and back.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilSignInTest implements TestPropertyProvider {

    private final MadeUpProvider provider = new MadeUpProvider();

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject People people;
    @Inject Clock clock;

    private Browser browser;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("staff.oidc.issuer", provider.issuer(),
                "staff.oidc.client-id", MadeUpProvider.CLIENT,
                "staff.oidc.client-secret", MadeUpProvider.SECRET);
    }

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        provider.now = clock.instant();
        provider.claims = UnaryOperator.identity();
        provider.signsWithAnotherKey = false;
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void a_person_whom_an_administrator_added_signs_in_with_the_account_of_that_name() {
        add("robin@council.example");
        provider.subject = "robin-1";
        provider.name = "Robin@Council.example";
        var entered = enter();
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/staff");
        assertThat(browser.get("/staff").words()).contains("Commissioner");

        // The name there may change, and may be given to somebody else: the account counts.
        provider.name = "robin.married@council.example";
        browser = new Browser(server.getURI());
        assertThat(enter().status()).isEqualTo(303);
        provider.subject = "somebody-else";
        provider.name = "robin@council.example";
        browser = new Browser(server.getURI());
        assertThat(enter().status()).isEqualTo(403);
        assertThat(browser.get("/staff").status()).isEqualTo(303);
    }

    @Test
    void an_account_that_is_nobodys_here_gets_in_nowhere_and_makes_nobody() {
        provider.subject = "stranger";
        provider.name = "stranger@council.example";
        var refused = enter();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words())
                .contains("The account stranger@council.example is not known here.");
        assertThat(people.findBySignInName("stranger@council.example")).isEmpty();
    }

    @Test
    void who_has_left_cannot_come_back_this_way() {
        add("lee@council.example");
        provider.subject = "lee";
        provider.name = "lee@council.example";
        assertThat(enter().status()).isEqualTo(303);
        var administrator = door.administrator(server.getURI());
        administrator.submit(administrator.get("/staff/people"),
                "Close the account for lee@council.example");
        assertThat(browser.get("/staff").status()).isEqualTo(303);
        assertThat(enter().status()).isEqualTo(403);
    }

    @Test
    void a_token_that_is_not_for_us_now_and_from_there_is_not_believed() {
        add("kim@council.example");
        provider.subject = "kim";
        provider.name = "kim@council.example";
        var old = Date.from(clock.instant().minusSeconds(3600));
        for (UnaryOperator<JWTClaimsSet.Builder> wrong
                : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                        one -> one.audience("another-site"), one -> one.issuer("https://evil"),
                        one -> one.claim("nonce", "of another sign-in"),
                        one -> one.claim("nonce", null), one -> one.expirationTime(old),
                        one -> one.subject(null))) {
            provider.claims = wrong;
            assertThat(enter().status()).isEqualTo(422);
        }
        provider.claims = UnaryOperator.identity();
        provider.signsWithAnotherKey = true;
        assertThat(enter().status()).isEqualTo(422);
        provider.signsWithAnotherKey = false;
        assertThat(enter().status()).isEqualTo(303);
    }

    @Test
    void a_way_back_that_did_not_begin_in_this_browser_leads_nowhere() {
        add("sam@council.example");
        provider.subject = "sam";
        provider.name = "sam@council.example";
        var back = back(browser);
        var victim = new Browser(server.getURI());
        assertThat(victim.get(back).status()).isEqualTo(422);
        victim.get("/staff/sign-in/council");
        assertThat(victim.get(back).status()).as("another journey").isEqualTo(422);
        assertThat(browser.get(back).status()).isEqualTo(303);
        assertThat(browser.get(back).status()).as("a second time").isEqualTo(422);
        assertThat(browser.get("/staff/sign-in/council/return?error=access_denied").status())
                .isEqualTo(422);
    }

    @Test
    void the_sign_in_page_leads_there() {
        assertThat(browser.get("/staff/sign-in").html()
                .select("a[href=/staff/sign-in/council]").text())
                .isEqualTo("Sign in with your council account");
    }

    private Browser.Page enter() {
        return browser.get(back(browser));
    }

    /// Goes to the provider and tells where it sends the browser.
    private static String back(Browser browser) {
        var there = browser.get("/staff/sign-in/council");
        assertThat(there.status()).isEqualTo(303);
        var from = browser.get(there.header("Location"));
        assertThat(from.status()).isEqualTo(302);
        var back = URI.create(from.header("Location"));
        assertThat(back.getPath()).isEqualTo("/staff/sign-in/council/return");
        return back.toString();
    }

    private void add(String name) {
        var administrator = door.administrator(server.getURI());
        administrator.submit(administrator.get("/staff/people"), "Add a person",
                new Field("signInName", name), new Field("knownAs", "Commissioner"),
                new Field("services", "childrens-salt"));
    }
}
