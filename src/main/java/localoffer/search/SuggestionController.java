package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import localoffer.content.Content;
import localoffer.search.Suggestions.Suggestion;

/// Suggests what to look for while a person types. Nothing of it is kept or logged; the browser
/// may keep an answer for a while.
@Controller("/search/suggestions")
@Produces(MediaType.APPLICATION_JSON)
class SuggestionController {

    private static final String FOR_BROWSERS = "application/x-suggestions+json";
    private static final String KEEP = "public, max-age=60";

    private final Content content;
    private final HttpHostResolver hosts;

    SuggestionController(Content content, HttpHostResolver hosts) {
        this.content = content;
        this.hosts = hosts;
    }

    /// What the script in the browser reads.
    @Serdeable
    record Suggested(List<Suggestion> suggestions) {}

    /// The same in the form of OpenSearch, for the search box of a browser: what was typed, the
    /// suggestions, a line on each, and where each leads.
    @Get("/for-browsers")
    @Produces(FOR_BROWSERS)
    HttpResponse<List<Object>> listForBrowsers(HttpRequest<?> request) {
        var typed = SearchQuery.from(request.getParameters()).words();
        var site = hosts.resolve(request);
        var found = content.part(SearchIndex.class).suggest(typed);
        return HttpResponse.<List<Object>>ok(List.of(typed,
                found.stream().map(Suggestion::words).toList(),
                found.stream().map(one -> "").toList(),
                found.stream().map(one -> site + one.address()).toList()))
                .header("Cache-Control", KEEP);
    }

    @Get
    HttpResponse<Suggested> list(HttpRequest<?> request) {
        var typed = SearchQuery.from(request.getParameters()).words();
        return HttpResponse.ok(new Suggested(content.part(SearchIndex.class).suggest(typed)))
                .header("Cache-Control", KEEP);
    }
}
