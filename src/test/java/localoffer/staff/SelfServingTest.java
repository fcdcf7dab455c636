package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who keeps the accounts gives themselves nothing to do, and nobody two things that must stay
/// apart.
@EmptySite
class SelfServingTest {

    private static final String SELF = "You cannot give yourself anything to do.";
    private static final String SAVE = "Save what they may do";
    private static final String SERVICE = "/staff/assignments/" + Sample.SPEECH_THERAPY;

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject People people;

    private Browser keeper;
    private UUID self;

    @BeforeEach
    void enter() {
        var before = people.listOrderBySignInName();
        keeper = door.accountant(server.getURI());
        self = joined(before);
    }

    @Test
    void an_administrator_gives_themselves_no_task_and_no_service_and_another_one_can() {
        var page = keeper.get("/staff/people/" + self);
        for (var more : new Field[] {new Field("moderator", "yes"), new Field("sees", "all"),
            new Field("services", Sample.SPEECH_THERAPY), new Field("provides", "mhst")}) {
            var refused = keeper.submit(page, SAVE, more);
            assertThat(refused.status()).as(more.name()).isEqualTo(422);
            assertThat(refused.words()).contains(SELF, "another administrator must");
        }
        assertThat(people.tasks(self)).isEmpty();
        assertThat(keeper.submit(page, SAVE, new Field("knownAs", "Keeps the accounts")).status())
                .isEqualTo(303);
        var other = door.administrator(server.getURI());
        assertThat(other.submit(other.get("/staff/people/" + self), SAVE,
                new Field("moderator", "yes")).status()).isEqualTo(303);
        assertThat(people.tasks(self)).containsExactly("moderator");
        // What another one gave stays when they save their own page, and can be given back.
        assertThat(keeper.submit(keeper.get("/staff/people/" + self), SAVE).status())
                .isEqualTo(303);
        assertThat(people.tasks(self)).containsExactly("moderator");
    }

    @Test
    void an_administrator_assigns_no_service_to_themselves() {
        var page = keeper.get(SERVICE);
        for (var what : new String[] {"commissioner-", "provider-"}) {
            var refused = keeper.submit(page, "Save", new Field(what + self, "yes"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains(SELF);
        }
        assertThat(people.services(self)).isEmpty();
        assertThat(people.provides(self)).isEmpty();
    }

    @Test
    void who_has_another_task_is_no_provider() {
        var before = people.listOrderBySignInName();
        door.with(server.getURI(), Task.MODERATOR);
        var moderator = joined(before);
        var refused = keeper.submit(keeper.get(SERVICE), "Save",
                new Field("provider-" + moderator, "yes"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("z-moderator-" + moderator
                + ": Who provides a service reads its released results and replies.");
        assertThat(people.provides(moderator)).isEmpty();
        assertThat(keeper.submit(keeper.get(SERVICE), "Save",
                new Field("commissioner-" + moderator, "yes")).status()).isEqualTo(303);
        assertThat(people.services(moderator)).containsExactly(Sample.SPEECH_THERAPY);
    }

    @Test
    void a_misspelt_service_is_refused_on_the_page() {
        var page = keeper.get("/staff/people");
        var refused = keeper.submit(page, "Add a person",
                new Field("signInName", "new@council.example"), new Field("knownAs", "New"),
                new Field("services", "nope"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Look at the spelling.");
    }

    /// Who was let in since: the last by name, since the very first administrator may have been
    /// made on the way.
    private UUID joined(List<Person> before) {
        return people.listOrderBySignInName().stream().filter(one -> !before.contains(one))
                .reduce((one, other) -> other).orElseThrow().id();
    }
}
