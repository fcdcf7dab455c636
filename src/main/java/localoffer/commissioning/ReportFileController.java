package localoffer.commissioning;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import localoffer.content.Content;
import localoffer.staff.StaffMember;

/// What families said about one commissioned service, as files. All are made from the record that
/// the page is made from, so they hold what it shows and no more.
@Controller("/staff/services/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportFileController {

    private static final String NAME = "results";

    private final Content content;
    private final Reports reports;
    private final Exports exports;

    ReportFileController(Content content, Reports reports, Exports exports) {
        this.content = content;
        this.reports = reports;
        this.exports = exports;
    }

    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(StaffMember me, String slug) {
        var report = report(me, slug);
        return exports.send(me, NAME, report.edition(), report);
    }

    @Get("/results.xlsx")
    @Produces(Exports.WORKBOOK)
    HttpResponse<?> workbook(StaffMember me, String slug) {
        var report = report(me, slug);
        return exports.workbook(me, NAME, report.edition(), report);
    }

    @Get("/results.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(StaffMember me, String slug) throws IOException {
        var report = report(me, slug);
        return exports.json(me, NAME, report.edition(), report, ReportJson.of(report));
    }

    private Report report(StaffMember me, String slug) {
        return reports.of(me, content.part(Contracts.class), slug);
    }
}
