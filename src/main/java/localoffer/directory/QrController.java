package localoffer.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import localoffer.content.Content;
import localoffer.web.NotFound;
import localoffer.web.QrPicture;

/// QR codes of our own addresses: what is on paper can be opened on a telephone.
@Controller
@Produces("image/svg+xml")
class QrController {

    private static final String FOR_A_DAY = "private, max-age=86400";

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
        var directory = content.part(Directory.class);
        var service = directory.named(slug).orElseThrow(NotFound::new);
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
        if (address.length() > QrPicture.ADDRESS_CHARACTERS_MAX) {
            throw new NotFound();
        }
        return HttpResponse.ok(QrPicture.of(address).svg())
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_DAY);
    }
}
