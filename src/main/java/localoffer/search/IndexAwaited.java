package localoffer.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import localoffer.content.Content;

/// A search that comes before the index is made waits for it in a thread of its own: in the one
/// that answers requests it would keep the pages of others waiting.
@ServerFilter("/search/**")
class IndexAwaited {

    private final Content content;
    private final ExecutorService elsewhere;

    IndexAwaited(Content content, @Named(TaskExecutors.BLOCKING) ExecutorService elsewhere) {
        this.content = content;
        this.elsewhere = elsewhere;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> await(HttpRequest<?> request) {
        var edition = content.edition();
        return edition.isMade(SearchIndex.class) ? CompletableFuture.completedFuture(request)
                : CompletableFuture.supplyAsync(() -> {
                    edition.part(SearchIndex.class);
                    return request;
                }, elsewhere);
    }
}
