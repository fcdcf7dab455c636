package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import localoffer.staff.StaffMember;
import localoffer.web.DateWords;
import localoffer.web.FormTickets;
import localoffer.web.Pages;

/// The staff's pages about asking.
@Singleton
class AskingPages {

    private final InvitationCodes codes;
    private final CodeOnly codeOnly;
    private final CodeLimits limits;
    private final FormTickets tickets;
    private final HttpHostResolver hosts;
    private final Pages pages;

    AskingPages(InvitationCodes codes, CodeOnly codeOnly, CodeLimits limits, FormTickets tickets,
            HttpHostResolver hosts, Pages pages) {
        this.codes = codes;
        this.codeOnly = codeOnly;
        this.limits = limits;
        this.tickets = tickets;
        this.hosts = hosts;
        this.pages = pages;
    }

    HttpResponse<?> list(HttpRequest<?> request, StaffMember me, List<List<Form>> all) {
        var services = all.stream().map(forms -> forms.getFirst().service())
                .map(service -> new Row(service, codeOnly.isOnForService(service.id()))).toList();
        var questionnaires = all.stream().flatMap(List::stream).map(Form::questionnaire)
                .map(one -> new Switchable(one.id(), one.title(),
                        codeOnly.isOnForQuestionnaire(one.id()))).distinct().toList();
        return pages.show(request, "questionnaires/asking-list",
                new ListPage(services, me.allServices() ? questionnaires : List.of()));
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
        var now = codes.quarter();
        var periods = Stream.of(now, now.plus(1)).map(quarter -> new Period(quarter.toString(),
                DateWords.of(quarter.plus(1).firstDay().minusDays(1)),
                codes.issued(service.id(), quarter))).toList();
        return pages.show(request, status, "questionnaires/asking", new AskingPage(service,
                periods, codeOnly.isOnForService(service.id()), limits,
                tickets.issue(CodeSheets.formOf(service.id())), mistake, notice,
                hosts.resolve(request)));
    }

    /// @param questionnaires those that this person may switch for all services
    record ListPage(List<Row> services, List<Switchable> questionnaires) {}

    record Row(Topic service, boolean codeOnly) {}

    record Switchable(String id, String title, boolean codeOnly) {}

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
