package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.JsonMapper;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.ListingNote;
import localoffer.directory.ListingNotes;
import localoffer.directory.Service;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The listings: one page for each service, and all of them from A to Z.
@Controller("/services")
@Produces(MediaType.TEXT_HTML)
class ServiceController {

    private final Content content;
    private final ListingNotes notes;
    private final JsonMapper json;
    private final Pages pages;

    ServiceController(Content content, ListingNotes notes, JsonMapper json, Pages pages) {
        this.content = content;
        this.notes = notes;
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
        var said = notes.on(slug);
        return pages.share(request, edition, said, "site/service",
                () -> page(edition, service, said));
    }

    private ServicePage page(Edition edition, Service service, List<ListingNote> said) {
        var directory = edition.part(Directory.class);
        return new ServicePage(service,
                service.related().stream().flatMap(id -> directory.find(id).stream()).toList(),
                Feedback.on(service, edition).stream().toList(),
                edition.part(Site.class).talk(), said,
                StructuredData.of(service, json));
    }
}
