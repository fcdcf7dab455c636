package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.browsing.Ways;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.documents.Events;
import localoffer.documents.News;
import localoffer.documents.NewsItem;
import localoffer.web.Pages;

/// The first page: a search box, the common situations, and somebody to talk to.
@Controller
@Produces(MediaType.TEXT_HTML)
class HomeController {

    private static final String VIEW = "site/home";
    private static final int EVENTS_MAX = 3;
    private static final int NEWS_MAX = 2;
    private static final int NEWS_DAYS_MAX = 60;

    private final Content content;
    private final Pages pages;

    HomeController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, VIEW, () -> page(edition));
    }

    /// The page, made for nobody.
    void rehearse(Edition edition) {
        pages.render(null, VIEW, page(edition));
    }

    private static HomePage page(Edition edition) {
        return new HomePage(edition.part(Site.class), edition.part(Ways.class),
                EventRow.next(edition, EVENTS_MAX), news(edition));
    }

    private static List<NewsItem> news(Edition edition) {
        var today = edition.part(Events.class).today();
        return edition.part(News.class).since(today.minusDays(NEWS_DAYS_MAX)).stream()
                .limit(NEWS_MAX).toList();
    }

    /// @param events the next ones; none when nothing is on
    /// @param news what is still new
    record HomePage(Site site, Ways ways, List<EventRow> events, List<NewsItem> news) {}
}
