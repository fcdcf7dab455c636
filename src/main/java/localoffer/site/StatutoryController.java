package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// For everybody: whether the Local Offer has what the law lists, and where it has gaps.
@Controller("/statutory")
@Produces(MediaType.TEXT_HTML)
class StatutoryController {

    private final Content content;
    private final Pages pages;

    StatutoryController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "site/statutory",
                () -> edition.part(Checklists.class));
    }

    @Get("/coverage")
    HttpResponse<?> showCounty(HttpRequest<?> request) {
        return coverage(request, content.edition(), Optional.empty());
    }

    @Get("/coverage/{district}")
    HttpResponse<?> showDistrict(HttpRequest<?> request, String district) {
        var edition = content.edition();
        var place = NeedCoverage.areas(edition.part(Places.class)).stream()
                .filter(one -> one.slug().equals(district)).findFirst()
                .orElseThrow(NotFound::new);
        return coverage(request, edition, Optional.of(place));
    }

    private HttpResponse<?> coverage(
            HttpRequest<?> request, Edition edition, Optional<Place> area) {
        return pages.share(request, edition, "site/statutory-coverage", () -> NeedCoverage.of(
                edition.part(Directory.class), edition.part(Places.class), area));
    }
}
