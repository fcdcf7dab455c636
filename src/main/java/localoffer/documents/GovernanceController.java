package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import localoffer.content.Content;
import localoffer.web.Pages;

/// Who decides about SEND, as a picture and as a list.
@Controller("/governance")
@Produces(MediaType.TEXT_HTML)
class GovernanceController {

    private final Content content;
    private final RelatedServices services;
    private final Pages pages;

    GovernanceController(Content content, RelatedServices services, Pages pages) {
        this.content = content;
        this.services = services;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/governance", () -> GovernancePage.of(
                edition.part(Governance.class), ids -> services.named(edition, ids)));
    }
}
