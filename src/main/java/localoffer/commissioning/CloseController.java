package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import localoffer.questionnaires.Quarter;
import localoffer.results.Closes;
import localoffer.results.Closing;
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
    private static final String PATTERN = "[0-9]{4}Q[1-4]";

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
        var lines = closes.closed().stream().map(one -> new Line(one.quarter().toString(),
                words.quarter(one.quarter()), one.batches(), one.people(), one.demonstration()))
                .toList();
        var next = closes.next().map(one -> new Next(one.quarter().toString(),
                words.quarter(one.quarter()), one.batches(), one.waiting()));
        return pages.show(request, "commissioning/closes", new ClosesPage(next, lines,
                lines.stream().filter(line -> line.id.equals(closed)).map(Line::quarter)
                        .findFirst().orElse(""),
                words.day(closes.ends()), closes.threshold()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(StaffMember me, @Body Map<String, String> form) {
        mustKeepAccounts(me);
        var quarter = form.getOrDefault("quarter", "");
        if (quarter.matches(PATTERN)
                && closes.close(Quarter.parse(quarter)) instanceof Closing.Outcome.Closed) {
            audit.record(me, "closed a quarter", quarter);
            return HttpResponse.seeOther(URI.create(ADDRESS + "?closed=" + quarter));
        }
        return HttpResponse.seeOther(URI.create(ADDRESS));
    }

    private static void mustKeepAccounts(StaffMember me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }

    /// @param done the quarter that was closed just now; empty for none
    /// @param ends the first day of the next quarter
    record ClosesPage(Optional<Next> next, List<Line> lines, String done, String ends,
            int threshold) {

        public boolean isDone() {
            return !done.isEmpty();
        }

        public boolean isDemonstration() {
            return lines.stream().anyMatch(Line::demonstration);
        }
    }

    record Next(String id, String quarter, int batches, int waiting) {}

    record Line(String id, String quarter, int batches, int people, boolean demonstration) {}
}
