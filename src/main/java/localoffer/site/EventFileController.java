package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.List;
import localoffer.content.Content;
import localoffer.documents.Events;
import localoffer.documents.Occasion;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Events for calendars, one or all, and for readers of feeds.
@Controller
class EventFileController {

    private static final String CALENDAR = "text/calendar";
    private static final MediaType CALENDAR_TYPE = MediaType.of(CALENDAR + ";charset=utf-8");

    private final Content content;
    private final EventFiles files;
    private final HttpHostResolver hosts;
    private final Pages pages;

    EventFileController(Content content, EventFiles files, HttpHostResolver hosts, Pages pages) {
        this.content = content;
        this.files = files;
        this.hosts = hosts;
        this.pages = pages;
    }

    /// To be subscribed to: what is over falls out.
    @Get("/events.ics")
    @Produces(CALENDAR)
    HttpResponse<?> all(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.send(request, CALENDAR_TYPE, files.calendar(edition,
                edition.part(Events.class).next().stream().map(Occasion::event).toList(),
                hosts.resolve(request)));
    }

    @Get("/events/{slug}.ics")
    @Produces(CALENDAR)
    HttpResponse<?> one(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var event = edition.part(Events.class).find(slug).orElseThrow(NotFound::new);
        return pages.send(request, CALENDAR_TYPE,
                files.calendar(edition, List.of(event), hosts.resolve(request)));
    }

    @Get(EventFiles.FEED)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> feed(HttpRequest<?> request) {
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE,
                files.feed(content.edition(), hosts.resolve(request)));
    }
}
