package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The cookies of the staff's part, which the public pages never see. They end with the
/// browser.
@Singleton
class StaffCookies {

    /// Names the session of who is signed in.
    static final String SESSION = "staff-session";
    /// Names a browser that is about to sign in, so that its form can be bound to it.
    static final String VISIT = "staff-visit";
    /// Names a journey to the council's own sign-in and back.
    static final String JOURNEY = "staff-journey";
    private static final String PATH = "/staff";

    private final boolean alwaysSecure;

    StaffCookies(StaffSettings settings) {
        this.alwaysSecure = settings.secureCookies();
    }

    static Optional<Token> find(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name)
                .map(cookie -> new Token(cookie.getValue()))
                .filter(Token::isWellFormed);
    }

    Cookie make(HttpRequest<?> request, String name, Token token) {
        return cookie(request, name, token.value());
    }

    Cookie end(HttpRequest<?> request, String name) {
        return cookie(request, name, "").maxAge(0);
    }

    private Cookie cookie(HttpRequest<?> request, String name, String value) {
        return Cookie.of(name, value).path(PATH).httpOnly(true).sameSite(SameSite.Lax)
                .secure(alwaysSecure || isHttps(request));
    }

    /// Anybody can write the proxy's header, but all that it does is to make the cookie stricter.
    private static boolean isHttps(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
