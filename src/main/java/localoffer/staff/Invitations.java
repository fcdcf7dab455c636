package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// The one-time links by which people come in who have no password yet, or forgot it.
@Singleton
class Invitations {

    private final SignInLinks links;
    private final StaffSettings settings;
    private final Clock clock;

    Invitations(SignInLinks links, StaffSettings settings, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /// The path of a new link, which is shown now and never again. Earlier ones stop working.
    @Transactional
    String invite(UUID person) {
        var token = Token.fresh();
        links.endAll(person);
        var expires = clock.instant().plus(settings.linkLasts());
        links.save(new SignInLink(token.hash(), person, expires, null));
        return SignInLink.path(token.value());
    }

    boolean isOpen(Token token) {
        return token.isWellFormed() && links.find(token.hash(), clock.instant()).isPresent();
    }

    /// Whom the link lets in, if it still works. It does so for one request only.
    @Transactional
    Optional<UUID> use(Token token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return links.find(token.hash(), now)
                .filter(link -> links.use(link.hash(), now) == 1)
                .map(SignInLink::person);
    }
}
