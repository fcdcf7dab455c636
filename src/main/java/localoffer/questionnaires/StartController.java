package localoffer.questionnaires;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Before the first question and after the last. Both pages are the same for everybody: the
/// thanks say nothing of what was answered.
@Controller("/questionnaires/{questionnaire}/for/{service}")
@Produces(MediaType.TEXT_HTML)
class StartController {

    private final Content content;
    private final Forms forms;
    private final Pages pages;
    private final int group;

    StartController(Content content, Forms forms, Pages pages,
            @Value("${results.threshold:10}") int group) {
        this.content = content;
        this.forms = forms;
        this.pages = pages;
        this.group = group;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, String service) {
        return share(request, "questionnaires/start", questionnaire, service);
    }

    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String questionnaire, String service) {
        return share(request, "questionnaires/thanks", questionnaire, service);
    }

    private HttpResponse<?> share(HttpRequest<?> request, String view, String questionnaire,
            String service) {
        var edition = content.edition();
        var form = forms.find(questionnaire, service)
                .map(found -> forms.in(pages.language(request), found))
                .orElseThrow(NotFound::new);
        return pages.share(request, edition, view, () -> new FormPage(form, group));
    }

    /// @param group the smallest that results are shown of
    record FormPage(Form form, int group) {

        /// What becomes of the answers, a sentence a line.
        public List<String> privacy() {
            return form.questionnaire().privacy().sentences(group);
        }
    }
}
