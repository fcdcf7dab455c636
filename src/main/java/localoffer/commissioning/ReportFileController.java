package localoffer.commissioning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import localoffer.content.Content;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;

/// What families said about one commissioned service, as files. All are made from the record that
/// the page is made from, so they hold what it shows and no more.
@Controller("/staff/services/{slug}")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportFileController {

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Content content;
    private final Reports reports;
    private final ObjectMapper json;
    private final Audit audit;

    ReportFileController(Content content, Reports reports, ObjectMapper json, Audit audit) {
        this.content = content;
        this.reports = reports;
        this.json = json;
        this.audit = audit;
    }

    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(StaffMember me, String slug) {
        var report = export(me, slug);
        return file(CsvFile.text(ReportLines.COLUMNS, ReportLines.of(report)),
                "text/csv; charset=utf-8", ReportFile.name(report, "csv"));
    }

    @Get("/results.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(StaffMember me, String slug) {
        var report = export(me, slug);
        var bytes = new ByteArrayOutputStream();
        ReportFile.xlsx(ReportLines.COLUMNS, ReportLines.of(report), bytes);
        return file(bytes.toByteArray(), WORKBOOK, ReportFile.name(report, "xlsx"));
    }

    @Get("/results.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> json(StaffMember me, String slug) throws IOException {
        var report = export(me, slug);
        return file(json.writeValueAsBytes(ReportJson.of(report)), MediaType.APPLICATION_JSON,
                ReportFile.name(report, "json"));
    }

    private Report export(StaffMember me, String slug) {
        var report = reports.of(me, content.part(Contracts.class), slug);
        audit.record(me, "exported results", slug);
        return report;
    }

    private static MutableHttpResponse<?> file(Object body, String type, String name) {
        return HttpResponse.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
