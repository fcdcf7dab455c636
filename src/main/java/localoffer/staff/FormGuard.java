package localoffer.staff;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Lets nothing be sent under `/staff` but by a form that this site made for this very session.
///
/// It stands before every controller, so that no staff form of any package can forget it.
@ServerFilter("/staff/**")
class FormGuard implements Ordered {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String NEW_VISIT = "localoffer.staff.visit";

    private final FormTokens tokens;
    private final StaffCookies cookies;
    private final FilterBodyParser forms;
    private final RefusalPages refusals;

    FormGuard(FormTokens tokens, StaffCookies cookies, FilterBodyParser forms,
            RefusalPages refusals) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.forms = forms;
        this.refusals = refusals;
    }

    /// After the security filter, which knows who it is and has refused whoever may not be here.
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    CompletableFuture<@Nullable HttpResponse<?>> check(HttpRequest<?> request) {
        var who = SignedIn.of(request);
        var bearer = who.map(SignedIn::session).orElseGet(() -> visit(request).hash());
        new Visitor(who.map(SignedIn::member), tokens.make(bearer)).introduce(request);
        if (READING.contains(request.getMethod())) {
            return CompletableFuture.completedFuture(null);
        }
        if (!Sender.isThisSite(request)) {
            return CompletableFuture.completedFuture(refusals.refuse(request));
        }
        return forms.parseBody(request).thenApply(form -> {
            var token = form.get(FormTokens.FIELD);
            var mine = token instanceof String text && tokens.accepts(text, bearer);
            return mine ? null : refusals.refuse(request);
        });
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_VISIT, Token.class).ifPresent(visit ->
                response.cookie(cookies.make(request, StaffCookies.VISIT, visit)));
    }

    private static Token visit(HttpRequest<?> request) {
        Optional<Token> known = StaffCookies.find(request, StaffCookies.VISIT);
        return known.orElseGet(() -> {
            var visit = Token.fresh();
            request.setAttribute(NEW_VISIT, visit);
            return visit;
        });
    }
}
