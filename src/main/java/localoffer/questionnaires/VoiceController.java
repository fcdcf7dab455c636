package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Who somebody answers as, once they know about which service: each voice has questions of its
/// own. Here lead the list of services, a code, and the poster on the wall.
@Controller("/questionnaires/for/{service}")
@Produces(MediaType.TEXT_HTML)
class VoiceController {

    private final Offer offer;
    private final Topics topics;
    private final Pages pages;
    private final Clock clock;

    VoiceController(Offer offer, Topics topics, Pages pages, Clock clock) {
        this.offer = offer;
        this.topics = topics;
        this.pages = pages;
        this.clock = clock;
    }

    static String address(Topic topic) {
        return "/questionnaires/for/" + topic.id();
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String service) {
        var edition = offer.edition();
        var questionnaires = edition.part(Questionnaires.class);
        var today = LocalDate.now(clock);
        var commission = edition.part(Commissioned.class).of(service).orElseThrow(NotFound::new);
        var about = Topic.of(commission.service());
        var language = pages.language(request).code();
        var ways = commission.questionnaires().stream()
                .flatMap(id -> questionnaires.open(id, today).stream())
                .filter(open -> !offer.isChanged(open))
                .map(open -> offer.at(about.id(), open))
                .map(open -> new Way(open.in(language), about)).toList();
        if (ways.isEmpty()) {
            throw new NotFound();
        }
        var all = Stream.concat(ways.stream(), questionnaires.open(today).stream()
                .filter(open -> open.voice() == Voice.PROFESSIONAL)
                .filter(open -> open.subject() != Subject.SERVICE && !offer.isChanged(open))
                .map(open -> new Way(open.in(language), topics.of(open)))).toList();
        var asked = all.stream().map(way -> way.address() + way.questionnaire().length()).toList();
        return pages.share(request, edition, List.of(today, asked), "questionnaires/voice",
                () -> new VoicePage(about, all, QuestionnaireController.note(edition)));
    }

    /// @param note that the assignment is an invented example; empty when it is real
    record VoicePage(Topic service, List<Way> ways, String note) {

        public String address() {
            return VoiceController.address(service);
        }
    }

    /// One questionnaire, called by who it is for.
    ///
    /// @param topic the service, or what professionals are asked about instead
    record Way(Questionnaire questionnaire, Topic topic) {

        public String address() {
            return "/questionnaires/" + questionnaire.id() + "/for/" + topic.id();
        }

        public boolean isAboutTheService() {
            return questionnaire.subject() == Subject.SERVICE;
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
                case PROFESSIONAL, ANYONE -> "voice-professional";
            };
        }
    }
}
