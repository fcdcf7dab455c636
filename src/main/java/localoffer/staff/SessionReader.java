package localoffer.staff;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/// Tells from the cookie who is signed in. The public pages never ask.
@Singleton
class SessionReader implements AuthenticationFetcher<HttpRequest<?>> {

    /// Finer would be a record of every click.
    private static final Duration SEEN_EVERY = Duration.ofMinutes(10);

    private final Sessions sessions;
    private final StaffSettings settings;
    private final Clock clock;
    private final ExecutorService blocking;

    SessionReader(Sessions sessions, StaffSettings settings, Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!request.getPath().startsWith("/staff")) {
            return Publishers.empty();
        }
        return StaffCookies.find(request, StaffCookies.SESSION)
                .map(token -> Publishers.fromCompletableFuture(() ->
                        CompletableFuture.supplyAsync(() -> read(token), blocking)))
                .orElseGet(Publishers::empty);
    }

    /// Nothing when nobody is signed in, which the publisher passes on as nothing.
    private @Nullable Authentication read(Token token) {
        var now = clock.instant();
        var session = sessions.find(token.hash(), now, now.minus(settings.sessionIdle()));
        session.filter(found -> found.seen().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(found -> sessions.see(found.hash(), now));
        return session.map(found -> new SignedIn(found.member(), found.hash(), found.byLink()))
                .map(SignedIn::authentication).orElse(null);
    }
}
