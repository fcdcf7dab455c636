package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// About which services families are heard, as a page and as a file. A commissioner of named
/// services sees those alone.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class CoverageController {

    private final Coverage coverage;
    private final Audit audit;
    private final Pages pages;

    CoverageController(Coverage coverage, Audit audit, Pages pages) {
        this.coverage = coverage;
        this.audit = audit;
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
        var page = page(me);
        audit.record(me, "exported the coverage", "");
        return CsvFile.send("coverage" + (page.demonstration().isEmpty() ? "" : "-demonstration"),
                page.columns(), page.lines());
    }

    private CoveragePage page(StaffMember me) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        return coverage.of(me);
    }
}
