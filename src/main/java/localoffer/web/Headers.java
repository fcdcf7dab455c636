package localoffer.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Map;

/// The security headers of every answer.
@ServerFilter("/**")
class Headers implements Ordered {

    /// The request attribute that names the one other site that this page has pictures from.
    static final String PICTURES_FROM = "localoffer.pictures-from";

    /// Nothing inline, nothing from elsewhere. Drawings are part of the page or files of ours.
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'none'", "style-src 'self'", "script-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
            "frame-ancestors 'none'", "img-src 'self'");

    /// Addresses that may hold an invitation code: no other page may learn of one, not even ours.
    private static final String WITH_A_CODE = "/questionnaires/code";

    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    /// Outside every other filter, so that what one of them refuses gets the headers as well.
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        secure(request, response);
    }

    /// Sets the headers; also for answers that are made before any filter runs.
    static MutableHttpResponse<?> secure(
            HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach((name, value) -> set(response, name, value));
        request.getAttribute(PICTURES_FROM, String.class).ifPresent(site -> set(response,
                "Content-Security-Policy", CONTENT_SECURITY_POLICY + " " + site));
        if (request.getPath().startsWith("/staff")) {
            set(response, HttpHeaders.CACHE_CONTROL, "no-store");
            set(response, "X-Robots-Tag", "noindex");
        }
        if (request.getPath().startsWith(WITH_A_CODE)) {
            set(response, HttpHeaders.CACHE_CONTROL, "no-store");
            set(response, "Referrer-Policy", "no-referrer");
        }
        return response;
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        response.getHeaders().remove(name);
        response.header(name, value);
    }
}
