package localoffer.commissioning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;

/// Pages as files. Who took one is audited, and the file's name says when anything is invented.
@Singleton
class Exports {

    static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Audit audit;
    private final ObjectMapper json;

    Exports(Audit audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /// @param name what it is
    /// @param about which one of them; empty when there is one alone
    HttpResponse<String> send(StaffMember by, String name, String about, Exported page) {
        record(by, name, about);
        return CsvFile.send(file(name, about, page), page.columns(), page.cells());
    }

    /// The same lines as a workbook, which is sent while it is written.
    HttpResponse<InputStream> workbook(StaffMember by, String name, String about, Exported page) {
        record(by, name, about);
        return sent(new WorkbookFile(page.columns(), page.cells()), WORKBOOK,
                file(name, about, page) + ".xlsx");
    }

    /// The same for another program.
    HttpResponse<byte[]> json(StaffMember by, String name, String about, Exported page,
            Map<String, Object> body) throws IOException {
        record(by, name, about);
        return sent(json.writeValueAsBytes(body), MediaType.APPLICATION_JSON,
                file(name, about, page) + ".json");
    }

    /// Without its ending.
    static String file(String name, String about, Exported page) {
        return name + (about.isEmpty() ? "" : "-" + about)
                + (page.demonstration().isEmpty() ? "" : "-demonstration");
    }

    private void record(StaffMember by, String name, String about) {
        audit.record(by, "exported the " + name, about);
    }

    private static <T> HttpResponse<T> sent(T body, String type, String name) {
        return HttpResponse.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
