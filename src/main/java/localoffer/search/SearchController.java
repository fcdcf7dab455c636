package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import localoffer.content.Content;
import localoffer.web.Pages;

/// Finds services and documents. Nothing of what is looked for is logged; what was not found may
/// be counted.
@Controller("/search")
@Produces(MediaType.TEXT_HTML)
class SearchController {

    private final Content content;
    private final Misses misses;
    private final Pages pages;

    SearchController(Content content, Misses misses, Pages pages) {
        this.content = content;
        this.misses = misses;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        var index = edition.part(SearchIndex.class);
        var results = index.search(SearchQuery.from(request.getParameters()));
        misses.hear(request, results, edition);
        return pages.show(request, "search/results", SearchPage.of(results, index.taxonomies()));
    }
}
