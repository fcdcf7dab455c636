package localoffer.content;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the council publishes, as it is served now.
///
/// The folder is looked at every second. A change is read whole and checked; only when nothing
/// is wrong does it replace what is served, in one step. Until then the last good edition
/// stays. At the first start there is no last good edition, so a problem stops the start.
@Singleton
public class Content {

    private static final Logger LOG = LoggerFactory.getLogger(Content.class);

    private final Folder folder;
    private final List<Part<?>> parts;
    private volatile Edition edition;
    private volatile List<Problem> problems = List.of();
    private String fingerprint;

    Content(@Value("${content.folder:content}") Path path, List<Part<?>> parts)
            throws IOException {
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("There is no content folder at "
                    + path.toAbsolutePath() + ". Start from the folder that holds it, or set"
                    + " CONTENT_FOLDER.");
        }
        this.folder = new Folder(path);
        this.parts = List.copyOf(parts);
        this.fingerprint = folder.fingerprint();
        var first = read(path, this.parts);
        this.edition = first.edition();
        if (!first.problems().isEmpty()) {
            throw new IllegalStateException("The content folder has problems:\n"
                    + lines(first.problems()));
        }
    }

    /// Reads a folder once, with nothing watched or served: for checks and tests.
    public static Checked read(Path path, List<Part<?>> parts) throws IOException {
        var reading = new Reading(new Folder(path).read(), parts);
        return new Checked(new Edition(reading.readAll()), reading.problems());
    }

    /// What a folder held, and all that is wrong in it.
    public record Checked(Edition edition, List<Problem> problems) {}

    /// What is served now, all of one moment.
    public Edition edition() {
        return edition;
    }

    /// One part of what is served now.
    public <T> T part(Class<T> type) {
        return edition.part(type);
    }

    /// What is wrong in the folder and so not served; empty when the folder is what is served.
    public List<Problem> problems() {
        return problems;
    }

    /// Reads the folder again if it has changed.
    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    synchronized void look() throws IOException {
        var now = folder.fingerprint();
        if (now.equals(fingerprint)) {
            return;
        }
        fingerprint = now;
        var next = read(folder.path(), parts);
        problems = next.problems();
        if (problems.isEmpty()) {
            edition = next.edition();
        } else {
            LOG.warn("The changed content is not served:\n{}", lines(problems));
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
