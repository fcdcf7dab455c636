package localoffer.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;

/// Puts the embedded server's address into the data source when no server was configured.
@Singleton
class EmbeddedAddress implements BeanInitializedEventListener<DatasourceConfiguration> {

    private static final String EMBEDDED = "jdbc:embedded:";

    private final BeanProvider<EmbeddedDatabase> database;

    EmbeddedAddress(BeanProvider<EmbeddedDatabase> database) {
        this.database = database;
    }

    @Override
    public DatasourceConfiguration onInitialized(
            BeanInitializingEvent<DatasourceConfiguration> event) {
        var configuration = event.getBean();
        var url = configuration.getConfiguredUrl();
        if (url != null && url.startsWith(EMBEDDED)) {
            configuration.setUrl(database.get().address());
        }
        return configuration;
    }
}
