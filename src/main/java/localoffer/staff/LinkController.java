package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import localoffer.web.Pages;

/// Signing in once, by a link.
///
/// Opening the link only shows a button. Programs that look at links before people do, such as
/// mail scanners and chat previews, would otherwise use it up.
@Controller("/staff/sign-in/{token}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkController {

    private final Invitations invitations;
    private final Admission admission;
    private final Audit audit;
    private final Pages pages;

    LinkController(Invitations invitations, Admission admission, Audit audit, Pages pages) {
        this.invitations = invitations;
        this.admission = admission;
        this.audit = audit;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return invitations.isOpen(new Token(token))
                ? page(request, token) : gone(request);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, String token) {
        return invitations.use(new Token(token))
                .<HttpResponse<?>>map(person -> enter(request, person))
                .orElseGet(() -> gone(request));
    }

    private HttpResponse<?> enter(HttpRequest<?> request, UUID person) {
        audit.record(person, "signed in", "by a one-time link");
        return admission.admit(request, person, true, "/staff/password");
    }

    private HttpResponse<?> page(HttpRequest<?> request, String token) {
        return pages.show(request, "staff/link", new LinkPage(SignInLink.path(token), true));
    }

    private HttpResponse<?> gone(HttpRequest<?> request) {
        return pages.show(request, HttpStatus.GONE, "staff/link", new LinkPage("", false));
    }

    record LinkPage(String path, boolean open) {}
}
