package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import localoffer.content.Content;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The standing pages. Each stands at `/pages/<name>`; the short addresses that people know from
/// other sites lead there.
@Controller
@Produces(MediaType.TEXT_HTML)
class StandingPageController {

    private final Content content;
    private final Pages pages;

    StandingPageController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get("/pages/{name}")
    HttpResponse<?> show(HttpRequest<?> request, String name) {
        var edition = content.edition();
        var page = edition.part(StandingPages.class).find(name).orElseThrow(NotFound::new);
        return pages.share(request, edition, "documents/standing", () -> page);
    }

    @Get(uris = {"/about", "/accessibility", "/changes", "/contact", "/cookies", "/credits",
        "/feedback", "/privacy", "/reuse"})
    HttpResponse<?> showShort(HttpRequest<?> request) {
        return HttpResponse.redirect(URI.create("/pages" + request.getPath()));
    }
}
