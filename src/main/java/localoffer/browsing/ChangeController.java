package localoffer.browsing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.List;
import localoffer.browsing.Changes.Change;
import localoffer.content.Content;
import localoffer.web.Pages;

/// What is new or changed among the listings: a page for people, a feed for their programs.
@Controller
class ChangeController {

    private static final int PAGE_LISTINGS_MAX = 50;
    private static final int FEED_LISTINGS_MAX = 200;

    private final Content content;
    private final Pages pages;
    private final Feed feed;
    private final HttpHostResolver hosts;

    ChangeController(Content content, Pages pages, Feed feed, HttpHostResolver hosts) {
        this.content = content;
        this.pages = pages;
        this.feed = feed;
        this.hosts = hosts;
    }

    @Get("/new")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "browsing/new", () -> new ChangesPage(
                edition.part(Changes.class).newest(PAGE_LISTINGS_MAX)));
    }

    @Get(Feed.ADDRESS)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> feed(HttpRequest<?> request) {
        var changes = content.part(Changes.class);
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE, feed.of(
                changes.newest(FEED_LISTINGS_MAX), changes.since(), hosts.resolve(request)));
    }

    record ChangesPage(List<Change> changes) {}
}
