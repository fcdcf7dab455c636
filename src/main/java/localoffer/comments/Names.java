package localoffer.comments;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.questionnaires.Topic;
import localoffer.web.Layout;

/// Knows what the services are called that people wrote about.
@Singleton
class Names {

    private static final String THE_SITE = "local-offer";
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Content content;
    private final Layout.Source layout;
    private final MessageSource words;

    Names(Content content, Layout.Source layout, MessageSource words) {
        this.content = content;
        this.layout = layout;
        this.words = words;
    }

    /// @param address of its listing; empty when it has none
    record Named(String id, String name, String address) {}

    /// Whether there is such a service, whatever people wrote about it.
    boolean knows(String service) {
        return !of(service).address().isEmpty();
    }

    Named of(String service) {
        if (service.equals(THE_SITE)) {
            return new Named(service, layout.get().siteName(), "/");
        }
        if (service.equals(Topic.AREA)) {
            return new Named(service, words.getRequiredMessage("told-us.area", ENGLISH), "");
        }
        return content.part(Directory.class).named(service).map(one -> listed(service, one))
                .orElse(new Named(service, service, ""));
    }

    private static Named listed(String id, Service service) {
        return new Named(id, service.name(), "/services/" + service.id());
    }
}
