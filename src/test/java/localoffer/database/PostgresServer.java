package localoffer.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final EmbeddedPostgres server;

    private PostgresServer(Path folder, int port, Map<String, String> settings)
            throws IOException {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.settings = Map.copyOf(settings);
        this.server = started();
    }

    /// Starts one on the data in the folder, or with none in it.
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
    public void restart() throws IOException, InterruptedException {
        restart("fast");
    }

    /// As when it fails: it stops in the middle of everything, and recovers from its log.
    public void crash() throws IOException, InterruptedException {
        restart("immediate");
    }

    /// With the options with which it was started first.
    private void restart(String mode) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root.
        }
        try (var programs = Files.walk(folder.resolve("server"))) {
            command.add(programs.filter(file -> file.endsWith("bin/pg_ctl")).findFirst()
                    .orElseThrow().toString());
        }
        command.addAll(List.of("-D", folder.resolve("data").toString(), "-m", mode, "-w",
                "-l", folder.resolve("log").toString(), "restart"));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("pg_ctl").toFile()).start();
        if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)
                || process.exitValue() != 0) {
            throw new IllegalStateException("PostgreSQL did not restart. See " + folder);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private EmbeddedPostgres started() throws IOException {
        var builder = EmbeddedPostgres.builder().setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "100");
        SAFE.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }
}
