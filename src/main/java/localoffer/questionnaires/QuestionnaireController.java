package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.directory.Service;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is asked, why, and of whom.
@Controller("/questionnaires")
@Produces(MediaType.TEXT_HTML)
class QuestionnaireController {

    private final Content content;
    private final Topics topics;
    private final Pages pages;
    private final Clock clock;

    QuestionnaireController(Content content, Topics topics, Pages pages, Clock clock) {
        this.content = content;
        this.topics = topics;
        this.pages = pages;
        this.clock = clock;
    }

    /// The questionnaires, and the services that they can be answered for.
    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String service) {
        var edition = content.edition();
        var words = ServiceWords.from(service);
        var today = LocalDate.now(clock);
        var questionnaires = edition.part(Questionnaires.class);
        var commissioned = edition.part(Commissioned.class);
        var services = commissioned.all().stream()
                .filter(commission -> commission.questionnaires().stream()
                        .anyMatch(id -> questionnaires.open(id, today).isPresent()))
                .map(Commission::service).filter(words::fit).toList();
        var language = pages.language(request).code();
        var open = questionnaires.open(today).stream().map(one -> one.in(language)).toList();
        return pages.show(request, "questionnaires/list", new ListPage(words.text(), services,
                others(open), open, note(edition)));
    }

    @Get("/{questionnaire}")
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire) {
        var edition = content.edition();
        var today = LocalDate.now(clock);
        var newest = edition.part(Questionnaires.class).published(questionnaire, today)
                .orElseThrow(NotFound::new);
        var read = newest.in(pages.language(request).code());
        return pages.share(request, edition, today, "questionnaires/show",
                () -> new QuestionnairePage(read, newest.isOpen(today), way(newest)));
    }

    /// Those that are not about a service.
    private List<Way> others(List<Questionnaire> open) {
        return open.stream().filter(one -> one.subject() != Subject.SERVICE)
                .map(one -> new Way(one, way(one))).toList();
    }

    /// Where it is answered: at one address, or at one for each service.
    private String way(Questionnaire questionnaire) {
        return questionnaire.subject() == Subject.SERVICE ? "/questionnaires"
                : "/questionnaires/" + questionnaire.id() + "/for/"
                        + topics.of(questionnaire).id();
    }

    static String note(Edition edition) {
        var commissioned = edition.part(Commissioned.class);
        return commissioned.demonstration() ? commissioned.note() : "";
    }

    /// @param words what was searched for; empty for nothing
    /// @param services those that fit the words
    /// @param others what can be answered without a service
    record ListPage(String words, List<Service> services, List<Way> others,
            List<Questionnaire> questionnaires, String note) {

        public String address() {
            return words.isEmpty() ? "/questionnaires" : "/questionnaires?service="
                    + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    record Way(Questionnaire questionnaire, String address) {}

    /// @param open whether it can be answered now
    /// @param way where it is answered
    record QuestionnairePage(Questionnaire questionnaire, boolean open, String way) {

        /// Where this version can be printed.
        public String paper() {
            return "/questionnaires/" + questionnaire.id() + "/paper/" + questionnaire.version();
        }
    }
}
