package localoffer.content;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the council publishes, as it is served now.
///
/// The folder is looked at every second. A change is read whole and checked; only when nothing
/// is wrong does it replace what is served, in one step. Until then the last good edition
/// stays. At the first start there is no last good edition, so a problem stops the start.
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Content {

    private static final Logger LOG = LoggerFactory.getLogger(Content.class);

    private final Folder folder;
    private final List<Part<?>> parts;
    private final Clock clock;
    private final FutureTask<Read> first;
    private volatile @Nullable Edition changed;
    private @Nullable Read seen;
    private volatile List<Problem> problems = List.of();

    /// Begins to read, beside whatever else starts, unless that was begun before.
    Content(@Value("${content.folder:content}") Path path, List<Part<?>> parts,
            Clock clock) {
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("There is no content folder at "
                    + path.toAbsolutePath() + ". Start from the folder that holds it, or set"
                    + " CONTENT_FOLDER.");
        }
        this.folder = new Folder(path);
        this.parts = List.copyOf(parts);
        this.clock = clock;
        var today = LocalDate.now(clock);
        this.first = ReadAhead.of(path, today)
                .orElseGet(() -> ReadAhead.start(() ->
                        read(folder, today, Optional.empty(), Optional.empty()).flawless()));
    }

    /// Reads a folder once, problems and all, and serves nothing: for checks.
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today)
            throws IOException {
        return read(folder, parts, today, Optional.empty());
    }

    /// As a site reads it that serves something already.
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today,
            Optional<Edition> before) throws IOException {
        return read(folder, parts, today, before, before);
    }

    private static Loaded read(Path folder, List<Part<?>> parts, LocalDate today,
            Optional<Edition> before, Optional<Edition> known) throws IOException {
        var reading = new Reading(new Folder(folder).read(), parts, today, before, known);
        reading.readAll();
        return new Loaded(reading.edition(), reading.problems());
    }

    /// What is served now, all of one moment.
    public Edition edition() {
        var edition = changed;
        if (edition != null) {
            return edition;
        }
        try {
            return first.get().loaded().edition();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause() == null
                    ? e.getMessage() : e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// One part of what is served now.
    public <T> T part(Class<T> type) {
        return edition().part(type);
    }

    /// A site whose content has problems does not start.
    @EventListener
    void start(StartupEvent started) {
        edition();
    }

    /// What is wrong in the folder and so not served; empty when the folder is what is served.
    public List<Problem> problems() {
        return problems;
    }

    /// Reads the folder again if it has changed, or if a new day has begun: what is stale, over or
    /// to come is told by the day of the reading. A file that is taken away while it is read fails
    /// this look, and the next one reads again.
    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    synchronized void look() throws IOException {
        if (first.state() != Future.State.SUCCESS) {
            return;
        }
        var known = seen == null ? first.resultNow() : seen;
        var today = LocalDate.now(clock);
        if (known.today.equals(today) && known.fingerprint.equals(folder.fingerprint())) {
            return;
        }
        var now = Optional.of(edition());
        var next = read(folder, today, now, now);
        seen = next;
        problems = next.loaded.problems();
        if (problems.isEmpty()) {
            changed = next.loaded.edition();
        } else {
            LOG.warn("The changed content is not served:\n{}", next.lines());
        }
    }

    /// All of the folder, as it stands on this day.
    Read read(Folder all, LocalDate today, Optional<Edition> before, Optional<Edition> known)
            throws IOException {
        return Read.of(all, parts, today, before, known);
    }

    /// One look at a folder.
    record Read(String fingerprint, LocalDate today, Loaded loaded) {

        static Read of(Folder folder, List<Part<?>> parts, LocalDate today,
                Optional<Edition> before, Optional<Edition> known) throws IOException {
            return new Read(folder.fingerprint(), today,
                    Content.read(folder.path(), parts, today, before, known));
        }

        Read flawless() {
            if (!loaded.problems().isEmpty()) {
                throw new IllegalStateException("The content folder has problems:\n" + lines());
            }
            return this;
        }

        String lines() {
            return loaded.problems().stream().map(Problem::toString)
                    .collect(Collectors.joining("\n"));
        }
    }
}
