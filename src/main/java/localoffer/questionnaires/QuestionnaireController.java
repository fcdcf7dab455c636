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
import java.util.List;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.directory.Service;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is asked, why, and of whom.
@Controller("/questionnaires")
@Produces(MediaType.TEXT_HTML)
class QuestionnaireController {

    private final Content content;
    private final Pages pages;

    QuestionnaireController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    /// The questionnaires, and the services that they can be answered for.
    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String service) {
        var edition = content.edition();
        var words = ServiceWords.from(service);
        var questionnaires = edition.part(Questionnaires.class);
        var commissioned = edition.part(Commissioned.class);
        var services = commissioned.all().stream()
                .filter(commission -> commission.questionnaires().stream()
                        .anyMatch(id -> questionnaires.open(id).isPresent()))
                .map(Commission::service).filter(words::fit).toList();
        return pages.show(request, "questionnaires/list", new ListPage(words.text(), services,
                questionnaires.open(), note(edition)));
    }

    @Get("/{questionnaire}")
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire) {
        var edition = content.edition();
        var newest = edition.part(Questionnaires.class).published(questionnaire)
                .orElseThrow(NotFound::new);
        return pages.share(request, edition, "questionnaires/show",
                () -> new QuestionnairePage(newest));
    }

    static String note(Edition edition) {
        var commissioned = edition.part(Commissioned.class);
        return commissioned.demonstration() ? commissioned.note() : "";
    }

    /// @param words what was searched for; empty for nothing
    /// @param services those that fit the words
    record ListPage(String words, List<Service> services,
            List<Questionnaire> questionnaires, String note) {

        public String address() {
            return words.isEmpty() ? "/questionnaires" : "/questionnaires?service="
                    + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    record QuestionnairePage(Questionnaire questionnaire) {

        /// What can be answered, for people who want to read it first.
        public List<Question> everything() {
            return Stream.concat(questionnaire.questions().stream(),
                    questionnaire.aboutYou().stream()).toList();
        }
    }
}
