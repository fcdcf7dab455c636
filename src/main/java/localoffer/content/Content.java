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
    private final FutureTask<Edition> first = new FutureTask<>(this::first);
    private volatile @Nullable Edition changed;
    private volatile List<Problem> problems = List.of();
    private String fingerprint;
    private LocalDate day;

    /// Begins to read, beside whatever else starts: on two cores that is two seconds saved.
    Content(@Value("${content.folder:content}") Path path, List<Part<?>> parts,
            Clock clock) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("There is no content folder at "
                    + path.toAbsolutePath() + ". Start from the folder that holds it, or set"
                    + " CONTENT_FOLDER.");
        }
        this.folder = new Folder(path);
        this.parts = List.copyOf(parts);
        this.clock = clock;
        this.day = LocalDate.now(clock);
        this.fingerprint = folder.fingerprint();
        Thread.ofPlatform().daemon().name("content").start(first);
    }

    /// Reads a folder once, problems and all, and serves nothing: for checks.
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today)
            throws IOException {
        return read(folder, parts, today, Optional.empty());
    }

    /// As a site reads it that serves something already.
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today,
            Optional<Edition> before) throws IOException {
        var reading = new Reading(new Folder(folder).read(), parts, today, before);
        var edition = new Edition(reading.readAll());
        return new Loaded(edition, reading.problems());
    }

    /// What is served now, all of one moment.
    public Edition edition() {
        var edition = changed;
        if (edition != null) {
            return edition;
        }
        try {
            return first.get();
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
        var now = folder.fingerprint();
        var today = LocalDate.now(clock);
        if (!first.isDone() || (now.equals(fingerprint) && today.equals(day))) {
            return;
        }
        var next = read(folder, today, Optional.of(edition()));
        fingerprint = now;
        day = today;
        problems = next.problems();
        if (problems.isEmpty()) {
            changed = next.edition();
        } else {
            LOG.warn("The changed content is not served:\n{}", lines(problems));
        }
    }

    /// All of the folder, as it stands on this day.
    Loaded read(Folder all, LocalDate today, Optional<Edition> before) throws IOException {
        return read(all.path(), parts, today, before);
    }

    private Edition first() throws IOException {
        var loaded = read(folder, day, Optional.empty());
        if (!loaded.problems().isEmpty()) {
            throw new IllegalStateException("The content folder has problems:\n"
                    + lines(loaded.problems()));
        }
        return loaded.edition();
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
