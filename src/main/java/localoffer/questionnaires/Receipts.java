package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.web.FormTicket;
import localoffer.web.FormTickets;
import localoffer.web.Secret;

/// The receipts that people may ask for.
///
/// A receipt follows from the ticket of its form: it is the same on every page that shows it and
/// however often the form is sent, and nothing has to travel or be stored for that.
@Singleton
class Receipts {

    private static final String PURPOSE = "receipt";

    private final FormTickets tickets;
    private final Secret secret;

    Receipts(FormTickets tickets, Secret secret) {
        this.tickets = tickets;
        this.secret = secret;
    }

    /// The receipt of the form with this ticket, if the ticket is one of ours.
    Optional<Code> find(String token) {
        return tickets.read(token).map(this::of);
    }

    Code of(FormTicket ticket) {
        return Code.of(secret.sign(PURPOSE, ticket.nonce()), Code.RECEIPT_CHARACTERS);
    }
}
