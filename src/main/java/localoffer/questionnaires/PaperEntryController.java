package localoffer.questionnaires;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.PaperEntryPage.Remarks;
import localoffer.questionnaires.PaperEntryPage.Wrong;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Staff type in sheets of paper, one after the other and by keyboard alone. Nothing is kept by
/// pressing Enter: that checks what was typed and goes on.
@Controller("/staff/paper/{questionnaire}/{version}/for/{service}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperEntryController {

    private final Forms forms;
    private final PaperDesk desk;
    private final Pages pages;

    PaperEntryController(Forms forms, PaperDesk desk, Pages pages) {
        this.forms = forms;
        this.desk = desk;
        this.pages = pages;
    }

    /// An empty sheet.
    ///
    /// @param kept what became of the one before
    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String questionnaire,
            int version, String service, @QueryValue(defaultValue = "") String kept) {
        var form = form(me, questionnaire, version, service);
        var notice = switch (kept) {
            case "yes" -> "paper-desk.notice.kept";
            case "before" -> "paper-desk.notice.before";
            default -> "";
        };
        var sheet = PaperSheet.empty(forms.ticket(form));
        return pages.show(request, "questionnaires/paper-entry", page(form, sheet,
                Remarks.only(notice), desk.today(me), false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String questionnaire,
            int version, String service, @Body Map<String, String> body) {
        var form = form(me, questionnaire, version, service);
        var sheet = PaperSheet.from(body);
        return body.getOrDefault("go", "").equals(PaperEntryPage.KEEP)
                ? keep(request, me, form, sheet)
                : again(request, me, form, sheet, remarks(form, sheet));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, StaffMember me, Form form,
            PaperSheet sheet) {
        var ticket = forms.ticket(form, sheet.ticket());
        if (ticket.isEmpty()) {
            return again(request, me, form, sheet.with(forms.ticket(form)),
                    remarks(form, sheet).with("paper-desk.notice.ticket"));
        }
        var remarks = remarks(form, sheet);
        var checked = Check.of(form.questionnaire(),
                sheet.answers(PaperForm.of(form.questionnaire())));
        if (remarks.isMistake() || !(checked instanceof Checked.Accepted(var submission))) {
            return again(request, me, form, sheet, remarks.isMistake() ? remarks
                    : remarks.with("paper-desk.notice.empty"));
        }
        return switch (desk.take(me, form, submission, ticket.get(), code(sheet))) {
            case KEPT -> next(form, "yes");
            case KEPT_BEFORE -> next(form, "before");
            case CODE_REFUSED -> again(request, me, form, sheet, new Remarks(List.of(),
                    "paper-desk.wrong.code.refused", ""));
            case NOT_NOW -> pages.show(request, HttpStatus.SERVICE_UNAVAILABLE,
                    "questionnaires/paper-entry", page(form, sheet,
                            Remarks.only("paper-desk.notice.not-now"), 0, true));
        };
    }

    /// The sheet as it was typed, to go on with.
    private HttpResponse<?> again(HttpRequest<?> request, StaffMember me, Form form,
            PaperSheet sheet, Remarks remarks) {
        var status = remarks.isNothing() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.show(request, status, "questionnaires/paper-entry",
                page(form, sheet, remarks, desk.today(me), true));
    }

    private static PaperEntryPage page(Form form, PaperSheet sheet, Remarks remarks, int today,
            boolean going) {
        return new PaperEntryPage(form, PaperForm.of(form.questionnaire()), sheet, remarks, today,
                going);
    }

    private static HttpResponse<?> next(Form form, String kept) {
        return HttpResponse.seeOther(URI.create(PaperEntryPage.address(form) + "?kept=" + kept));
    }

    private static Remarks remarks(Form form, PaperSheet sheet) {
        var wrong = PaperForm.of(form.questionnaire()).everything().stream()
                .flatMap(item -> Check.of(item.question(), sheet.answer(item)).stream()
                        .map(mistake -> new Wrong(item, mistake)))
                .toList();
        var unreadable = !sheet.code().isEmpty() && code(sheet).isEmpty();
        return new Remarks(wrong, unreadable ? "paper-desk.wrong.code" : "", "");
    }

    private static Optional<Code> code(PaperSheet sheet) {
        return Code.read(sheet.code(), Code.INVITATION_CHARACTERS);
    }

    private Form form(StaffMember me, String questionnaire, int version, String service) {
        if (!me.isAtThePaperDesk()) {
            throw new NotFound();
        }
        return forms.find(questionnaire, version, service).orElseThrow(NotFound::new);
    }
}
