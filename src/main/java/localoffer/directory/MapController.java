package localoffer.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// One service, or a list of them, on a map. Maps have pages of their own, so that no other page
/// loads a script for them.
@Controller
@Produces(MediaType.TEXT_HTML)
class MapController {

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
        var service = edition.part(Directory.class).find(slug)
                .filter(one -> one.isMappable() && !one.isClosed()).orElseThrow(NotFound::new);
        var places = edition.part(Places.class);
        return pages.showMap(request, "directory/map", MapPage.of("map.title.service",
                service.name(), "/services/" + service.id(), List.of(service),
                here(request, places), places));
    }

    @Get("/shortlist/map")
    HttpResponse<?> ofList(HttpRequest<?> request) {
        var edition = content.edition();
        var shared = request.getParameters().contains(Shortlist.SERVICES);
        var list = shared ? ShortlistController.inAddress(request) : cookie.read(request);
        var directory = edition.part(Directory.class);
        var services = ShortlistPage.cards(Standing.of(list, directory).open(), directory)
                .stream().map(ContactCard::service).toList();
        var places = edition.part(Places.class);
        return pages.showMap(request, "directory/map", MapPage.of("map.title.list", "",
                shared ? ShortlistCookie.PATH + "?" + list.withoutNotes().text()
                        : ShortlistCookie.PATH, services, here(request, places), places));
    }

    private static Optional<Place> here(HttpRequest<?> request, Places places) {
        return request.getParameters().getAll("near").stream().findFirst().flatMap(places::find);
    }
}
