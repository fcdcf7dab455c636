package localoffer.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.web.router.Router;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what went wrong into a page in plain words.
@Controller
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String RETRY_SECONDS = "10";
    /// Uses no template, because a template may be what is broken.
    private static final String LAST_RESORT = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Something went wrong</title></head><body><main>
            <h1>Something went wrong</h1>
            <p>This is our mistake, not yours. Please try again in a few minutes.</p>
            <p><a href="/">Go to the home page</a></p></main></body></html>
            """;

    private final Router router;
    private final Pages pages;

    ErrorPages(Router router, Pages pages) {
        this.router = router;
        this.pages = pages;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        return page(request, HttpStatus.NOT_FOUND);
    }

    @Error(global = true, exception = NotFound.class)
    HttpResponse<?> nothingHere(HttpRequest<?> request) {
        return page(request, HttpStatus.NOT_FOUND);
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> notAllowed(HttpRequest<?> request) {
        // Who must not see a page of staff must not learn that it is there either.
        if (request.getPath().startsWith("/staff/")) {
            return notFound(request);
        }
        var allowed = router.findAny(request).stream()
                .map(match -> match.getRouteInfo().getHttpMethodName())
                .collect(Collectors.toCollection(TreeSet::new));
        return page(request, HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> notAForm(HttpRequest<?> request) {
        return page(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<?> notUnderstood(HttpRequest<?> request) {
        return page(request, HttpStatus.BAD_REQUEST);
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<?> tooLong(HttpRequest<?> request) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }

    @Error(global = true, status = HttpStatus.REQUEST_URI_TOO_LONG)
    HttpResponse<?> addressTooLong(HttpRequest<?> request) {
        return page(request, HttpStatus.REQUEST_URI_TOO_LONG);
    }

    @Error(global = true, exception = ContentLengthExceededException.class)
    HttpResponse<?> tooLarge(HttpRequest<?> request) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }

    @Error(global = true, exception = HttpStatusException.class)
    HttpResponse<?> refused(HttpRequest<?> request, HttpStatusException refusal) {
        return page(request, refusal.getStatus());
    }

    @Error(global = true)
    HttpResponse<?> failed(HttpRequest<?> request, Throwable failure) {
        if (Outage.isCauseOf(failure)) {
            LOG.warn("The database is away for {}", Trace.page(request));
            return page(request, HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var bad = BadRequest.status(failure);
        if (bad.isPresent()) {
            return page(request, bad.get());
        }
        LOG.error("{} failed: {}", Trace.page(request), Trace.of(failure));
        return Headers.secure(request,
                HttpResponse.serverError(LAST_RESORT).contentType(MediaType.TEXT_HTML_TYPE));
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request, HttpStatus status) {
        if (!accepts(request)) {
            return HttpResponse.status(status).body(status.getReason())
                    .contentType(MediaType.TEXT_PLAIN_TYPE);
        }
        return Headers.secure(request,
                pages.show(request, status, "web/error", new ErrorPage(status.getCode())));
    }

    /// Browsers and people get a page; a program that asked for data gets the status alone.
    private static boolean accepts(HttpRequest<?> request) {
        var accepted = request.getHeaders().accept();
        return accepted.isEmpty() || accepted.stream().anyMatch(type ->
                type.matches(MediaType.TEXT_HTML_TYPE) || type.getName().equals("*/*"));
    }

    /// @param status an HTTP status that has its own words in the messages, or any other
    record ErrorPage(int status) {

        private static final Set<Integer> WORDED =
                Set.of(400, 403, 404, 405, 413, 414, 415, 422, 429, 503);

        public String title() {
            return "error." + (WORDED.contains(status) ? status : "other") + ".title";
        }

        public String words() {
            return "error." + (WORDED.contains(status) ? status : "other") + ".words";
        }
    }
}
