package localoffer.database;

import io.micronaut.context.annotation.Value;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL server in a folder, for a first look, development and tests.
///
/// It is started by the first data source that asks for it, and never when the environment
/// names a server. Its data outlives the process: what was committed is on the disk, because
/// the two settings that the library turns off for speed are turned on again.
@Singleton
class EmbeddedDatabase {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final Duration STALE_STOP_MAX = Duration.ofSeconds(20);

    private final Path folder;
    private @Nullable EmbeddedPostgres server;
    private @Nullable FileChannel lock;

    EmbeddedDatabase(@Value("${database.folder:.data/postgres}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /// The JDBC address of the server, which runs when this returns.
    synchronized String address() {
        if (server == null) {
            server = start();
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    @PreDestroy
    synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private EmbeddedPostgres start() {
        var data = folder.resolve("data");
        try {
            Files.createDirectories(folder);
            claim();
            stopStaleServer(data);
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(START_MAX)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + folder
                    + " did not start. " + e.getMessage(), e);
        }
    }

    /// The operating system lets go of this lock however the process ends, so a lock that is
    /// held means that a living copy of the site uses the folder.
    private void claim() throws IOException {
        lock = FileChannel.open(folder.resolve("lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("Another copy of the site uses this folder. Stop that copy,"
                    + " or set DATA_FOLDER to another folder.");
        }
    }

    /// A site that was killed leaves its PostgreSQL running, and a second one cannot start on
    /// the same data. The server's own file tells which process that is.
    private static void stopStaleServer(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var stale = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        if (stale.isPresent()) {
            stale.get().destroy();
            try {
                stale.get().onExit().get(STALE_STOP_MAX.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                throw new IOException("The PostgreSQL of an earlier start (process " + pid
                        + ") does not stop. End it by hand.", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }
}
