package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The guidance: a list, and a page each.
@Controller("/guidance")
@Produces(MediaType.TEXT_HTML)
class GuideController {

    private final Content content;
    private final RelatedServices services;
    private final Pages pages;

    GuideController(Content content, RelatedServices services, Pages pages) {
        this.content = content;
        this.services = services;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/guides",
                () -> edition.part(Guides.class));
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var guide = edition.part(Guides.class).find(slug).orElseThrow(NotFound::new);
        return pages.share(request, edition, "documents/guide", () -> page(edition, guide));
    }

    private GuidePage page(Edition edition, Guide guide) {
        return new GuidePage(guide, services.named(edition, List.of(guide.call())),
                services.named(edition, guide.relatedServices()));
    }
}
