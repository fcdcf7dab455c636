package localoffer.database;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL server in a folder, for a first look, development and tests.
///
/// It is started by the first data source that asks for it, or a little before, and never when
/// the environment names a server. Its data outlives the process: what was committed is on the
/// disk, because the two settings that the library turns off for speed are turned on again.
@Singleton
class EmbeddedDatabase {

    private final Path folder;
    private @Nullable EmbeddedServer server;

    EmbeddedDatabase(@Value("${database.folder:.data/postgres}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /// The JDBC address of the server, which runs when this returns.
    synchronized String address() {
        if (server == null) {
            server = HeadStart.of(folder).map(EmbeddedDatabase::finish)
                    .orElseGet(() -> EmbeddedServer.start(folder));
        }
        return server.address();
    }

    @PreDestroy
    synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static EmbeddedServer finish(FutureTask<EmbeddedServer> starting) {
        try {
            return starting.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told
                    ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
