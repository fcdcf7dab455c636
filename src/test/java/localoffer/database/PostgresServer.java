package localoffer.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A real PostgreSQL as a council runs one, with the disk's guarantees on, in processes of its
/// own that a run may stop, and start again on the same data and port.
public final class PostgresServer implements AutoCloseable {

    /// The library turns all three off.
    private static final Map<String, String> SAFE = Map.of(
            "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
    private static final Duration STOP_MAX = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;

    private PostgresServer(Path folder, int port, Map<String, String> settings)
            throws IOException {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.settings = Map.copyOf(settings);
        this.server = started(true);
    }

    /// Starts one with no data in it.
    public static PostgresServer start(Path folder, int port, Map<String, String> settings)
            throws IOException {
        Files.createDirectories(folder);
        return new PostgresServer(folder, port, settings);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    /// As an administrator restarts it: it ends all connections and writes everything down.
    public void restart() throws IOException {
        server.close();
        server = started(false);
    }

    /// As when it is killed: it stops in the middle, and recovers from its log.
    public void crash() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(
                folder.resolve("data/postmaster.pid")).getFirst().strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start()
                .waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS);
        process.onExit().orTimeout(STOP_MAX.toSeconds(), TimeUnit.SECONDS).join();
        server = started(false);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres started(boolean clean) throws IOException {
        var builder = EmbeddedPostgres.builder().setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(clean)
                .setServerConfig("max_connections", "100");
        SAFE.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }
}
