package localoffer.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import localoffer.web.FormTicket;
import localoffer.web.FormTickets;

/// The tickets of the forms that report problems.
@Singleton
class ProblemTickets {

    private final FormTickets tickets;
    private final ProblemLimits limits;
    private final Clock clock;

    ProblemTickets(FormTickets tickets, ProblemLimits limits, Clock clock) {
        this.tickets = tickets;
        this.limits = limits;
        this.clock = clock;
    }

    String issue(Service service) {
        return tickets.issue(form(service));
    }

    /// The ticket, if this site made it for this form, in this month or the one before.
    Optional<FormTicket> read(Service service, String token) {
        var now = YearMonth.now(clock);
        return tickets.read(token).filter(ticket -> ticket.form().equals(form(service)))
                .filter(ticket -> {
                    var issued = YearMonth.from(ticket.issued().atZone(clock.getZone()));
                    return !issued.isBefore(now.minusMonths(1)) && !issued.isAfter(now);
                });
    }

    boolean isTooSoon(FormTicket ticket) {
        return clock.instant().isBefore(ticket.issued().plusSeconds(limits.secondsMin()));
    }

    private static String form(Service service) {
        return "problem/" + service.id();
    }
}
