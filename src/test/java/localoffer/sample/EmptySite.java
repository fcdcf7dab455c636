package localoffer.sample;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.annotation.Scheduled;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import localoffer.database.Shelf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/// For a test that says and changes things by the settings of every test: lends it a site with an
/// empty database and the clock at {@link TestClock#TODAY}, its own until the last of its methods.
/// As many sites are started as tests run beside each other. A test with settings or content of
/// its own has `@MicronautTest`, and one that only reads {@link OneSite}.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmptySite.Lending.class)
public @interface EmptySite {

    /// Hands the beans of the site to a test.
    final class Lending implements TestInstancePostProcessor {

        private static final Namespace OURS = Namespace.create(EmptySite.class);

        @Override
        public void postProcessTestInstance(Object test, ExtensionContext run) {
            var sites = run.getRoot().getStore(OURS)
                    .getOrComputeIfAbsent(Sites.class, key -> new Sites(), Sites.class);
            run.getStore(OURS).getOrComputeIfAbsent(Lent.class, key -> new Lent(sites), Lent.class)
                    .site.inject(test);
        }
    }

    /// All of them are stopped when the run ends.
    final class Sites implements AutoCloseable {

        private final Queue<ApplicationContext> free = new ConcurrentLinkedQueue<>();

        private ApplicationContext take() {
            var site = free.poll();
            if (site == null) {
                var fresh = ApplicationContext.run(Environment.TEST);
                fresh.getBean(EmbeddedServer.class).start();
                return fresh;
            }
            empty(site);
            return site;
        }

        private static void empty(ApplicationContext site) {
            site.getBean(Shelf.class).empty();
            site.getBean(TestClock.class).set(TestClock.TODAY);
            // What a node looks after every few seconds, it looks after now.
            site.getAllBeanDefinitions().forEach(bean -> bean.getExecutableMethods().stream()
                    .filter(method -> method.getMethodName().equals("look"))
                    .filter(method -> method.hasAnnotation(Scheduled.class))
                    .forEach(method -> look(site, bean, method)));
        }

        @SuppressWarnings("unchecked")
        private static <T> void look(ApplicationContext site, BeanDefinition<T> bean,
                ExecutableMethod<?, ?> method) {
            ((ExecutableMethod<T, ?>) method).invoke(site.getBean(bean));
        }

        @Override
        public void close() {
            free.forEach(ApplicationContext::close);
        }
    }

    /// Given back after the last method of a class.
    final class Lent implements AutoCloseable {

        private final Sites sites;
        private final ApplicationContext site;

        private Lent(Sites sites) {
            this.sites = sites;
            this.site = sites.take();
        }

        @Override
        public void close() {
            sites.free.add(site);
        }
    }
}
