package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.Occasion;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is held: by month, and a page for each event.
@Controller("/events")
@Produces(MediaType.TEXT_HTML)
class EventController {

    private final Content content;
    private final Pages pages;

    EventController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        var query = EventQuery.from(request.getParameters());
        return pages.share(request, edition, query, "site/events",
                () -> EventList.of(edition, query));
    }

    /// Without a full stop: `example.ics` is the same for a calendar, whatever a browser would
    /// rather have.
    @Get("/{slug:[^.]+}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var event = edition.part(Events.class).find(slug).orElseThrow(NotFound::new);
        return pages.share(request, edition, "site/event", () -> page(edition, event));
    }

    private static EventPage page(Edition edition, Event event) {
        var directory = edition.part(Directory.class);
        return new EventPage(
                EventRow.of(new Occasion(event, event.when().first()), directory),
                edition.part(Events.class).coming(event),
                event.forWhom().needs().stream().flatMap(id ->
                        directory.taxonomies().needs().find(id).stream()).toList(),
                event.services().stream().flatMap(id -> directory.named(id).stream())
                        .map(Listings::link).toList());
    }
}
