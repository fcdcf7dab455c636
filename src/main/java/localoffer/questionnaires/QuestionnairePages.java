package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.directory.Service;
import localoffer.questionnaires.Questionnaire.Subject;

/// Gathers what people can read about questionnaires.
@Singleton
class QuestionnairePages {

    private final Topics topics;
    private final Yardstick yardstick;
    private final Clock clock;
    private final int group;

    QuestionnairePages(Topics topics, Yardstick yardstick, Clock clock,
            Threshold threshold) {
        this.topics = topics;
        this.yardstick = yardstick;
        this.clock = clock;
        this.group = threshold.people();
    }

    /// @param words that the services must fit
    /// @param paused which is not asked though it is open
    ListPage list(Edition edition, ServiceWords words, String language,
            Predicate<Questionnaire> paused) {
        var today = LocalDate.now(clock);
        var questionnaires = edition.part(Questionnaires.class);
        var services = words.among(edition.part(Commissioned.class).all().stream()
                .filter(commission -> commission.questionnaires().stream()
                        .anyMatch(id -> questionnaires.open(id, today)
                                .filter(paused.negate()).isPresent()))
                .map(Commission::service).toList());
        var open = questionnaires.open(today).stream().map(one -> one.in(language)).toList();
        var others = questionnaires.open(today).stream()
                .filter(one -> one.subject() != Subject.SERVICE).filter(paused.negate())
                .map(one -> new Way(one.in(language), way(one))).toList();
        return new ListPage(words.text(), services, others, open,
                QuestionnaireController.note(edition));
    }

    /// The questionnaire as it is published, if it is.
    ///
    /// @param paused which is not asked though it is open
    Optional<QuestionnairePage> find(Edition edition, String id, String language,
            Predicate<Questionnaire> paused) {
        var today = LocalDate.now(clock);
        return edition.part(Questionnaires.class).published(id, today).map(version ->
                new QuestionnairePage(edition, version, version.in(language), today,
                        paused.test(version), way(version), yardstick.of(edition, version), group));
    }

    /// Where it is answered: at one address, or at one for each service.
    private String way(Questionnaire questionnaire) {
        return questionnaire.subject() == Subject.SERVICE ? "/questionnaires"
                : "/questionnaires/" + questionnaire.id() + "/for/"
                        + topics.of(questionnaire).id();
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
}
