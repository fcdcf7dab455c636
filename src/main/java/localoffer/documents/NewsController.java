package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Html;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The news: all of it by date, and a page each.
@Controller("/news")
@Produces(MediaType.TEXT_HTML)
class NewsController {

    private final Content content;
    private final RelatedServices services;
    private final Pages pages;

    NewsController(Content content, RelatedServices services, Pages pages) {
        this.content = content;
        this.services = services;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/news", () -> edition.part(News.class));
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var item = edition.part(News.class).find(slug).orElseThrow(NotFound::new);
        return pages.share(request, edition, "documents/news-item", () ->
                new NewsPage(item, services.named(edition, item.services())));
    }

    record NewsPage(NewsItem item, List<RelatedServices.Link> services) {

        public Html body() {
            return item.body();
        }

        public List<DocumentPage.Source> sources() {
            return item.sources().stream().map(DocumentPage.Source::new).toList();
        }
    }
}
