package localoffer.staff;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import localoffer.web.ClientAddress;
import localoffer.web.Sender;

/// Lets nothing be sent under `/staff` but by a form that this site made for this very session.
///
/// It stands before every controller, so that no staff form of any package can forget it.
@ServerFilter("/staff/**")
class FormGuard implements Ordered {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String BEARER = "localoffer.staff.bearer";
    private static final String NEW_VISIT = "localoffer.staff.visit";

    private final FormTokens tokens;
    private final StaffCookies cookies;
    private final FilterBodyParser forms;
    private final ClientAddress addresses;

    FormGuard(FormTokens tokens, StaffCookies cookies, FilterBodyParser forms,
            ClientAddress addresses) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.cookies = cookies;
        this.forms = forms;
    }

    /// After the security filter, which knows who it is and has refused whoever may not be here.
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    /// A future of nothing would be the usual way to say "go on", but the framework loses its
    /// place when that nothing comes late, as it does when the body does. So it is the request.
    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        Address.set(request, addresses.of(request));
        var who = SignedIn.of(request);
        var bearer = who.map(SignedIn::session).orElseGet(() -> visit(request).hash());
        request.setAttribute(BEARER, bearer);
        new Visitor(who.map(SignedIn::member), tokens.make(bearer)).introduce(request);
        if (READING.contains(request.getMethod())) {
            return CompletableFuture.completedFuture(request);
        }
        if (!Sender.isThisSite(request)) {
            return CompletableFuture.failedFuture(refusal(request));
        }
        return forms.parseBody(request).thenApply(form -> {
            if (form.get(FormTokens.FIELD) instanceof String token
                    && tokens.accepts(token, bearer)) {
                return request;
            }
            throw refusal(request);
        });
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_VISIT, Token.class).ifPresent(visit ->
                response.cookie(cookies.make(request, StaffCookies.VISIT, visit)));
    }

    /// The hash of what tells this browser: its session, or its visit before there is one.
    static String bearer(HttpRequest<?> request) {
        return request.getAttribute(BEARER, String.class).orElse("");
    }

    private static AuthorizationException refusal(HttpRequest<?> request) {
        return new AuthorizationException(
                request.getUserPrincipal(Authentication.class).orElse(null));
    }

    private static Token visit(HttpRequest<?> request) {
        return StaffCookies.find(request, StaffCookies.VISIT).orElseGet(() -> {
            var visit = Token.fresh();
            request.setAttribute(NEW_VISIT, visit);
            return visit;
        });
    }
}
