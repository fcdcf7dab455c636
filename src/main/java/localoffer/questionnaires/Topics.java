package localoffer.questionnaires;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.web.Language;

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
            case AREA -> named(Topic.AREA, Language.ENGLISH);
            case LOCAL_OFFER -> named(Topic.LOCAL_OFFER, Language.ENGLISH);
            case SERVICE -> throw new IllegalArgumentException(
                    questionnaire.id() + " is about many services");
        };
    }

    /// The topic as people call it in the language. Services keep their own names.
    Topic in(Language language, Topic topic) {
        return topic.address().isEmpty() ? named(topic.id(), language) : topic;
    }

    private Topic named(String id, Language language) {
        var name = messages.getMessage("questionnaires.topic." + id, language.locale())
                .orElseThrow(() -> new IllegalStateException("No words for " + id));
        return new Topic(id, name, language.code(), "");
    }
}
