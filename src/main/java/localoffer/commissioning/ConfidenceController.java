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

/// How sure those feel who write advice, as a page and as a file: for those who may see every
/// service, as it is about none.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfidenceController {

    private final Confidence confidence;
    private final Exports exports;
    private final Pages pages;

    ConfidenceController(Confidence confidence, Exports exports, Pages pages) {
        this.confidence = confidence;
        this.exports = exports;
        this.pages = pages;
    }

    @Get("/confidence")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "commissioning/confidence", page(me));
    }

    @Get("/confidence.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me) {
        return exports.send(me, "confidence", "", page(me));
    }

    private ConfidencePage page(StaffMember me) {
        if (!me.allServices()) {
            throw new NotFound();
        }
        return confidence.page().orElseThrow(NotFound::new);
    }
}
