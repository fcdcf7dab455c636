package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.documents.Documents;
import localoffer.documents.RelatedServices;
import localoffer.questionnaires.Promise;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The Promise: its statements, who made it, how far it is kept, and what changed.
@Controller("/promise")
@Produces(MediaType.TEXT_HTML)
class PromiseController {

    private final Content content;
    private final PromiseFigures figures;
    private final RelatedServices services;
    private final Pages pages;

    PromiseController(Content content, PromiseFigures figures, RelatedServices services,
            Pages pages) {
        this.content = content;
        this.figures = figures;
        this.services = services;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        var kept = figures.kept();
        return pages.share(request, edition, List.of(kept, figures.fewest()), "site/promise",
                () -> page(edition, kept));
    }

    private PromisePage page(Edition edition, PromiseKept kept) {
        var promise = edition.part(Promise.class);
        var document = edition.part(Documents.class).find(promise.document())
                .orElseThrow(NotFound::new);
        return new PromisePage(promise, document,
                services.named(edition, document.relatedServices()), kept, figures.fewest());
    }
}
