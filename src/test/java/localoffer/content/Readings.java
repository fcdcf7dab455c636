package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A reading of a content folder from which a test takes single parts, so that nothing else is
/// read.
public final class Readings {

    private Readings() {}

    /// @param wanted the parts to read, with those that they need; when empty, all
    public static Loaded read(Path folder, List<Part<?>> parts, LocalDate today,
            Class<?>... wanted) {
        var reading = of(folder, parts, today);
        var read = new HashMap<Class<?>, Object>();
        for (var type : wanted) {
            read.put(type, reading.part(type));
        }
        return new Loaded(new Edition(wanted.length == 0 ? reading.readAll() : read),
                reading.problems());
    }

    /// Makes what a site leaves for later.
    public static void complete(Edition edition) {
        edition.complete();
    }

    public static Reading of(Path folder, List<Part<?>> parts, LocalDate today) {
        try {
            return new Reading(new Folder(folder).read(), parts, today, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
