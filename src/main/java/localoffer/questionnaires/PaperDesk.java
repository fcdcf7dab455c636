package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.staff.DailyCounts;
import localoffer.staff.StaffMember;
import localoffer.web.FormTicket;
import localoffer.web.Outage;

/// Keeps what staff typed in from paper. It came through a person, so none of it is held back.
@Singleton
class PaperDesk {

    private static final String WHAT = "entered paper forms";

    private final Responses responses;
    private final DailyCounts counts;
    private final Offer offer;

    PaperDesk(Responses responses, DailyCounts counts, Offer offer) {
        this.offer = offer;
        this.responses = responses;
        this.counts = counts;
    }

    /// @param invitation that came with the sheet, and is spent with it
    Outcome take(StaffMember by, Form form, Submission submission, FormTicket ticket,
            Optional<Code> invitation) {
        var sent = new Sent(ticket, Channel.PAPER, invitation, Optional.empty());
        try {
            if (!offer.stands(form)) {
                return Outcome.NOT_NOW;
            }
            return switch (responses.keep(form, submission, sent, Optional.empty())) {
                case KEPT -> {
                    counts.add(by, WHAT);
                    yield Outcome.KEPT;
                }
                case KEPT_BEFORE, CLEARED -> Outcome.KEPT_BEFORE;
                case CODE_REFUSED -> Outcome.CODE_REFUSED;
            };
        } catch (RuntimeException failure) {
            if (Outage.isCauseOf(failure)) {
                return Outcome.NOT_NOW;
            }
            throw failure;
        }
    }

    /// How many sheets they typed in today.
    int today(StaffMember by) {
        return counts.today(by, WHAT);
    }

    enum Outcome {
        KEPT,
        /// The same sheet was sent again, and counts once.
        KEPT_BEFORE,
        /// The invitation is not good, or was used already, so nothing was kept.
        CODE_REFUSED,
        /// The database is away, or what was asked is not asked in these words any more, so
        /// nothing was kept.
        NOT_NOW
    }
}
