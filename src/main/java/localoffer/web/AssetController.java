package localoffer.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.util.Set;

/// The stylesheet and the few pictures of the site.
@Controller("/assets")
class AssetController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final Set<String> PICTURES = Set.of("icon.svg");

    private final Stylesheet stylesheet;

    AssetController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /// The stylesheet under the hash of its content. An older hash, from a page that was loaded
    /// before an update, gets today's stylesheet, but is not kept.
    @Get("/{hash}.css")
    @Produces("text/css")
    HttpResponse<byte[]> stylesheet(String hash, HttpRequest<?> request) {
        var current = stylesheet.path().equals("/assets/" + hash + ".css");
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        var zipped = accepted != null && accepted.contains("gzip");
        var response = HttpResponse.ok(stylesheet.bytes(zipped))
                .contentType(MediaType.of("text/css; charset=utf-8"))
                .header(HttpHeaders.VARY, "Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, current ? FOR_EVER : "no-cache");
        return zipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    @Get("/img/{name}")
    @Produces("image/svg+xml")
    HttpResponse<byte[]> picture(String name) throws IOException {
        if (!PICTURES.contains(name)) {
            throw new NotFound();
        }
        try (var in = AssetController.class.getResourceAsStream("/assets/img/" + name)) {
            if (in == null) {
                throw new NotFound();
            }
            return HttpResponse.ok(in.readAllBytes())
                    .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY);
        }
    }
}
