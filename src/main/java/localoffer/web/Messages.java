package localoffer.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;

@Factory
class Messages {

    /// The words of the interface. What is published stands in the content folder.
    @Singleton
    ResourceBundleMessageSource words() {
        return new ResourceBundleMessageSource("messages");
    }
}
