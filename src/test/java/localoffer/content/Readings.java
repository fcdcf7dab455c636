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

    /// @param known a reading of which what has not changed is taken over; empty for none
    /// @param wanted the parts to read, with those that they need; when empty, all
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today,
            Optional<Loaded> known, Class<?>... wanted) {
        var reading = of(folder, parts, today, known.map(Loaded::edition));
        if (wanted.length == 0) {
            reading.readAll();
        }
        List.of(wanted).forEach(reading::part);
        return new Loaded(reading.edition(), reading.problems());
    }

    /// Makes what a site leaves for later.
    public static void complete(Edition edition) {
        edition.complete();
    }

    public static Reading of(Path folder, List<Part<?>> parts, LocalDate today) {
        return of(folder, parts, today, Optional.empty());
    }

    private static Reading of(Path folder, List<Part<?>> parts, LocalDate today,
            Optional<Edition> known) {
        try {
            return new Reading(new Folder(folder).read(), parts, today, Optional.empty(), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
