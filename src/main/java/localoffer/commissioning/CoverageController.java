package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// About which services families are heard, as a page and as a file. A commissioner of named
/// services sees those alone.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class CoverageController {

    private final Coverage coverage;
    private final Exports exports;
    private final Pages pages;

    CoverageController(Coverage coverage, Exports exports, Pages pages) {
        this.coverage = coverage;
        this.exports = exports;
        this.pages = pages;
    }

    @Get("/coverage")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "commissioning/coverage", page(me));
    }

    @Get("/coverage.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me) {
        return exports.send(me, "coverage", "", page(me));
    }

    private CoveragePage page(StaffMember me) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        return coverage.of(me);
    }
}
