package localoffer.commissioning;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localoffer.commissioning.Coverage.State;
import localoffer.results.Status;
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
    private final Words words;

    Exports(Audit audit, ObjectMapper json, Words words) {
        this.audit = audit;
        this.json = json;
        this.words = words;
    }

    /// @param name what it is
    /// @param about which one of them; empty when there is one alone
    HttpResponse<String> send(StaffMember by, String name, String about, Exported page) {
        record(by, name, about);
        return CsvFile.send(file(name, about, page), page.columns(), cells(page));
    }

    /// The same lines as a workbook, which is sent while it is written.
    HttpResponse<InputStream> workbook(StaffMember by, String name, String about, Exported page) {
        record(by, name, about);
        return sent(new WorkbookFile(page.columns(), cells(page)), WORKBOOK,
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

    private List<List<?>> cells(Exported page) {
        return page.cells().stream().<List<?>>map(line -> line.stream().map(this::said).toList())
                .toList();
    }

    /// A status in the words of the page: who gets a file has no list of codes beside it.
    private Object said(Object cell) {
        return switch (cell) {
            case Status status -> words.of(
                    "status." + status.name().toLowerCase(Locale.ROOT));
            case State state -> words.of(state.key());
            default -> cell;
        };
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
