package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What staff did, for the auditor, as a page and as a file. For others it is not there.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {

    static final int LINES_MAX = 50;
    static final int FILE_LINES_MAX = 50_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final List<String> COLUMNS = List.of("when", "who", "what", "about");

    private final AuditTrail trail;
    private final Audit audit;
    private final Pages pages;

    AuditController(AuditTrail trail, Audit audit, Pages pages) {
        this.trail = trail;
        this.audit = audit;
        this.pages = pages;
    }

    @Get("/audit")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        var kinds = trail.kinds();
        var choice = choice(request, kinds);
        var lines = trail.read(choice, before(request), LINES_MAX + 1);
        var shown = lines.subList(0, Math.min(LINES_MAX, lines.size()));
        var older = lines.size() > LINES_MAX
                ? "/staff/audit?" + choice.query() + "&before=" + shown.getLast().id() : "";
        return pages.show(request, "staff/audit", new AuditPage(
                shown.stream().map(Row::of).toList(), choice, kinds, older));
    }

    @Get("/audit.csv")
    @Produces("text/csv")
    HttpResponse<String> file(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        var choice = choice(request, trail.kinds());
        audit.record(me, "exported the audit", choice.query());
        return CsvFile.send("audit", COLUMNS,
                trail.read(choice, Long.MAX_VALUE, FILE_LINES_MAX).stream().map(line -> List.of(
                        line.at(), line.name(), line.what(), line.about())).toList());
    }

    private static void onlyFor(StaffMember me) {
        if (!me.isAuditor()) {
            throw new NotFound();
        }
    }

    private static AuditChoice choice(HttpRequest<?> request, List<String> kinds) {
        return AuditChoice.of(first(request, "name"), first(request, "what"),
                first(request, "from"), first(request, "to"), kinds);
    }

    private static String first(HttpRequest<?> request, String name) {
        return request.getParameters().getAll(name).stream().findFirst().orElse("")
                .replace("\0", "");
    }

    private static long before(HttpRequest<?> request) {
        var typed = first(request, "before");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }

    record Row(String when, String name, String what, String about) {

        static Row of(AuditTrail.Line line) {
            return new Row(TIME.format(line.at().atZoneSameInstant(AuditTrail.HERE)),
                    line.name(), line.what(), line.about());
        }
    }

    /// @param older the address of the page after this one; empty for none
    record AuditPage(List<Row> rows, AuditChoice choice, List<String> kinds, String older) {

        public String file() {
            return "/staff/audit.csv?" + choice.query();
        }
    }
}
