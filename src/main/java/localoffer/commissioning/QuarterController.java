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
import java.util.List;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What all families said in one quarter, agency by agency, as a page and as a file. A
/// commissioner of named services sees those alone.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuarterController {

    private final Content content;
    private final QuarterPages quarters;
    private final Exports exports;
    private final Pages pages;

    QuarterController(Content content, QuarterPages quarters, Exports exports, Pages pages) {
        this.content = content;
        this.quarters = quarters;
        this.exports = exports;
        this.pages = pages;
    }

    @Get("/quarter")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String quarter) {
        return pages.show(request, "commissioning/quarter", page(me, quarter));
    }

    @Get("/quarter.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me, @QueryValue(defaultValue = "") String quarter) {
        var page = page(me, quarter);
        return exports.send(me, "quarter", page.quarter(), page);
    }

    private QuarterPage page(StaffMember me, String quarter) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        var contracts = content.part(Contracts.class);
        var mine = contracts.all().stream().filter(c -> me.mayAnalyse(c.service())).toList();
        return quarters.of(contracts, List.copyOf(mine), quarter);
    }
}
