package localoffer.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.nayuki.qrcodegen.QrCode;
import localoffer.content.Content;
import localoffer.web.NotFound;

/// QR codes of our own addresses: what is on paper can be opened on a telephone.
@Controller
@Produces("image/svg+xml")
class QrController {

    private static final String FOR_A_DAY = "private, max-age=86400";
    /// No code holds more than 2,953. Ours come near it only under a host name that is not ours.
    private static final int ADDRESS_CHARACTERS_MAX = 2_900;
    /// White around the code, without which cameras do not find it.
    private static final int MARGIN = 4;

    private final Content content;
    private final HttpHostResolver hosts;
    private final Sharing.Maker sharing;

    QrController(Content content, HttpHostResolver hosts, Sharing.Maker sharing) {
        this.content = content;
        this.hosts = hosts;
        this.sharing = sharing;
    }

    @Get("/services/{slug}/qr.svg")
    HttpResponse<String> ofService(HttpRequest<?> request, String slug) {
        var service = content.part(Directory.class).find(slug).orElseThrow(NotFound::new);
        return picture(hosts.resolve(request) + "/services/" + service.id());
    }

    @Get("/shortlist/qr.svg")
    HttpResponse<String> ofList(HttpRequest<?> request) {
        var list = ShortlistController.inAddress(request);
        var shown = list.text().length() <= Sharing.PICTURE_CHARACTERS_MAX
                ? list : list.withoutNotes();
        return picture(sharing.link(request, shown));
    }

    private static HttpResponse<String> picture(String address) {
        if (address.length() > ADDRESS_CHARACTERS_MAX) {
            throw new NotFound();
        }
        return HttpResponse.ok(svg(QrCode.encodeText(address, QrCode.Ecc.LOW)))
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY);
    }

    /// Black on white whatever the colours of the page, for a camera.
    private static String svg(QrCode code) {
        int side = code.size + 2 * MARGIN;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" \
                shape-rendering="crispEdges"><path fill="white" d="M0 0h%1$dv%1$dH0z"/>\
                <path d="%2$s"/></svg>
                """.formatted(side, path);
    }
}
