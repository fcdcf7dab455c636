package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.questionnaires.InvitationCodes.Invitation;

/// Looks at codes before anything is answered, so that nobody answers for nothing. What counts is
/// the code at the moment of sending.
@Singleton
class CodeDesk {

    private final InvitationCodes codes;
    private final CodeOnly codeOnly;
    private final CodeTries tries;

    CodeDesk(InvitationCodes codes, CodeOnly codeOnly, CodeTries tries) {
        this.codes = codes;
        this.codeOnly = codeOnly;
        this.tries = tries;
    }

    boolean isNeeded(Form form) {
        return codeOnly.covers(form);
    }

    /// The invitation of what was typed, if it can be answered with now. A wrong one is counted.
    Optional<Invitation> find(HttpRequest<?> request, Way way) {
        if (tries.areTooMany(request)) {
            return Optional.empty();
        }
        var found = way.invitation().flatMap(codes::find);
        if (found.isEmpty() && way.hasCode()) {
            tries.count(request);
        }
        return found.filter(codes::isNow);
    }

    boolean isGood(HttpRequest<?> request, Way way, Topic service) {
        return find(request, way).filter(one -> one.service().equals(service.id())).isPresent();
    }

    /// The key of what is wrong with a code that was not found good.
    String mistake(HttpRequest<?> request, Way way) {
        if (!way.hasCode()) {
            return "questionnaires.code.missing";
        }
        if (tries.areTooMany(request)) {
            return "questionnaires.code.too-many";
        }
        if (Code.read(way.code(), Code.RECEIPT_CHARACTERS).isPresent()) {
            return "questionnaires.code.is-receipt";
        }
        var found = way.invitation().flatMap(codes::find);
        if (found.isEmpty()) {
            return "questionnaires.find.code.wrong";
        }
        return codes.isNow(found.get())
                ? "questionnaires.code.other-service" : "questionnaires.code.early";
    }
}
