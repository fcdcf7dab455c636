package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import java.time.LocalDate;
import localoffer.content.Content;
import localoffer.web.Atom;
import localoffer.web.Pages;

/// The news for readers of feeds.
@Controller
class NewsFeedController {

    private static final String FEED = "/news.atom";
    private static final int FEED_ITEMS_MAX = 100;

    private final Content content;
    private final Pages pages;
    private final Atom atom;
    private final HttpHostResolver hosts;

    NewsFeedController(Content content, Pages pages, Atom atom, HttpHostResolver hosts) {
        this.content = content;
        this.pages = pages;
        this.atom = atom;
        this.hosts = hosts;
    }

    @Get(FEED)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE, atom.of(
                new Atom.Head(FEED, "/news", "news.title", LocalDate.EPOCH,
                        hosts.resolve(request)),
                content.part(News.class).all().stream().limit(FEED_ITEMS_MAX)
                        .map(NewsFeedController::entry).toList()));
    }

    /// A feed has no marks, so what is invented says so in its words.
    private static Atom.Entry entry(NewsItem item) {
        return Atom.Entry.of(item.address(), item.title(), item.date(),
                (item.demonstration() ? "Invented example. " : "") + item.summary());
    }
}
