package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is kept for how long, what would go tonight, and what went, for the auditor and the
/// administrator.
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
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        if (!me.isAuditor() && !me.administrator()) {
            throw new NotFound();
        }
        return pages.show(request, "staff/retention", new RetentionPage(retention.look()));
    }

    record RetentionPage(List<Retention.Line> lines) {}
}
