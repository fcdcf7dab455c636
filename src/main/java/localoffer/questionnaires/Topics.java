package localoffer.questionnaires;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Questionnaire.Subject;

/// What each questionnaire can be answered about.
@Singleton
class Topics {

    private final MessageSource messages;

    Topics(MessageSource messages) {
        this.messages = messages;
    }

    /// The topic with the id, if the questionnaire is put to people about it.
    Optional<Topic> find(Commissioned commissioned, Questionnaire questionnaire, String id) {
        if (questionnaire.subject() == Subject.SERVICE) {
            return commissioned.of(id)
                    .filter(one -> one.questionnaires().contains(questionnaire.id()))
                    .map(Commission::service).map(Topic::of);
        }
        return Optional.of(of(questionnaire)).filter(topic -> topic.id().equals(id));
    }

    /// The one topic of a questionnaire that is not about a service.
    Topic of(Questionnaire questionnaire) {
        return switch (questionnaire.subject()) {
            case AREA -> new Topic(Topic.AREA, words(Topic.AREA), "");
            case LOCAL_OFFER -> new Topic(Topic.LOCAL_OFFER, words(Topic.LOCAL_OFFER), "");
            case SERVICE -> throw new IllegalArgumentException(
                    questionnaire.id() + " is about many services");
        };
    }

    private String words(String topic) {
        return messages.getMessage("questionnaires.topic." + topic, Locale.UK)
                .orElseThrow(() -> new IllegalStateException("No words for " + topic));
    }
}
