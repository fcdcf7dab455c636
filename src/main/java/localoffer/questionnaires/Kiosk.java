package localoffer.questionnaires;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/// A tablet that people share. Nothing that one of them typed may be left for the next: no page is
/// kept, none leads away, and a form whose ticket was used or cleared does not come back.
final class Kiosk {

    private Kiosk() {}

    /// Where a tablet stands between two people.
    static String addressOf(String service) {
        return WayIn.addressOf(service, Channel.KIOSK);
    }

    /// Kept by nothing, not even for the button that goes back.
    static MutableHttpResponse<?> forget(MutableHttpResponse<?> response) {
        response.getHeaders().remove(HttpHeaders.CACHE_CONTROL);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// The same, and what the browser has of earlier pages goes as well.
    static MutableHttpResponse<?> clear(MutableHttpResponse<?> response) {
        return forget(response).header("Clear-Site-Data", "\"cache\"");
    }
}
