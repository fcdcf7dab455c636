package localoffer.documents;

import java.util.List;
import localoffer.content.Part;

/// The parts of this package, for tests that read content without starting the site.
public final class DocumentsParts {

    private DocumentsParts() {}

    public static List<Part<?>> all() {
        return List.of(new DocumentReader(), new Glossary.Reader());
    }
}
