package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import localoffer.content.Content;
import localoffer.web.Pages;

/// Finds services and documents. Nothing of what is looked for is kept or logged.
@Controller("/search")
@Produces(MediaType.TEXT_HTML)
class SearchController {

    private final Content content;
    private final Pages pages;

    SearchController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var index = content.part(SearchIndex.class);
        var results = index.search(SearchQuery.from(request.getParameters()));
        return pages.show(request, "search/results", SearchPage.of(results, index.taxonomies()));
    }
}
