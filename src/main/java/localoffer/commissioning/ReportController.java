package localoffer.commissioning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.content.Content;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What families said about one commissioned service, as a page and as a file.
@Controller("/staff/services/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final Content content;
    private final Reports reports;
    private final Pages pages;
    private final Audit audit;

    ReportController(Content content, Reports reports, Pages pages, Audit audit) {
        this.content = content;
        this.reports = reports;
        this.pages = pages;
        this.audit = audit;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String slug) {
        return pages.show(request, "commissioning/report", report(me, slug));
    }

    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me, String slug) {
        var report = report(me, slug);
        audit.record(me, "exported results", slug);
        return HttpResponse.ok(ReportFile.csv(report))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ReportFile.name(report) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /// A service that is not commissioned, and one that this person may not see, look alike.
    private Report report(StaffMember me, String slug) {
        var contracts = content.part(Contracts.class);
        var contract = contracts.of(slug).filter(c -> me.mayRead(c.service()))
                .orElseThrow(NotFound::new);
        return reports.of(contracts, contract);
    }
}
