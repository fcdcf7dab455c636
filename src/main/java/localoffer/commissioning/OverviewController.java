package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import localoffer.staff.StaffMember;
import localoffer.web.KeptPages;
import localoffer.web.NotFound;

/// The commissioned services that a person of staff may see, by name, as a page and as files with
/// the same filters. Never by result: what families say of different services cannot be ranked.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {

    private static final String NAME = "services";

    private final OverviewPages overviews;
    private final Exports exports;
    private final KeptPages pages;

    OverviewController(OverviewPages overviews, Exports exports, KeptPages pages) {
        this.overviews = overviews;
        this.exports = exports;
        this.pages = pages;
    }

    @Get("/services")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "commissioning/overview", page(request, me));
    }

    @Get("/services.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(HttpRequest<?> request, StaffMember me) {
        return exports.send(me, NAME, "", page(request, me));
    }

    @Get("/services.xlsx")
    @Produces(Exports.WORKBOOK)
    HttpResponse<?> workbook(HttpRequest<?> request, StaffMember me) {
        return exports.workbook(me, NAME, "", page(request, me));
    }

    @Get("/services.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(HttpRequest<?> request, StaffMember me) throws IOException {
        var page = page(request, me);
        return exports.json(me, NAME, "", page, OverviewJson.of(page));
    }

    private OverviewPage page(HttpRequest<?> request, StaffMember me) {
        if (!me.isReader()) {
            throw new NotFound();
        }
        var typed = request.getParameters();
        return overviews.of(me, typed.get("agency", String.class, ""), OverviewFilter.of(
                typed.get("status", String.class, ""), typed.get("coverage", String.class, ""),
                typed.get("sort", String.class, "")));
    }
}
