package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Makes a one-time link for a person of staff, which the administrator gives them.
@Controller("/staff/people/{id}/invitations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {

    private final People people;
    private final Invitations invitations;
    private final Audit audit;
    private final Pages pages;

    InvitationController(People people, Invitations invitations, Audit audit, Pages pages) {
        this.people = people;
        this.invitations = invitations;
        this.audit = audit;
        this.pages = pages;
    }

    /// Shows the link in the answer itself: it is nowhere to be read again.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, UUID id) {
        PeopleController.onlyFor(me);
        var person = people.findById(id).filter(Person::active).orElseThrow(NotFound::new);
        audit.record(me, "made a one-time link", person.signInName());
        return pages.show(request, "staff/invitation",
                new InvitationPage(person, origin(request) + invitations.invite(id)));
    }

    /// As the administrator's own browser reached the site.
    private static String origin(HttpRequest<?> request) {
        var origin = request.getHeaders().get("Origin");
        var scheme = request.isSecure() ? "https://" : "http://";
        return origin == null ? scheme + request.getHeaders().get("Host") : origin;
    }

    record InvitationPage(Person person, String link) {}
}
