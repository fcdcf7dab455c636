package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.List;
import localoffer.content.Content;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is published, to print: made once for each edition, and the same for everybody.
@Controller("/print")
@Produces(MediaType.TEXT_HTML)
class PaperCopyController {

    private final Content content;
    private final HttpHostResolver hosts;
    private final Pages pages;

    PaperCopyController(Content content, HttpHostResolver hosts, Pages pages) {
        this.content = content;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        var home = home(request);
        return pages.share(request, edition, home, "site/paper-copy",
                () -> PaperCopy.all(edition, home));
    }

    /// The services of one topic or kind of need.
    @Get("/{list}")
    HttpResponse<?> showList(HttpRequest<?> request, String list) {
        var edition = content.edition();
        var home = home(request);
        var copy = PaperCopy.list(edition, list, home).orElseThrow(NotFound::new);
        return pages.share(request, edition, home, "site/paper-copy", () -> copy);
    }

    /// Services that a search found: `?s=portage.kooth`.
    @Get("/these")
    HttpResponse<?> showChosen(HttpRequest<?> request, @QueryValue(defaultValue = "") String s) {
        var copy = PaperCopy.chosen(content.edition(), List.of(s.split("\\.")), home(request))
                .orElseThrow(NotFound::new);
        return pages.show(request, "site/paper-copy", copy).header("X-Robots-Tag", "noindex");
    }

    private String home(HttpRequest<?> request) {
        return hosts.resolve(request).replaceFirst("^https?://", "");
    }
}
