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
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.web.NotFound;

/// Questionnaires to print: A4, or in large print.
@Controller("/questionnaires/{questionnaire}")
@Produces(MediaType.TEXT_HTML)
class PaperController {

    private final Content content;
    private final Forms forms;
    private final PaperPage.Maker paper;

    PaperController(Content content, Forms forms, PaperPage.Maker paper) {
        this.content = content;
        this.forms = forms;
        this.paper = paper;
    }

    /// A version for any service: its name is to be written in.
    @Get("/paper/{version}")
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, int version,
            @QueryValue(defaultValue = "") String print) {
        var found = content.part(Questionnaires.class).find(questionnaire, version)
                .filter(one -> one.status() != Status.DRAFT).orElseThrow(NotFound::new);
        return paper.show(request, found, Optional.empty(), print, "");
    }

    /// The version that is asked now, with the name of the service on it.
    @Get("/for/{service}/paper")
    HttpResponse<?> list(HttpRequest<?> request, String questionnaire, String service,
            @QueryValue(defaultValue = "") String print) {
        var form = forms.find(questionnaire, service).orElseThrow(NotFound::new);
        return paper.show(request, form.questionnaire(), Optional.of(form.topic()), print, "");
    }
}
