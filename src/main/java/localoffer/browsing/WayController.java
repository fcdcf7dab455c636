package localoffer.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.browsing.NeedController.Area;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// All ways in, and the pages behind the tiles and doors.
@Controller
@Produces(MediaType.TEXT_HTML)
class WayController {

    private static final String YOUNG = "young-people";

    private final Content content;
    private final Pages pages;

    WayController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get("/browse")
    HttpResponse<?> all(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "browsing/all",
                () -> new AllPage(edition.part(Ways.class)));
    }

    @Get("/browse/{situation}")
    HttpResponse<?> situation(HttpRequest<?> request, String situation) {
        return way(request, "/browse/" + situation, "browsing/way");
    }

    @Get("/" + YOUNG)
    HttpResponse<?> young(HttpRequest<?> request) {
        var edition = content.edition();
        var ways = edition.part(Ways.class);
        var door = ways.find("/" + YOUNG).orElseThrow(NotFound::new);
        return pages.share(request, edition, "browsing/young", () -> {
            var directory = edition.part(Directory.class);
            return new YoungPage(door, ways.youngPeople(), topics(directory),
                    NeedController.areas(directory));
        });
    }

    @Get("/" + YOUNG + "/{wish}")
    HttpResponse<?> wish(HttpRequest<?> request, String wish) {
        return way(request, "/" + YOUNG + "/" + wish, "browsing/way");
    }

    @Get("/professionals")
    HttpResponse<?> professionals(HttpRequest<?> request) {
        return way(request, "/professionals", "browsing/way");
    }

    private HttpResponse<?> way(HttpRequest<?> request, String address, String view) {
        var edition = content.edition();
        var way = edition.part(Ways.class).find(address).orElseThrow(NotFound::new);
        return pages.share(request, edition, view, () -> new WayPage(way));
    }

    /// The topics that something for young people stands under.
    private static List<Term> topics(Directory directory) {
        var used = directory.searchable().stream().filter(WayController::isForYoungPeople)
                .flatMap(service -> service.topics().stream()).map(Term::id).toList();
        return directory.taxonomies().topics().terms().stream()
                .filter(topic -> used.contains(topic.id())).toList();
    }

    private static boolean isForYoungPeople(Service service) {
        return service.audiences().stream().anyMatch(audience -> audience.id().equals(YOUNG));
    }

    record AllPage(Ways ways) {}

    record WayPage(Way way) {}

    record YoungPage(Way way, List<Way> wishes, List<Term> topics, List<Area> areas) {}
}
