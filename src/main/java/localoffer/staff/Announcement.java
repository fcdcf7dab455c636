package localoffer.staff;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/// Says where the site is, in the one line that it ever writes to standard output.
@Singleton
@Requires(notEnv = Environment.TEST)
class Announcement {

    private final FirstSignIn firstSignIn;
    private final String host;
    private final boolean embedded;

    Announcement(FirstSignIn firstSignIn, @Value("${micronaut.server.host}") String host,
            @Value("${datasources.default.url}") String database) {
        this.firstSignIn = firstSignIn;
        this.host = host;
        this.embedded = database.startsWith("jdbc:embedded:");
    }

    @EventListener
    void say(ServerStartupEvent started) {
        var address = "http://" + host + ":" + started.getSource().getPort();
        var kind = embedded
                ? " (demonstration on embedded PostgreSQL, not for production)" : "";
        var link = firstSignIn.open()
                .map(path -> ". Staff sign in once at " + address + path).orElse("");
        System.out.println("Local Offer is at " + address + kind + link);
    }
}
