package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import localoffer.content.Content;
import localoffer.web.NotFound;

/// Before the first question and after the last. Both pages are the same for everybody: the
/// thanks say nothing of what was answered.
@Controller("/questionnaires/{questionnaire}/for/{service}")
@Produces(MediaType.TEXT_HTML)
class StartController {

    private final Content content;
    private final Forms forms;
    private final JourneyPages pages;

    StartController(Content content, Forms forms, JourneyPages pages) {
        this.content = content;
        this.forms = forms;
        this.pages = pages;
    }

    /// @param page where the person came from, for a question that is about a page
    @Get
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, String service,
            @QueryValue(defaultValue = "") String page) {
        var edition = content.edition();
        var language = pages.language(request);
        var form = forms.find(questionnaire, service);
        return form.isPresent()
                ? pages.start(request, edition, forms.in(language, form.get()), page)
                : pages.closed(request, forms.in(language, closed(questionnaire, service)),
                        Sheet.blank());
    }

    /// Who sent their answers on the last day is thanked after it as well.
    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String questionnaire, String service) {
        var edition = content.edition();
        var form = forms.find(questionnaire, service)
                .orElseGet(() -> closed(questionnaire, service));
        return pages.end(request, edition, forms.in(pages.language(request), form));
    }

    private Form closed(String questionnaire, String service) {
        return forms.closed(questionnaire, service).orElseThrow(NotFound::new);
    }
}
