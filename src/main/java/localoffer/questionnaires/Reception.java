package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import localoffer.questionnaires.Quarantine.Arrival;
import localoffer.web.ClientAddress;
import localoffer.web.Outage;

/// Keeps a submission, having seen how it came.
@Singleton
class Reception {

    private final Responses responses;
    private final Quarantine quarantine;
    private final ClientAddress addresses;
    private final Offer offer;

    Reception(Responses responses, Quarantine quarantine, ClientAddress addresses, Offer offer) {
        this.offer = offer;
        this.responses = responses;
        this.quarantine = quarantine;
        this.addresses = addresses;
    }

    /// @param trapped whether the field was filled that people do not see
    Outcome take(HttpRequest<?> request, Form form, Submission submission, Sent sent,
            boolean trapped) {
        var arrival = new Arrival(form.topic().id(), sent.ticket().issued(), trapped,
                addresses.of(request));
        var reason = quarantine.reason(submission, arrival);
        try {
            if (!offer.stands(form)) {
                return Outcome.NOT_ASKED;
            }
            return switch (responses.keep(form, submission, sent, reason)) {
                case KEPT -> {
                    quarantine.count(submission, arrival, reason);
                    yield Outcome.KEPT;
                }
                case KEPT_BEFORE -> Outcome.KEPT;
                case CLEARED -> Outcome.CLEARED;
                case CODE_REFUSED -> Outcome.CODE_REFUSED;
            };
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
        /// The invitation is not good, or was used already, so nothing was kept.
        CODE_REFUSED,
        /// The form was cleared from a tablet, so nothing was kept.
        CLEARED,
        /// It was answered before in other words, and is not asked in these: nothing was kept.
        NOT_ASKED,
        /// The database is away, so nothing was kept.
        NOT_NOW
    }
}
