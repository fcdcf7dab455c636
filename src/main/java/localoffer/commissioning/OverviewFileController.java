package localoffer.commissioning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayOutputStream;
import java.util.List;
import localoffer.content.Content;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;

/// The list of commissioned services as files, with the filters of the page: what it shows and no
/// more.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewFileController {

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Content content;
    private final Overview overview;
    private final Audit audit;

    OverviewFileController(Content content, Overview overview, Audit audit) {
        this.content = content;
        this.overview = overview;
        this.audit = audit;
    }

    @Get("/services.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(HttpRequest<?> request, StaffMember me) {
        return CsvFile.send("services", OverviewLines.COLUMNS, lines(request, me));
    }

    @Get("/services.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(HttpRequest<?> request, StaffMember me) {
        var bytes = new ByteArrayOutputStream();
        ReportFile.xlsx(OverviewLines.COLUMNS, lines(request, me), bytes);
        return HttpResponse.ok(bytes.toByteArray())
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"services.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private List<List<Object>> lines(HttpRequest<?> request, StaffMember me) {
        if (!me.isReader()) {
            throw new NotFound();
        }
        var typed = request.getParameters();
        var agency = typed.get("agency", String.class, "");
        var filter = OverviewFilter.of(typed.get("status", String.class, ""),
                typed.get("coverage", String.class, ""), typed.get("sort", String.class, ""));
        var contracts = content.part(Contracts.class);
        var all = overview.of(me, contracts, contracts.all().stream()
                .filter(one -> me.mayRead(one.service()))
                .filter(one -> !contracts.agencies().contains(agency)
                        || one.commission().agency().equals(agency)).toList());
        audit.record(me, "exported results", "list of services");
        return OverviewLines.of(filter.of(all), overview.demonstration(contracts, all));
    }
}
