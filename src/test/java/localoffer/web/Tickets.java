package localoffer.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// Hands out tickets as a site with the same secret does, for runs that need very many of them.
public final class Tickets {

    private final FormTickets tickets;

    public Tickets(String secret) throws IOException {
        this.tickets = new FormTickets(
                new Secret(secret, Path.of("."), "jdbc:postgresql:"), Clock.systemUTC());
    }

    /// Another one for the same form.
    public String like(String ticket) {
        return tickets.issue(ticket.substring(0, ticket.indexOf('.')));
    }
}
