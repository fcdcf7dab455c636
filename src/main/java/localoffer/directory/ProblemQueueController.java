package localoffer.directory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What people reported, for the staff who mend it.
@Controller("/staff/problems")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProblemQueueController {

    private final Content content;
    private final ProblemReports reports;
    private final ProblemDecision.Doing doing;
    private final Pages pages;

    ProblemQueueController(Content content, ProblemReports reports,
            ProblemDecision.Doing doing, Pages pages) {
        this.content = content;
        this.reports = reports;
        this.doing = doing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String owner) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
        var directory = content.part(Directory.class);
        var queue = ProblemQueue.of(state, owner, directory);
        var rows = reports.list(queue.states(), queue.listings(me, directory)).stream()
                .map(report -> Row.of(report, directory)).toList();
        return pages.show(request, "directory/problems", new QueuePage(
                rows, queue, ProblemQueue.choices(), ProblemQueue.owners(directory)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, UUID id) {
        var report = report(me, id);
        return page(request, HttpStatus.OK, report, ProblemDecision.of(report), "", "");
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, UUID id,
            @Body Map<String, String> form) {
        var report = report(me, id);
        var decision = ProblemDecision.from(form);
        var mistake = decision.mistake();
        if (!mistake.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, report, decision,
                    decision.field(), mistake);
        }
        return doing.change(me, report, decision)
                ? HttpResponse.seeOther(URI.create("/staff/problems"))
                : page(request, HttpStatus.CONFLICT, report(me, id),
                        ProblemDecision.of(report(me, id)), "state", "problem.staff.mistake.late");
    }

    /// A report that is not there, and one that this person may not see, look alike.
    private ProblemReport report(StaffMember me, UUID id) {
        return reports.find(id).filter(report -> ProblemQueue.maySee(me, report.listing()))
                .orElseThrow(NotFound::new);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, ProblemReport report,
            ProblemDecision typed, String field, String mistake) {
        return pages.show(request, status, "directory/problem-staff", new DecisionPage(
                Row.of(report, content.part(Directory.class)), typed, field, mistake));
    }

    /// A report with what is known of its listing.
    ///
    /// @param name of the service, or the slug of one that is no longer published
    record Row(ProblemReport report, String name, String owner, boolean published) {

        static Row of(ProblemReport report, Directory directory) {
            var service = directory.named(report.listing());
            return new Row(report, service.map(Service::name).orElse(report.listing()),
                    service.map(listing -> listing.upkeep().owner()).orElse(""),
                    service.isPresent());
        }
    }

    record QueuePage(List<Row> rows, ProblemQueue queue, List<String> states,
            List<String> owners) {

        public boolean isCut() {
            return rows.size() == ProblemReports.SHOWN_MAX;
        }

        public int most() {
            return ProblemReports.SHOWN_MAX;
        }
    }

    /// @param field the input with the mistake; empty for none
    /// @param mistake a message key; empty for none
    record DecisionPage(Row row, ProblemDecision typed, String field, String mistake) {

        public boolean isRefused() {
            return !mistake.isEmpty();
        }

        public boolean refuses(String input) {
            return field.equals(input);
        }

        public List<ProblemState> states() {
            return List.of(ProblemState.CHECKING, ProblemState.MENDED, ProblemState.NOT_CHANGED);
        }

        public int charactersMax() {
            return ProblemDecision.REASON_CHARACTERS_MAX;
        }
    }
}
