package localoffer.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/// The security headers of every answer.
@ServerFilter("/**")
class Headers implements Ordered {

    /// Nothing inline, nothing from elsewhere. Drawings are part of the page or files of ours.
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
            "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
            "frame-ancestors 'none'");

    /// Outside every other filter, so that what one of them refuses gets the headers as well.
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void secure(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("X-Frame-Options", "DENY");
        response.header("Referrer-Policy", "same-origin");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        if (request.getPath().startsWith("/staff")) {
            response.getHeaders().remove(HttpHeaders.CACHE_CONTROL);
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
            response.header("X-Robots-Tag", "noindex");
        }
    }
}
