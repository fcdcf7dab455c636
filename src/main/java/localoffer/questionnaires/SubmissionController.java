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
import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.Checked.Accepted;
import localoffer.questionnaires.Checked.Rejected;
import localoffer.questionnaires.JourneyPage.CheckPage;
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
    private final JourneyPages pages;

    SubmissionController(Forms forms, Reception reception, JourneyPages pages) {
        this.forms = forms;
        this.reception = reception;
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
                    new CheckPage(form, sheet, mistakes, ""));
            case Accepted(var submission) ->
                    keep(request, form, sheet, submission, returned.ticket().get());
        };
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Form form, Sheet sheet,
            Submission submission, FormTicket ticket) {
        var trapped = !sheet.trap().isEmpty();
        var sent = new Sent(ticket, sheet.way().channel(), Optional.empty(), Optional.empty());
        return switch (reception.take(request, form, submission, sent, trapped)) {
            case Outcome.KEPT -> pages.thanks(request, form);
            case Outcome.CODE_REFUSED -> throw new IllegalStateException("There was no code");
            case Outcome.NOT_NOW -> pages.notNow(request, form, sheet);
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, HttpStatus status, Form form,
            Sheet sheet, String notice) {
        return pages.check(request, status, new CheckPage(form, sheet, List.of(), notice));
    }
}
