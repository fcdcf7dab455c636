package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is kept for how long, what would go tonight, and what went, for the auditor and the
/// administrator. An auditor changes nothing: what is deleted is gone for ever.
@Controller("/staff/retention")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RetentionController {

    private final Retention retention;
    private final Pages pages;

    RetentionController(Retention retention, Pages pages) {
        this.retention = retention;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String done) {
        if (!me.isAuditor() && !me.administrator()) {
            throw new NotFound();
        }
        return pages.show(request, "staff/retention",
                new RetentionPage(retention.look(), me.administrator(), switch (done) {
                    case "all" -> "staff.retention.done";
                    case "some" -> "staff.retention.failed";
                    default -> "";
                }));
    }

    /// By hand, for who does not want to wait for the night.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(StaffMember me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        var all = retention.now(me);
        return HttpResponse.seeOther(URI.create("/staff/retention?done=" + (all ? "all" : "some")));
    }

    /// @param mayDelete whether they may do by hand what the night would do
    /// @param doneKey the message when it was just done by hand; empty when it was not
    record RetentionPage(List<Retention.Line> lines, boolean mayDelete, String doneKey) {}
}
