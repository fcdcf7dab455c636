package localoffer.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// Gives templates the words of the interface. The framework's own way puts each message together
/// more than once: a name that was put into it loses its apostrophes, and braces that somebody
/// typed are filled in.
@Singleton
class TemplateMessages extends AbstractMessageResolver
        implements BeanCreatedEventListener<TemplateEngine> {

    private final ResourceBundleMessageSource messages;

    TemplateMessages(ResourceBundleMessageSource messages) {
        this.messages = messages;
    }

    @Override
    public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> created) {
        created.getBean().setMessageResolver(this);
        return created.getBean();
    }

    @Override
    public @Nullable String resolveMessage(ITemplateContext context, @Nullable Class<?> origin,
            String key, Object @Nullable [] parameters) {
        return messages.getMessage(key, locale(context),
                parameters == null ? new Object[0] : parameters).orElse(null);
    }

    /// The page's own language, which its address says, and not what the browser would like.
    private static Locale locale(ITemplateContext context) {
        return context.getVariable("language") instanceof Language language
                ? language.locale() : Language.ENGLISH.locale();
    }

    /// What EveryPageTest looks for.
    @Override
    public String createAbsentMessageRepresentation(ITemplateContext context,
            @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return "??" + key + "??";
    }
}
