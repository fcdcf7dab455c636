package localoffer.directory;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import localoffer.web.FormFields;

/// Keeps a person's list in their own browser, and nowhere else. Only the list's own pages see it.
@Singleton
class ShortlistCookie {

    static final String NAME = "list";
    static final String PATH = "/shortlist";
    static final Duration LASTS = Duration.ofDays(365);

    private final boolean alwaysSecure;

    ShortlistCookie(
            @Property(name = "staff.secure-cookies", defaultValue = "false") boolean alwaysSecure) {
        this.alwaysSecure = alwaysSecure;
    }

    Shortlist read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME)
                .map(cookie -> Shortlist.from(FormFields.parse(cookie.getValue())::first))
                .orElse(Shortlist.EMPTY);
    }

    /// Keeps the list; an empty one ends the cookie.
    <T> MutableHttpResponse<T> keep(
            HttpRequest<?> request, MutableHttpResponse<T> response, Shortlist list) {
        var text = list.text();
        return response.cookie(Cookie.of(NAME, text).path(PATH).httpOnly(true)
                .sameSite(SameSite.Lax).maxAge(text.isEmpty() ? Duration.ZERO : LASTS)
                .secure(alwaysSecure || request.isSecure()
                        || "https".equals(request.getHeaders().get("X-Forwarded-Proto"))));
    }
}
