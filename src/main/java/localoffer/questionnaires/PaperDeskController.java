package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.directory.Service;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Where staff choose what to print, and what to type in.
@Controller("/staff/paper")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperDeskController {

    private final Content content;
    private final PaperDesk desk;
    private final Pages pages;

    PaperDeskController(Content content, PaperDesk desk, Pages pages) {
        this.content = content;
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String service) {
        if (!me.may(Task.PAPER)) {
            throw new NotFound();
        }
        var words = ServiceWords.from(service);
        var edition = content.edition();
        var questionnaires = edition.part(Questionnaires.class);
        var services = edition.part(Commissioned.class).all().stream()
                .filter(commission -> words.fit(commission.service()))
                .map(commission -> choice(commission, questionnaires)).toList();
        return pages.show(request, "questionnaires/paper-desk", new DeskPage(words.text(),
                services, questionnaires.versions(), desk.today(me)));
    }

    /// Any version to print: a draft is tried out on paper first.
    @Get("/{questionnaire}/{version}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String questionnaire,
            int version, @QueryValue(defaultValue = "") String print) {
        var found = content.part(Questionnaires.class).find(questionnaire, version)
                .orElseThrow(NotFound::new);
        return pages.show(request, "questionnaires/paper", new PaperPage(PaperForm.of(found),
                List.of(), PaperPage.isLarge(print), request.getPath(),
                content.part(PaperReturn.class)));
    }

    private static ServiceChoice choice(Commission commission, Questionnaires questionnaires) {
        return new ServiceChoice(commission.service(), questionnaires.versions().stream()
                .filter(one -> one.status() != Status.DRAFT)
                .filter(one -> commission.questionnaires().contains(one.id())).toList());
    }

    /// @param words what was searched for; empty for nothing
    /// @param today how many sheets this person has typed in
    record DeskPage(String words, List<ServiceChoice> services, List<Questionnaire> versions,
            int today) {}

    /// @param versions that sheets of it may come in
    record ServiceChoice(Service service, List<Questionnaire> versions) {

        public String entry(Questionnaire version) {
            return "/staff/paper/" + version.id() + "/" + version.version() + "/for/"
                    + service.id();
        }

        public String print(Questionnaire version) {
            return "/questionnaires/" + version.id() + "/for/" + service.id() + "/paper";
        }
    }
}
