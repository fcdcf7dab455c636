package localoffer.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Keeps the bytes of pages that are the same for everybody, plain and compressed, for as long
/// as the edition that they were made from is served. Only addresses that the content knows are
/// kept, each once however it was written, so their number is bounded by it.
@Singleton
class SharedPages {

    private final Explaining words;
    private volatile Kept kept = new Kept(new Object(), new ConcurrentHashMap<>());

    SharedPages(Explaining words) {
        this.words = words;
    }

    /// @param language in which the page speaks
    /// @param rest what the page is made from beside the edition: when it is no longer equal, the
    ///     page is made anew
    HttpResponse<?> answer(
            HttpRequest<?> request, Language language, Object edition, Object rest,
            Supplier<String> page) {
        var current = kept;
        if (!current.edition.equals(edition)) {
            current = new Kept(edition, new ConcurrentHashMap<>());
            kept = current;
        }
        var key = key(request, language);
        var made = current.pages.get(key);
        if (made == null || !made.rest.equals(rest)) {
            made = new Made(rest, ready(request, page.get()));
            current.pages.put(key, made);
        }
        return answer(request, MediaType.TEXT_HTML_TYPE, made.ready);
    }

    /// Nobody is led away from a page on which people answer.
    private Ready ready(HttpRequest<?> request, String page) {
        var whole = Language.isJourney(request.getPath()) ? page : words.in(page);
        return Ready.of(whole.getBytes(StandardCharsets.UTF_8));
    }

    /// `/services/%6Booth/` and `/services/kooth` are one page; in two languages they are two.
    private static String key(HttpRequest<?> request, Language language) {
        return language.to(
                URI.create(request.getPath()).getPath().replaceAll("(?<=.)/+$", ""));
    }

    static HttpResponse<?> answer(HttpRequest<?> request, MediaType type, Ready ready) {
        // Weak, because the plain and the compressed bytes share it.
        var etag = "W/\"" + ready.hash() + "\"";
        var asked = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (asked != null && asked.contains(etag)) {
            return HttpResponse.notModified()
                    .header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .header(HttpHeaders.VARY, "Accept-Encoding");
        }
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        var zipped = accepted != null && accepted.contains("gzip");
        var response = HttpResponse.ok(ready.bytes(zipped))
                .contentType(type)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Encoding");
        return zipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private record Kept(Object edition, Map<String, Made> pages) {}

    private record Made(Object rest, Ready ready) {}
}
