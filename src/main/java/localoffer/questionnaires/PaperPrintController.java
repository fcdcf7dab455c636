package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// Any version to print, for staff: a draft is tried out on paper first, and an old one may still
/// be asked for.
@Controller("/staff/paper/{questionnaire}/{version}")
@Produces(MediaType.TEXT_HTML)
class PaperPrintController {

    private final Content content;
    private final Forms forms;
    private final PaperPage.Maker paper;

    PaperPrintController(Content content, Forms forms, PaperPage.Maker paper) {
        this.content = content;
        this.forms = forms;
        this.paper = paper;
    }

    /// @param service whose name stands on it; empty for a line to write it on
    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String questionnaire, int version,
            @QueryValue(defaultValue = "") String service,
            @QueryValue(defaultValue = "") String print) {
        if (!me.isAtThePaperDesk() && !me.isAnalyst()) {
            throw new NotFound();
        }
        if (service.isEmpty()) {
            var found = content.part(Questionnaires.class).find(questionnaire, version)
                    .orElseThrow(NotFound::new);
            return paper.show(request, found, Optional.empty(), print, "");
        }
        var form = forms.find(questionnaire, version, service).orElseThrow(NotFound::new);
        return paper.show(request, form.questionnaire(), Optional.of(form.topic()), print,
                "?service=" + service);
    }
}
