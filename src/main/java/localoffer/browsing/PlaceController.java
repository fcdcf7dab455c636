package localoffer.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.web.Alphabet;
import localoffer.web.Alphabet.Letter;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Listings by place: what is near a town or a postcode district, and what serves everybody.
@Controller("/places")
@Produces(MediaType.TEXT_HTML)
class PlaceController {

    private final Content content;
    private final Pages pages;

    PlaceController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    static String address(String slug) {
        return "/places/" + slug;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "browsing/places", () -> {
            var places = edition.part(Places.class);
            return new PlacesPage(
                    Alphabet.of(places.towns(), Place::name), places.districts());
        });
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var places = edition.part(Places.class);
        var place = Stream.concat(places.towns().stream(), places.districts().stream())
                .filter(one -> one.slug().equals(slug)).findFirst().orElseThrow(NotFound::new);
        return pages.share(request, edition, "browsing/place",
                () -> PlacePage.of(place, edition.part(Directory.class)));
    }

    record PlacesPage(List<Letter<Place>> letters, List<Place> districts) {}
}
