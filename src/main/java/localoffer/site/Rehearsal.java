package localoffer.site;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import localoffer.content.Content;

/// Makes the first page once, for nobody, beside the start of the server: its templates are read
/// then, and who comes first does not wait for that.
@Singleton
@Requires(notEnv = Environment.TEST)
class Rehearsal {

    private final Content content;
    private final BeanProvider<HomeController> home;

    Rehearsal(Content content, BeanProvider<HomeController> home) {
        this.content = content;
        this.home = home;
    }

    /// Before the other listeners, who take their time too, and after the content, of which the
    /// page is made: one that has problems ends the start here.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin(StartupEvent started) {
        var edition = content.edition();
        Thread.ofPlatform().daemon().name("rehearsal").start(
                () -> home.get().rehearse(edition));
    }
}
