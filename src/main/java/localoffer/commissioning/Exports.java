package localoffer.commissioning;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;

/// Pages as files. Who took one is audited, and the file's name says when anything is invented.
@Singleton
class Exports {

    private final Audit audit;

    Exports(Audit audit) {
        this.audit = audit;
    }

    /// @param name what it is
    /// @param about which one of them; empty when there is one alone
    HttpResponse<String> send(StaffMember by, String name, String about, Exported page) {
        audit.record(by, "exported the " + name, about);
        return CsvFile.send(name + (about.isEmpty() ? "" : "-" + about)
                + (page.demonstration().isEmpty() ? "" : "-demonstration"),
                page.columns(), page.cells());
    }
}
