package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "staff.second-step-required", value = "true")
class SecondStepDutyTest {

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Clock clock;

    @Test
    void nobody_gets_anywhere_before_they_have_set_it_up() {
        var jo = door.commissioner(server.getURI(), "childrens-salt");
        for (var page : new String[] {"/staff", "/staff/services", "/staff/no-such-page"}) {
            assertThat(jo.get(page).header("Location")).as(page)
                    .isEqualTo("/staff/second-step");
        }
        assertThat(jo.get("/staff/password").status()).isEqualTo(200);
        var started = jo.submit(jo.get("/staff/second-step"), "Set it up");
        var secret = SecondStepTest.bytes(started.html().select("code").text().replace(" ", ""));
        var code = OneTimeCodes.code(secret, OneTimeCodes.step(clock.instant()));
        assertThat(jo.submit(started, "Turn it on", new Field("code", code)).status())
                .isEqualTo(303);
        assertThat(jo.get("/staff/services").status()).isEqualTo(200);
    }

    @Test
    void a_stranger_is_asked_to_sign_in_as_ever() {
        var stranger = new Browser(server.getURI());
        assertThat(stranger.get("/staff").header("Location"))
                .startsWith("/staff/sign-in");
        assertThat(stranger.get("/staff/sign-in").status()).isEqualTo(200);
    }
}
