package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The services that a person of staff may ask families about, and what is switched to codes.
@Controller("/staff/asking")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AskingListController {

    private final StaffForms forms;
    private final CodeOnly codeOnly;
    private final Pages pages;

    AskingListController(StaffForms forms, CodeOnly codeOnly, Pages pages) {
        this.forms = forms;
        this.codeOnly = codeOnly;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        var all = forms.all(me);
        var services = all.stream().map(forms -> forms.getFirst().service())
                .map(service -> new Row(service, codeOnly.isOnForService(service.id()))).toList();
        var questionnaires = all.stream().flatMap(List::stream).map(Form::questionnaire)
                .map(one -> new Switchable(one.id(), one.title(),
                        codeOnly.isOnForQuestionnaire(one.id()))).distinct().toList();
        return pages.show(request, "questionnaires/asking-list",
                new ListPage(services, me.allServices() ? questionnaires : List.of()));
    }

    /// @param questionnaires those that this person may switch for all services
    record ListPage(List<Row> services, List<Switchable> questionnaires) {}

    record Row(Topic service, boolean codeOnly) {}

    record Switchable(String id, String title, boolean codeOnly) {}
}
