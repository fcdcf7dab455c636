package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A reading of a content folder from which a test takes single parts, so that nothing else is
/// read.
public final class Readings {

    private Readings() {}

    public static Reading of(Path folder, List<Part<?>> parts, LocalDate today) {
        try {
            return new Reading(new Folder(folder).read(), parts, today, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
