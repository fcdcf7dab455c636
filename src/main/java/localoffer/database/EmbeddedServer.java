package localoffer.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL server that runs on a folder, and the lock that keeps other copies of the site
/// from it.
record EmbeddedServer(EmbeddedPostgres postgres, FileChannel lock) implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final Duration STALE_STOP_MAX = Duration.ofSeconds(20);

    static EmbeddedServer start(Path folder) {
        try {
            Files.createDirectories(folder);
            return start(folder, claim(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + folder
                    + " did not start. " + e.getMessage(), e);
        }
    }

    private static EmbeddedServer start(Path folder, FileChannel lock) throws IOException {
        var data = folder.resolve("data");
        try {
            stopStaleServer(data);
            removeHalfUnpacked(folder.resolve("server"));
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(START_MAX)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start(), lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// The JDBC address.
    String address() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }

    /// The operating system lets go of this lock however the process ends, so a lock that is
    /// held means that a living copy of the site uses the folder.
    private static FileChannel claim(Path folder) throws IOException {
        var lock = FileChannel.open(folder.resolve("lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IOException("Another copy of the site uses this folder. Stop that copy,"
                    + " or set DATA_FOLDER to another folder.");
        }
        return lock;
    }

    /// A site that was killed leaves its PostgreSQL running, and a second one cannot start on
    /// the same data. The server's own file tells which process that is.
    private static void stopStaleServer(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var stale = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres);
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

    /// A first start that was stopped while it unpacked PostgreSQL leaves a part of it, over which
    /// it is not unpacked again. What is whole has the library's own mark.
    static void removeHalfUnpacked(Path server) throws IOException {
        if (!Files.isDirectory(server)) {
            return;
        }
        try (var all = Files.list(server)) {
            for (var folder : all.filter(one -> one.getFileName().toString().startsWith("PG-")
                    && !Files.exists(one.resolve(".exists"))).toList()) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }
}
