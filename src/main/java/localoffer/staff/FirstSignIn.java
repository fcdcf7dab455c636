package localoffer.staff;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the first administrator in, without a password that anybody could know before.
@Singleton
public class FirstSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSignIn.class);
    private static final String DEMONSTRATION_NAME = "administrator";

    private final People people;
    private final Invitations invitations;
    private final StaffSettings settings;
    private final boolean embedded;

    FirstSignIn(People people, Invitations invitations, StaffSettings settings,
            @Value("${datasources.default.url}") String database) {
        this.people = people;
        this.invitations = invitations;
        this.settings = settings;
        this.embedded = database.startsWith("jdbc:embedded:");
    }

    /// Makes a one-time link and returns its path.
    ///
    /// On the embedded database there is always one, for an administrator who is made when there
    /// is none. On a real database there is one only while no administrator has a password yet
    /// and the setting names who the first is to be. Earlier links of that person stop working.
    public Optional<String> open() {
        if (embedded) {
            var first = people.findAdministrator().orElseGet(this::administrator);
            // A first look is at everything.
            for (var task : Task.values()) {
                people.give(first.id(), task.word());
            }
            return Optional.of(invitations.invite(first.id()));
        }
        if (people.existsAdministratorWithPassword()) {
            return Optional.empty();
        }
        if (settings.administrator().isBlank()) {
            LOG.warn("Nobody can sign in yet. Set STAFF_ADMINISTRATOR to the sign-in name of the"
                    + " first administrator and start again.");
            return Optional.empty();
        }
        return Optional.of(invitations.invite(administrator().id()));
    }

    private Person administrator() {
        var set = settings.administrator();
        var first = Person.administrator(set.isBlank() ? DEMONSTRATION_NAME : set);
        people.add(first.id(), first.signInName(), first.knownAs(), true, true);
        return people.findBySignInName(first.signInName()).orElseThrow();
    }
}
