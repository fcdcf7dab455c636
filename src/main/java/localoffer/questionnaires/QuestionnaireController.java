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
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is asked, why, and of whom.
@Controller("/questionnaires")
@Produces(MediaType.TEXT_HTML)
class QuestionnaireController {

    private final Content content;
    private final QuestionnairePages made;
    private final Pages pages;
    private final Offer offer;

    QuestionnaireController(Content content, QuestionnairePages made, Pages pages,
            Offer offer) {
        this.offer = offer;
        this.content = content;
        this.made = made;
        this.pages = pages;
    }

    /// The questionnaires, and the services that they can be answered for.
    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String service) {
        return pages.show(request, "questionnaires/list", made.list(content.edition(),
                ServiceWords.from(service), pages.language(request).code(), offer::isChanged));
    }

    @Get("/{questionnaire}")
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire) {
        var edition = content.edition();
        var page = made.find(edition, questionnaire, pages.language(request).code(),
                offer::isChanged).orElseThrow(NotFound::new);
        return pages.share(request, edition, List.of(page.today(), page.paused()),
                "questionnaires/show", () -> page);
    }

    static String note(Edition edition) {
        var commissioned = edition.part(Commissioned.class);
        return commissioned.demonstration() ? commissioned.note() : "";
    }
}
