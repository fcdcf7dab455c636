package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import localoffer.web.FormTicket;
import localoffer.web.FormTickets;
import localoffer.web.Outage;

/// The tickets that are good no more, because their form was sent, or cleared from a tablet that
/// people share.
@Singleton
class Tickets {

    private final JdbcOperations database;
    private final FormTickets tickets;
    private final Clock clock;

    Tickets(JdbcOperations database, FormTickets tickets, Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.clock = clock;
    }

    String issue(String form) {
        return tickets.issue(form);
    }

    Optional<FormTicket> find(String token) {
        return tickets.read(token);
    }

    /// While the database is away nobody can say; the form goes on, so that nothing is lost.
    boolean isUsed(FormTicket ticket) {
        try {
            return database.execute(connection -> use(connection, ticket)) != Use.NONE;
        } catch (RuntimeException failure) {
            if (Outage.isCauseOf(failure)) {
                return false;
            }
            throw failure;
        }
    }

    enum Use { NONE, SENT, CLEARED }

    static Use use(Connection connection, FormTicket ticket) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select cleared from used_ticket where nonce = ?")) {
            ask.setBytes(1, ticket.hash());
            try (var rows = ask.executeQuery()) {
                return !rows.next() ? Use.NONE : rows.getBoolean(1) ? Use.CLEARED : Use.SENT;
            }
        }
    }

    /// Nothing can be sent with it any more, and its form does not come back. While the database
    /// is away the page is cleared all the same.
    void clear(String token) {
        Outage.passOver(() -> find(token).ifPresent(this::spoil));
    }

    /// Makes it good no more. Returns false when it was so already.
    boolean spoil(FormTicket ticket) {
        return database.execute(connection -> {
            try (var add = connection.prepareStatement("""
                    insert into used_ticket (nonce, quarter, cleared)
                    values (?, ?, true)
                    on conflict do nothing""")) {
                add.setBytes(1, ticket.hash());
                add.setString(2, Quarter.of(LocalDate.now(clock)).toString());
                return add.executeUpdate() == 1;
            }
        });
    }
}
