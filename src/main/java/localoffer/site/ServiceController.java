package localoffer.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The listings: one page for each service, and all of them from A to Z.
@Controller("/services")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ServiceController {

    private final Content content;
    private final ServicePages services;
    private final HttpHostResolver hosts;
    private final Pages pages;

    ServiceController(Content content, ServicePages services, HttpHostResolver hosts,
            Pages pages) {
        this.content = content;
        this.services = services;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "site/services",
                () -> ServiceList.of(edition.part(Directory.class)));
    }

    /// A closed service says where to go instead; a renamed one is found under its new name.
    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var directory = edition.part(Directory.class);
        var found = directory.find(slug);
        if (found.isEmpty()) {
            var now = directory.formerly(slug).orElseThrow(NotFound::new);
            return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, Addresses.of(now));
        }
        return found.get().isClosed()
                ? pages.show(request, HttpStatus.GONE, "site/closed",
                        services.closed(edition, found.get()))
                : open(request, edition, found.get());
    }

    private HttpResponse<?> open(HttpRequest<?> request, Edition edition, Service service) {
        var moment = services.moment(hosts.resolve(request), service);
        return pages.share(request, edition, moment, "site/service",
                () -> services.page(edition, service, moment));
    }
}
