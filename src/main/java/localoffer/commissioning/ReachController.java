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
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Who answers in the whole area, as a page and as a file: for those who may see every service.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReachController {

    private final ReachPages reach;
    private final Exports exports;
    private final Pages pages;

    ReachController(ReachPages reach, Exports exports, Pages pages) {
        this.reach = reach;
        this.exports = exports;
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
        return exports.send(me, "reach", page.quarter(), page);
    }

    private ReachPage page(StaffMember me, String quarter) {
        if (!me.allServices()) {
            throw new NotFound();
        }
        return reach.of(quarter);
    }
}
