package localoffer.directory;

import java.util.List;
import localoffer.content.Part;

/// The parts of this package, for tests that read content without starting the site.
public final class DirectoryParts {

    private DirectoryParts() {}

    public static List<Part<?>> all() {
        return List.of(new DirectoryReader());
    }
}
