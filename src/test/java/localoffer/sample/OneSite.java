package localoffer.sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/// For a test that only reads what everybody may read: all of these share one site, which is
/// started once, with the settings of every test and a database in which nobody has said anything.
/// A test that changes what another could see has `@MicronautTest`, and so a site of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneSite.Sharing.class)
public @interface OneSite {

    /// Hands the beans of the site to a test.
    final class Sharing implements TestInstancePostProcessor {

        @Override
        public void postProcessTestInstance(Object test, ExtensionContext run) {
            run.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
                    .context.inject(test);
        }
    }

    /// Stopped when the run ends.
    final class Running implements AutoCloseable {

        private final ApplicationContext context = ApplicationContext.run(Environment.TEST);

        Running() {
            context.getBean(EmbeddedServer.class).start();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
