package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;

/// Suggests what to look for while a person types. Nothing of it is kept or logged; the browser
/// may keep an answer for a while.
@Controller("/search/suggestions")
@Produces(MediaType.APPLICATION_JSON)
class SuggestionController {

    private static final String KEEP = "public, max-age=60";

    private final Content content;

    SuggestionController(Content content) {
        this.content = content;
    }

    @Get
    HttpResponse<List<String>> list(HttpRequest<?> request) {
        var typed = SearchQuery.from(request.getParameters()).words();
        return HttpResponse.ok(content.part(SearchIndex.class).suggest(typed))
                .header("Cache-Control", KEEP);
    }
}
