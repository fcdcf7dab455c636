package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import localoffer.content.Content;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Any version to print, for staff: a draft is tried out on paper first, and an old one may still
/// be asked for.
@Controller("/staff/paper/{questionnaire}/{version}")
@Produces(MediaType.TEXT_HTML)
class PaperPrintController {

    private final Content content;
    private final Forms forms;
    private final Pages pages;
    private final int group;

    PaperPrintController(Content content, Forms forms, Pages pages,
            Threshold threshold) {
        this.content = content;
        this.forms = forms;
        this.pages = pages;
        this.group = threshold.people();
    }

    /// @param service whose name stands on it; empty for a line to write it on
    @Get
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, int version,
            @QueryValue(defaultValue = "") String service,
            @QueryValue(defaultValue = "") String print) {
        if (service.isEmpty()) {
            var found = content.part(Questionnaires.class).find(questionnaire, version)
                    .orElseThrow(NotFound::new);
            return show(request, PaperForm.of(found), List.of(), print, "");
        }
        var form = forms.find(questionnaire, version, service).orElseThrow(NotFound::new);
        return show(request, PaperForm.of(form.questionnaire()), List.of(form.topic()), print,
                "?service=" + service);
    }

    private HttpResponse<?> show(HttpRequest<?> request, PaperForm form, List<Topic> topics,
            String print, String query) {
        return pages.show(request, "questionnaires/paper", new PaperPage(form, topics,
                PaperPage.isLarge(print), request.getPath() + query,
                content.part(PaperReturn.class), group));
    }
}
