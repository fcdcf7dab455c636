package localoffer.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Term;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Listings by need: the four areas of the Code of Practice, the needs in each, and what there is.
@Controller("/needs")
@Produces(MediaType.TEXT_HTML)
class NeedController {

    private final Content content;
    private final Pages pages;

    NeedController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    static String address(Term need) {
        return "/needs/" + need.id();
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "browsing/needs",
                () -> new NeedsPage(areas(edition.part(Directory.class))));
    }

    @Get("/{need}")
    HttpResponse<?> show(HttpRequest<?> request, String need) {
        var edition = content.edition();
        var directory = edition.part(Directory.class);
        var term = directory.taxonomies().needs().find(need).orElseThrow(NotFound::new);
        return pages.share(request, edition, "browsing/need",
                () -> NeedPage.of(term, directory));
    }

    static List<Area> areas(Directory directory) {
        var needs = directory.taxonomies().needs();
        return needs.groups().stream().map(group -> new Area(group, needs.terms().stream()
                .filter(need -> need.group().equals(group.id()))
                .map(need -> new Need(need, NeedPage.services(need, directory).size()))
                .toList())).toList();
    }

    record NeedsPage(List<Area> areas) {}

    /// An area of need with the needs in it.
    record Area(Term term, List<Need> needs) {}

    /// @param count how many listings name it
    record Need(Term term, int count) {

        public String address() {
            return NeedController.address(term);
        }
    }
}
