package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.web.FormTicket;

/// Whether a form brings what it is sent with: its code, where it has or needs one.
@Singleton
class Sending {

    private final CodeOnly codeOnly;
    private final CodeTries tries;
    private final Receipts receipts;

    Sending(CodeOnly codeOnly, CodeTries tries, Receipts receipts) {
        this.codeOnly = codeOnly;
        this.tries = tries;
        this.receipts = receipts;
    }

    /// Empty when its code cannot be one, or is missing where there is no other way in.
    Optional<Sent> of(HttpRequest<?> request, Form form, Way way, FormTicket ticket) {
        var receipt = Optional.of(ticket).filter(one -> way.receipt()).map(receipts::of);
        if (!way.hasCode()) {
            return codeOnly.covers(form) ? Optional.empty()
                    : Optional.of(new Sent(ticket, way.channel(), Optional.empty(), receipt));
        }
        return way.invitation().filter(code -> !tries.areTooMany(request)).map(code ->
                new Sent(ticket, Channel.CODE, Optional.of(code), receipt));
    }

    /// Why it cannot be sent as it is.
    ///
    /// @param mistake the key of what is wrong with the code
    /// @param needed whether it cannot be sent without one
    record Refusal(String mistake, boolean needed) {}

    Refusal refusal(HttpRequest<?> request, Form form, Way way) {
        var mistake = !way.hasCode() ? "questionnaires.code.missing"
                : tries.areTooMany(request) ? "questionnaires.code.too-many"
                : "questionnaires.find.code.wrong";
        return new Refusal(mistake, codeOnly.covers(form));
    }

    /// That the database did not know the code, or no longer.
    void refused(HttpRequest<?> request) {
        tries.count(request);
    }
}
