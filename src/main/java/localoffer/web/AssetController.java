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

/// The stylesheet, the few pictures, and the scripts of the site.
@Controller("/assets")
class AssetController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final Set<String> PICTURES = Set.of("icon.svg");

    private final Stylesheet stylesheet;
    private final PageFiles files;

    AssetController(Stylesheet stylesheet, PageFiles files) {
        this.stylesheet = stylesheet;
        this.files = files;
    }

    /// The stylesheet under the hash of its content. An older hash, from a page that was loaded
    /// before an update, gets today's stylesheet, but is not kept.
    @Get("/{hash}.css")
    @Produces("text/css")
    HttpResponse<byte[]> stylesheet(String hash, HttpRequest<?> request) {
        var current = stylesheet.path().equals("/assets/" + hash + ".css");
        var zipped = isZipAccepted(request);
        return ready(stylesheet.bytes(zipped), zipped, "text/css", current);
    }

    /// A file that only some pages ask for, likewise.
    @Get("/files/{hash}/{name}")
    HttpResponse<byte[]> file(String hash, String name, HttpRequest<?> request) {
        var file = files.find(name).orElseThrow(NotFound::new);
        var zipped = isZipAccepted(request);
        return ready(file.bytes(zipped), zipped,
                name.endsWith(".css") ? "text/css" : "text/javascript", file.hash().equals(hash));
    }

    private static boolean isZipAccepted(HttpRequest<?> request) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private static HttpResponse<byte[]> ready(
            byte[] bytes, boolean zipped, String type, boolean current) {
        var response = HttpResponse.ok(bytes)
                .contentType(MediaType.of(type + "; charset=utf-8"))
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
