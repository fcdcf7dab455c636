package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import localoffer.content.Content;
import localoffer.directory.MapPage;
import localoffer.directory.Service;
import localoffer.places.Places;
import localoffer.web.Pages;

/// The first results of a search on a map, in their order.
@Controller("/search/map")
@Produces(MediaType.TEXT_HTML)
class ResultsMapController {

    /// As many results as a map can show and a person can look through.
    private static final int PAGES_MAX = MapPage.STOPS_MAX / Results.PAGE_HITS_MAX;

    private final Content content;
    private final Pages pages;

    ResultsMapController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        var index = edition.part(SearchIndex.class);
        var query = SearchQuery.from(request.getParameters());
        var first = index.search(query.onPage(1));
        var services = new ArrayList<Service>();
        int last = Math.min(PAGES_MAX, Results.pages(first.total()));
        for (int page = 1; page <= last; page++) {
            var results = page == 1 ? first : index.search(query.onPage(page));
            results.hits().forEach(hit -> hit.entry().service().ifPresent(services::add));
        }
        var frame = new MapPage.Frame("map.title.results", query.words(),
                query.onPage(1).address(), "", "", "",
                first.understood().danger());
        return pages.showMap(request, "directory/map", MapPage.of(frame, services,
                first.understood().place(), edition.part(Places.class)));
    }
}
