package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.JsonMapper;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The listings: one page for each service, and all of them from A to Z.
@Controller("/services")
@Produces(MediaType.TEXT_HTML)
class ServiceController {

    private final Content content;
    private final JsonMapper json;
    private final Pages pages;

    ServiceController(Content content, JsonMapper json, Pages pages) {
        this.content = content;
        this.json = json;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "site/services",
                () -> ServiceList.of(edition.part(Directory.class)));
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var service = edition.part(Directory.class).find(slug).orElseThrow(NotFound::new);
        return pages.share(request, edition, "site/service", () -> page(edition, service));
    }

    private ServicePage page(Edition edition, Service service) {
        var directory = edition.part(Directory.class);
        return new ServicePage(service,
                service.related().stream().flatMap(id -> directory.find(id).stream()).toList(),
                Feedback.on(service, edition).stream().toList(),
                edition.part(Site.class).talk(),
                StructuredData.of(service, json));
    }
}
