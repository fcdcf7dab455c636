package localoffer.directory;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import localoffer.web.FormTicket;
import localoffer.web.Outage;
import localoffer.web.Pace;
import localoffer.web.Paces;

/// Keeps a report, unless too many come from one network.
@Singleton
class ProblemReception {

    private final ProblemReports reports;
    private final ProblemTickets tickets;
    private final Pace pace;

    ProblemReception(ProblemReports reports, ProblemTickets tickets, ProblemLimits limits,
            Paces paces) {
        this.reports = reports;
        this.tickets = tickets;
        this.pace = paces.of(limits.reportsPerHour());
    }

    /// @param form in which nothing is wrong
    Outcome take(Service service, ProblemForm form, FormTicket ticket, InetAddress address) {
        if (pace.isTooFast(address)) {
            return Outcome.TOO_MANY;
        }
        var held = !form.trap().isEmpty() || tickets.isTooSoon(ticket);
        try {
            if (reports.keep(service.id(), form, ticket, held)) {
                pace.count(address);
            }
            return Outcome.KEPT;
        } catch (RuntimeException failure) {
            if (Outage.isCauseOf(failure)) {
                return Outcome.NOT_NOW;
            }
            throw failure;
        }
    }

    enum Outcome {
        /// It is on the disk, by this sending of the form or an earlier one.
        KEPT,
        /// The database is away, so nothing was kept.
        NOT_NOW,
        /// This network has sent so many that somebody should wait, or ring.
        TOO_MANY
    }
}
