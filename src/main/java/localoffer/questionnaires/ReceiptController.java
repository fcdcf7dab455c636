package localoffer.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.questionnaires.Withdrawals.Outcome;
import localoffer.web.FormFields;
import localoffer.web.Pages;

/// Where people take their answers back. The receipt stands in no address.
@Controller("/questionnaires/receipt")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiptController {

    private final Withdrawals withdrawals;
    private final CodeTries tries;
    private final Pages pages;

    ReceiptController(Withdrawals withdrawals, CodeTries tries, Pages pages) {
        this.withdrawals = withdrawals;
        this.tries = tries;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return page(request, HttpStatus.OK, new ReceiptPage("", "", ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body @Nullable String body) {
        var typed = Way.ofCode(FormFields.parse(body == null ? "" : body).first("code")).code();
        if (tries.areTooMany(request)) {
            return page(request, HttpStatus.TOO_MANY_REQUESTS,
                    new ReceiptPage(typed, "", "questionnaires.code.too-many"));
        }
        return switch (withdraw(typed)) {
            case WITHDRAWN -> page(request, HttpStatus.OK,
                    new ReceiptPage("", "questionnaires.withdraw.gone", ""));
            case CLOSED -> page(request, HttpStatus.GONE,
                    new ReceiptPage("", "questionnaires.withdraw.late", ""));
            case UNKNOWN -> {
                tries.count(request);
                yield page(request, HttpStatus.UNPROCESSABLE_ENTITY, new ReceiptPage(typed, "",
                        typed.isEmpty() ? "questionnaires.code.missing"
                                : "questionnaires.withdraw.unknown"));
            }
        };
    }

    private Outcome withdraw(String typed) {
        return Code.read(typed, Code.RECEIPT_CHARACTERS).map(withdrawals::withdraw)
                .orElse(Outcome.UNKNOWN);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, ReceiptPage page) {
        return Kiosk.forget(pages.show(request, status, "questionnaires/receipt", page));
    }

    /// @param typed as it was
    /// @param outcome the key of what has happened; empty while nothing has
    /// @param mistake the key of what is wrong with the receipt; empty for nothing
    record ReceiptPage(String typed, String outcome, String mistake) {

        public boolean isDone() {
            return !outcome.isEmpty();
        }

        public boolean isRefused() {
            return !mistake.isEmpty();
        }
    }
}
