package localoffer.staff;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.security.authentication.AuthorizationException;
import java.net.URI;
import localoffer.web.Pages;

/// Asks who is not signed in to sign in, and refuses what was not sent from a form of ours.
@Controller
class RefusalPages {

    private final Pages pages;

    RefusalPages(Pages pages) {
        this.pages = pages;
    }

    @Error(global = true, exception = AuthorizationException.class)
    HttpResponse<?> refused(HttpRequest<?> request, AuthorizationException refusal) {
        if (request.getMethod() == HttpMethod.GET && !refusal.isForbidden()) {
            var then = Destination.from(request.getUri().toString());
            return HttpResponse.seeOther(URI.create(then.byWayOfSignIn()));
        }
        return pages.show(request, HttpStatus.FORBIDDEN, "staff/refused", new RefusedPage());
    }

    record RefusedPage() {}
}
