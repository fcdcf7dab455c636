package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Locale;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Service;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Who somebody answers as, once they know about which service: each voice has questions of its
/// own. Here lead the list of services, a code, and the poster on the wall.
@Controller("/questionnaires/for/{service}")
@Produces(MediaType.TEXT_HTML)
class VoiceController {

    private final Content content;
    private final Pages pages;

    VoiceController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    static String address(Service service) {
        return "/questionnaires/for/" + service.id();
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String service) {
        var edition = content.edition();
        var questionnaires = edition.part(Questionnaires.class);
        var commission = edition.part(Commissioned.class).of(service).orElseThrow(NotFound::new);
        var ways = commission.questionnaires().stream()
                .flatMap(id -> questionnaires.open(id).stream())
                .map(open -> new Way(open, commission.service())).toList();
        if (ways.isEmpty()) {
            throw new NotFound();
        }
        return pages.share(request, edition, "questionnaires/voice", () -> new VoicePage(
                commission.service(), ways, QuestionnaireController.note(edition)));
    }

    /// @param note that the assignment is an invented example; empty when it is real
    record VoicePage(Service service, List<Way> ways, String note) {

        public String address() {
            return VoiceController.address(service);
        }
    }

    /// One questionnaire, called by who it is for.
    record Way(Questionnaire questionnaire, Service service) {

        public String address() {
            return "/questionnaires/" + questionnaire.id() + "/for/" + service.id();
        }

        /// The key of the words that say who answers it.
        public String words() {
            return "questionnaires.voice."
                    + questionnaire.voice().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String picture() {
            return switch (questionnaire.voice()) {
                case PARENT -> "voice-parent";
                case YOUNG_PERSON -> "voice-young-person";
                case EASY_READ -> "face-good";
                case PROFESSIONAL -> "voice-professional";
            };
        }
    }
}
