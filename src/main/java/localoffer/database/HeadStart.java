package localoffer.database;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Begins to start the embedded server at the first moment, beside the framework's own start:
/// most of it is waiting.
public final class HeadStart {

    private static volatile @Nullable HeadStart begun;

    private final Path folder;
    private final FutureTask<EmbeddedServer> starting;

    private HeadStart(Path folder) {
        this.folder = folder;
        this.starting = new FutureTask<>(() -> EmbeddedServer.start(folder));
        Thread.ofPlatform().daemon().name("postgres").start(starting);
    }

    /// @param data the folder that holds what the site keeps
    public static void begin(Path data) {
        begun = new HeadStart(data.resolve("postgres").toAbsolutePath());
    }

    /// What was begun, if it was this folder: once, for the first who asks.
    static Optional<FutureTask<EmbeddedServer>> of(Path folder) {
        var known = begun;
        begun = null;
        return Optional.ofNullable(known).filter(one -> one.folder.equals(folder))
                .map(one -> one.starting);
    }
}
