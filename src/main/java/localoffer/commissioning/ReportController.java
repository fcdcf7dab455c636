package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.KeptPages;

/// What families said about one commissioned service, as a page.
@Controller("/staff/services/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final Content content;
    private final Reports reports;
    private final KeptPages pages;

    ReportController(Content content, Reports reports, KeptPages pages) {
        this.content = content;
        this.reports = reports;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String slug) {
        return pages.show(request, "commissioning/report",
                reports.of(me, content.part(Contracts.class), slug));
    }

    @Get("/questions")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> questions(HttpRequest<?> request, StaffMember me, String slug) {
        return pages.show(request, "commissioning/questions",
                reports.of(me, content.part(Contracts.class), slug));
    }
}
