package localoffer.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Which site a form was sent from, as far as the browser says.
///
/// A second line of defence behind a form's ticket or token: a program that says nothing passes.
public final class Sender {

    private Sender() {}

    public static boolean isThisSite(HttpRequest<?> request) {
        return isThisSite(request.getHeaders().get("Sec-Fetch-Site"),
                request.getHeaders().get(HttpHeaders.ORIGIN),
                request.getHeaders().get(HttpHeaders.HOST));
    }

    /// The newer header needs no comparison, and so is right behind every proxy.
    static boolean isThisSite(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || authority(origin).equals(host);
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
