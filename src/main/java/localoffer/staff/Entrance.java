package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/// Opens and ends sessions.
@Singleton
class Entrance {

    private final Sessions sessions;
    private final StaffCookies cookies;
    private final StaffSettings settings;
    private final Clock clock;

    Entrance(Sessions sessions, StaffCookies cookies, StaffSettings settings, Clock clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.settings = settings;
        this.clock = clock;
    }

    /// Signs a person in, always with a new identifier, and sends them on.
    MutableHttpResponse<?> enter(
            HttpRequest<?> request, UUID person, boolean byLink, String path) {
        var token = open(person, byLink);
        SignedIn.of(request).ifPresent(before -> sessions.end(before.session()));
        return HttpResponse.seeOther(URI.create(path))
                .cookie(cookies.make(request, StaffCookies.SESSION, token))
                .cookie(cookies.end(request, StaffCookies.VISIT));
    }

    Token open(UUID person, boolean byLink) {
        var now = clock.instant();
        var token = Token.fresh();
        sessions.clear(now);
        sessions.open(token.hash(), person, byLink, now.plus(settings.sessionLongest()), now);
        return token;
    }

    /// Ends this session, or all of the person's.
    MutableHttpResponse<?> leave(HttpRequest<?> request, SignedIn who, boolean everywhere) {
        if (everywhere) {
            sessions.endAll(who.member().id());
        } else {
            sessions.end(who.session());
        }
        return HttpResponse.seeOther(URI.create("/staff/sign-in"))
                .cookie(cookies.end(request, StaffCookies.SESSION));
    }
}
