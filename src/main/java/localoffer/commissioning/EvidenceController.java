package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import localoffer.questionnaires.Quarter;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Evidence for an inspection, as a page and as a file. A commissioner of named services sees what
/// was said of those alone.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {

    private final Evidence evidence;
    private final Exports exports;
    private final Pages pages;
    private final Clock clock;

    EvidenceController(Evidence evidence, Exports exports, Pages pages, Clock clock) {
        this.evidence = evidence;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/evidence")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "commissioning/evidence", page(me));
    }

    @Get("/evidence.csv")
    @Produces("text/csv")
    HttpResponse<String> file(StaffMember me) {
        return exports.send(me, "evidence", "", page(me));
    }

    private EvidencePage page(StaffMember me) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        return evidence.of(me, Quarter.of(LocalDate.now(clock)).plus(-1));
    }
}
