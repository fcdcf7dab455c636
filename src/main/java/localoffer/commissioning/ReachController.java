package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Who answers in the whole area, as a page and as a file: for those who may see every service.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReachController {

    private final ReachPages reach;
    private final Audit audit;
    private final Pages pages;

    ReachController(ReachPages reach, Audit audit, Pages pages) {
        this.reach = reach;
        this.audit = audit;
        this.pages = pages;
    }

    @Get("/reach")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String quarter) {
        return pages.show(request, "commissioning/reach", page(me, quarter));
    }

    @Get("/reach.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me, @QueryValue(defaultValue = "") String quarter) {
        var page = page(me, quarter);
        audit.record(me, "exported the reach", page.quarter());
        return CsvFile.send("reach-" + (page.quarter().isEmpty() ? "none" : page.quarter())
                + (page.demonstration().isEmpty() ? "" : "-demonstration"),
                ReachPage.COLUMNS, page.lines());
    }

    private ReachPage page(StaffMember me, String quarter) {
        if (!me.allServices()) {
            throw new NotFound();
        }
        return reach.of(quarter);
    }
}
