package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import localoffer.web.Secret;

/// The way to the council's own sign-in, and back.
@Singleton
class CouncilDoor {

    private static final String RETURN = "/staff/sign-in/council/return";

    private final CouncilProvider provider;
    private final CouncilSignIn signIn;
    private final CouncilSettings settings;
    private final Parts parts;

    CouncilDoor(CouncilProvider provider, CouncilSignIn signIn, CouncilSettings settings,
            Parts parts) {
        this.provider = provider;
        this.signIn = signIn;
        this.settings = settings;
        this.parts = parts;
    }

    boolean isOn() {
        return settings.isOn();
    }

    URI way(HttpRequest<?> request, Token token) throws CouncilProvider.Unusable {
        return provider.door(parts.journey(request, token).question(settings.clientId()));
    }

    Outcome enter(HttpRequest<?> request, Token token, String code, String state)
            throws CouncilProvider.Unusable {
        var journey = parts.journey(request, token);
        if (!journey.isBack(state)) {
            return new Astray();
        }
        var claims = provider.claims(journey.exchange(code), journey.nonce());
        return signIn.find(claims).<Outcome>map(person -> parts.welcome(person))
                .orElseGet(() -> parts.refuse(CouncilSignIn.name(claims)));
    }

    sealed interface Outcome permits Known, Stranger, Astray {}

    record Known(UUID person) implements Outcome {}

    /// @param name of the account, which nobody of the staff has
    record Stranger(String name) implements Outcome {}

    /// The browser does not come from where we sent it.
    record Astray() implements Outcome {}

    /// What journeys are made of, and where they are written down.
    @Singleton
    static final class Parts {

        private final Secret secret;
        private final HttpHostResolver home;
        private final Audit audit;

        Parts(Secret secret, HttpHostResolver home, Audit audit) {
            this.secret = secret;
            this.home = home;
            this.audit = audit;
        }

        CouncilJourney journey(HttpRequest<?> request, Token token) {
            return CouncilJourney.of(token, secret, home.resolve(request) + RETURN);
        }

        Known welcome(UUID person) {
            audit.record(person, "signed in", "with a council account");
            return new Known(person);
        }

        Stranger refuse(String name) {
            audit.record("refused a sign-in", "a council account: " + name);
            return new Stranger(name);
        }
    }
}
