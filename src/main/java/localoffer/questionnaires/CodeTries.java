package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import localoffer.web.ClientAddress;
import localoffer.web.Pace;
import localoffer.web.Paces;

/// Counts wrong codes by network, in memory and for a day at most.
@Singleton
class CodeTries {

    private final Pace pace;
    private final ClientAddress addresses;

    CodeTries(CodeLimits limits, Paces paces, ClientAddress addresses) {
        this.pace = paces.of(limits.triesPerHour());
        this.addresses = addresses;
    }

    boolean areTooMany(HttpRequest<?> request) {
        return pace.isTooFast(addresses.of(request));
    }

    void count(HttpRequest<?> request) {
        pace.count(addresses.of(request));
    }
}
