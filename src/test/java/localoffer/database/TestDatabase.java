package localoffer.database;

import io.micronaut.context.annotation.Replaces;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// One real PostgreSQL for all tests of a run, and for each application context a database of
/// its own, cloned from one that has been migrated once.
@Singleton
@Replaces(EmbeddedDatabase.class)
public class TestDatabase extends EmbeddedDatabase {

    private static final Path FOLDER = Path.of("target/test-postgres");
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String address;

    TestDatabase() {
        super(FOLDER);
        var name = "test" + COUNT.incrementAndGet();
        // Without the disk's guarantees, files are copied in a third of the time that a log takes.
        run("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        address = Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    void stop() {
        // The server lives until the tests end; a hook of the library stops it then.
    }

    private static synchronized void run(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Started by the first test that needs it, without the disk's guarantees, which no test
    /// of this run asks for.
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(FOLDER.resolve("server").toFile())
                        .setServerConfig("max_connections", "200")
                        .start();
                server.getPostgresDatabase().getConnection().createStatement()
                        .execute("create database " + TEMPLATE);
                Flyway.configure()
                        .dataSource(server.getDatabase("postgres", TEMPLATE))
                        .load().migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
