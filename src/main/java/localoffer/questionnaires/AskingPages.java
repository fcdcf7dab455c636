package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.List;
import localoffer.web.DateWords;
import localoffer.web.Pages;

/// The page on which staff get ready to ask about one service.
@Singleton
class AskingPages {

    private final CodeSheets sheets;
    private final CodeOnly codeOnly;
    private final HttpHostResolver hosts;
    private final Pages pages;

    AskingPages(CodeSheets sheets, CodeOnly codeOnly, HttpHostResolver hosts, Pages pages) {
        this.sheets = sheets;
        this.codeOnly = codeOnly;
        this.hosts = hosts;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, List<Form> forms) {
        return show(request, HttpStatus.OK, forms, "", "");
    }

    /// @param mistake the key of what is wrong with what was asked for
    HttpResponse<?> refuse(HttpRequest<?> request, List<Form> forms, String mistake) {
        return show(request, HttpStatus.UNPROCESSABLE_ENTITY, forms, mistake, "");
    }

    /// @param notice the key of what was done
    HttpResponse<?> tell(HttpRequest<?> request, List<Form> forms, String notice) {
        return show(request, HttpStatus.OK, forms, "", notice);
    }

    private HttpResponse<?> show(HttpRequest<?> request, HttpStatus status, List<Form> forms,
            String mistake, String notice) {
        var service = forms.getFirst().service();
        var periods = sheets.quarters().stream().map(quarter -> new Period(quarter.toString(),
                DateWords.of(quarter.plus(1).firstDay().minusDays(1)),
                sheets.issued(service.id(), quarter))).toList();
        return pages.show(request, status, "questionnaires/asking", new AskingPage(service,
                periods, codeOnly.isOnForService(service.id()), sheets.limits(),
                sheets.ticket(service.id()), mistake, notice,
                hosts.resolve(request)));
    }

    /// @param quarter such as 2026Q4
    /// @param lastDay in words
    /// @param issued codes that were made for it so far
    record Period(String quarter, String lastDay, int issued) {}

    record AskingPage(Topic service, List<Period> periods, boolean codeOnly,
            CodeLimits limits, String ticket, String mistake, String notice,
            String home) {

        public String kiosk() {
            return Kiosk.addressOf(service.id());
        }

        public boolean isRefused() {
            return !mistake.isEmpty();
        }

        public String address() {
            return "/staff/asking/" + service.id();
        }
    }
}
