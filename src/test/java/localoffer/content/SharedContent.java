package localoffer.content;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The real content folder is read once for all the sites of a run: what is read never changes.
/// Of a folder that a test made, each site reads what differs from it.
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
@Replaces(Content.class)
class SharedContent extends Content {

    private static final Path REAL = Path.of("content");
    private static @Nullable Read last;

    SharedContent(@Value("${content.folder:content}") Path path, List<Part<?>> parts,
            Clock clock) {
        super(path, parts, clock);
    }

    @Override
    Read read(Folder folder, LocalDate today, Optional<Edition> before, Optional<Edition> known)
            throws IOException {
        return folder.path().equals(REAL) ? shared(folder, today) : super.read(folder, today,
                before, Optional.of(shared(new Folder(REAL), today).loaded().edition()));
    }

    /// As it stands on the day that most tests know.
    private Read shared(Folder folder, LocalDate today) throws IOException {
        synchronized (SharedContent.class) {
            var known = last;
            if (known == null || !known.fingerprint().equals(folder.fingerprint())) {
                known = super.read(folder, today, Optional.empty(), Optional.empty());
                last = known;
            }
            return known.today().equals(today) ? known : super.read(folder, today,
                    Optional.empty(), Optional.of(known.loaded().edition()));
        }
    }
}
