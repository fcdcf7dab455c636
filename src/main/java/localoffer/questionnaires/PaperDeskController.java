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
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Where staff choose what to print, and what to type in.
@Controller("/staff/paper")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperDeskController {

    private final Content content;
    private final Topics topics;
    private final PaperDesk desk;
    private final Pages pages;

    PaperDeskController(Content content, Topics topics, PaperDesk desk, Pages pages) {
        this.content = content;
        this.topics = topics;
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String service) {
        if (!me.isAtThePaperDesk()) {
            throw new NotFound();
        }
        var words = ServiceWords.from(service);
        var edition = content.edition();
        var questionnaires = edition.part(Questionnaires.class);
        var published = questionnaires.versions().stream()
                .filter(version -> version.status() != Status.DRAFT).toList();
        var choices = new ArrayList<>(edition.part(Commissioned.class).all().stream()
                .filter(commission -> words.fit(commission.service()))
                .map(commission -> new Choice(Topic.of(commission.service()), published.stream()
                        .filter(one -> one.subject() == Subject.SERVICE)
                        .filter(one -> commission.questionnaires().contains(one.id())).toList()))
                .toList());
        if (words.text().isEmpty()) {
            published.stream().filter(one -> one.subject() != Subject.SERVICE)
                    .map(one -> new Choice(topics.of(one), List.of(one))).forEach(choices::add);
        }
        return pages.show(request, "questionnaires/paper-desk", new DeskPage(words.text(),
                choices, questionnaires.versions(), desk.today(me)));
    }

    /// @param words what was searched for; empty for nothing
    /// @param today how many sheets this person has typed in
    record DeskPage(String words, List<Choice> choices, List<Questionnaire> versions,
            int today) {}

    /// @param versions that sheets of it may come in
    record Choice(Topic topic, List<Questionnaire> versions) {

        public String entry(Questionnaire version) {
            return "/staff/paper/" + version.id() + "/" + version.version() + "/for/"
                    + topic.id();
        }

        public String print(Questionnaire version) {
            return "/staff/paper/" + version.id() + "/" + version.version() + "?service="
                    + topic.id();
        }
    }
}
