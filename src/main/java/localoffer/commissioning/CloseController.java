package localoffer.commissioning;

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
import java.util.Optional;
import localoffer.results.Closes;
import localoffer.results.Closes.Ended;
import localoffer.results.Closing.Outcome;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The quarters that are closed, what closing the next one would do, and closing it by hand, for
/// an administrator. A quarter closes by itself within the hour after its end: this is for who
/// cannot wait, or stopped the site over the end of a quarter.
@Controller("/staff/closes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CloseController {

    private static final String ADDRESS = "/staff/closes";

    private final Closes closes;
    private final Audit audit;
    private final Words words;
    private final Pages pages;

    CloseController(Closes closes, Audit audit, Words words, Pages pages) {
        this.closes = closes;
        this.audit = audit;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String closed) {
        mustKeepAccounts(me);
        return page(request, HttpStatus.OK, closed, false);
    }

    /// Only the quarter that comes next, whose dry run was read.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me,
            @Body Map<String, String> form) {
        mustKeepAccounts(me);
        var quarter = form.getOrDefault("quarter", "");
        if (closes.next().map(Ended::quarter).filter(next -> next.toString().equals(quarter))
                .map(closes::close).filter(Outcome.Closed.class::isInstance).isEmpty()) {
            return page(request, HttpStatus.CONFLICT, "", true);
        }
        audit.record(me, "closed a quarter", quarter);
        return HttpResponse.seeOther(URI.create(ADDRESS + "?closed=" + quarter));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String closed,
            boolean refused) {
        var lines = closes.closed().stream().map(one -> new Line(one.quarter().toString(),
                words.quarter(one.quarter()), one.batches(), one.people(), one.demonstration()))
                .toList();
        var next = closes.next().map(one -> new Next(one.quarter().toString(),
                words.quarter(one.quarter()), List.of(counted("batches", one.batches()),
                counted("waiting", one.waiting()))));
        return pages.show(request, status, "commissioning/closes", new ClosesPage(next, lines,
                refused, lines.stream().filter(line -> line.id.equals(closed)).map(Line::quarter)
                        .findFirst().orElse(""),
                words.day(closes.ends()), closes.threshold()));
    }

    /// None and one have words of their own.
    private String counted(String what, int number) {
        var key = "commissioning.closes.dry." + what;
        return words.find(key + "." + number).orElseGet(() -> words.of(key, number));
    }

    private static void mustKeepAccounts(StaffMember me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }

    /// @param refused whether a close was asked for that is not the next
    /// @param justClosed the quarter that was closed just now; empty for none
    /// @param ends the first day of the next quarter
    record ClosesPage(Optional<Next> next, List<Line> lines, boolean refused,
            String justClosed, String ends, int threshold) {

        public boolean isDone() {
            return !justClosed.isEmpty();
        }

        public boolean isDemonstration() {
            return lines.stream().anyMatch(Line::demonstration);
        }
    }

    /// @param dry what closing it would do
    record Next(String id, String quarter, List<String> dry) {}

    record Line(String id, String quarter, int batches, int people, boolean demonstration) {}
}
