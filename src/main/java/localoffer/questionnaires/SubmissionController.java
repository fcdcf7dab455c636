package localoffer.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import localoffer.questionnaires.Checked.Accepted;
import localoffer.questionnaires.Checked.Rejected;
import localoffer.questionnaires.Reception.Outcome;
import localoffer.web.FormFields;
import localoffer.web.FormTicket;
import localoffer.web.NotFound;
import localoffer.web.Sender;

/// Takes the answers in. Whatever goes wrong, the page that follows still holds every one of
/// them; and nobody is thanked for what was not kept.
@Controller("/questionnaires/{questionnaire}/for/{service}/submissions")
@Produces(MediaType.TEXT_HTML)
class SubmissionController {

    private final Forms forms;
    private final Reception reception;
    private final Sending sending;
    private final JourneyPages pages;

    SubmissionController(Forms forms, Reception reception, Sending sending, JourneyPages pages) {
        this.forms = forms;
        this.reception = reception;
        this.sending = sending;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> create(HttpRequest<?> request, String questionnaire, String service,
            @Body @Nullable String body) {
        var sheet = Sheet.from(FormFields.parse(body == null ? "" : body));
        var returned = forms.returned(questionnaire, service, sheet.ticket())
                .orElseThrow(NotFound::new);
        var form = forms.in(pages.language(request), returned.form());
        if (returned.closed()) {
            return pages.closed(request, form, sheet);
        }
        if (!Sender.isThisSite(request)) {
            return again(request, HttpStatus.FORBIDDEN, form, sheet,
                    "questionnaires.notice.elsewhere");
        }
        if (returned.ticket().isEmpty()) {
            return again(request, HttpStatus.UNPROCESSABLE_ENTITY, form,
                    sheet.with(forms.again(form, sheet.ticket())),
                    "questionnaires.notice.ticket");
        }
        return switch (Check.of(form.questionnaire(), sheet.answers())) {
            case Rejected(var mistakes) -> pages.check(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    form, sheet, mistakes, "");
            case Accepted(var submission) ->
                    keep(request, form, sheet, submission, returned.ticket().get());
        };
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Form form, Sheet sheet,
            Submission submission, FormTicket ticket) {
        var sent = sending.of(request, form, sheet.way(), ticket);
        if (sent.isEmpty()) {
            return pages.code(request, form, sheet,
                    sending.refusal(request, form, sheet.way()));
        }
        var trapped = !sheet.trap().isEmpty();
        return switch (reception.take(request, form, submission, sent.get(), trapped)) {
            case Outcome.KEPT -> pages.thanks(request, form, sheet.way());
            case Outcome.CODE_REFUSED -> {
                var refusal = sending.refusal(request, form, sheet.way());
                sending.refused(request);
                yield pages.code(request, form, sheet, refusal);
            }
            case Outcome.CLEARED -> Kiosk.clear(HttpResponse.seeOther(
                    URI.create(Kiosk.addressOf(form.topic().id()))));
            case Outcome.NOT_ASKED -> pages.closed(request, form, sheet);
            case Outcome.NOT_NOW -> pages.notNow(request, form, sheet);
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, HttpStatus status, Form form,
            Sheet sheet, String notice) {
        return pages.check(request, status, form, sheet, List.of(), notice);
    }
}
