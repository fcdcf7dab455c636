package localoffer.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.MapPage.Frame;
import localoffer.places.Places;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// One service, or a list of them, on a map. Maps have pages of their own, so that no other page
/// loads a script for them.
@Controller
@Produces(MediaType.TEXT_HTML)
class MapController {

    private static final int NEAR_CHARACTERS_MAX = 60;

    private final Content content;
    private final Pages pages;
    private final ShortlistCookie cookie;

    MapController(Content content, Pages pages, ShortlistCookie cookie) {
        this.content = content;
        this.pages = pages;
        this.cookie = cookie;
    }

    @Get("/services/{slug}/map")
    HttpResponse<?> ofService(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var directory = edition.part(Directory.class);
        var renamed = directory.formerly(slug);
        if (renamed.isPresent()) {
            return HttpResponse.redirect(URI.create("/services/" + renamed.get().id() + "/map"))
                    .status(HttpStatus.MOVED_PERMANENTLY);
        }
        var service = directory.find(slug)
                .filter(one -> one.isMappable() && !one.isClosed()).orElseThrow(NotFound::new);
        var address = "/services/" + service.id();
        return show(request, edition, new Frame("map.title.service", service.name(), address,
                address + "/map", "", near(request), false),
                List.of(service));
    }

    @Get("/shortlist/map")
    HttpResponse<?> ofList(HttpRequest<?> request) {
        var edition = content.edition();
        var shared = request.getParameters().contains(Shortlist.SERVICES);
        var list = shared ? ShortlistController.inAddress(request) : cookie.read(request);
        var directory = edition.part(Directory.class);
        var open = Standing.of(list, directory).open();
        var back = ShortlistCookie.PATH + (shared ? "?" + list.withoutNotes().text() : "");
        var slugs = open.items().stream().map(Shortlist.Item::slug).toList();
        return show(request, edition, new Frame("map.title.list", "", back,
                ShortlistCookie.PATH + "/map", String.join(".", slugs), near(request), false),
                ShortlistPage.cards(open, directory).stream().map(ContactCard::service).toList());
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Edition edition, Frame frame, List<Service> services) {
        var places = edition.part(Places.class);
        return pages.showMap(request, "directory/map",
                MapPage.of(frame, services, places.find(frame.near()), places));
    }

    private static String near(HttpRequest<?> request) {
        var typed = request.getParameters().getAll("near").stream().findFirst().orElse("").strip();
        return typed.length() <= NEAR_CHARACTERS_MAX ? typed
                : typed.substring(0, NEAR_CHARACTERS_MAX);
    }
}
