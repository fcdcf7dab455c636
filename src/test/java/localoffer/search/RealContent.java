package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.content.Content.Checked;
import localoffer.content.Part;
import localoffer.directory.DirectoryParts;
import localoffer.documents.DocumentsParts;
import localoffer.places.PlacesParts;

/// What the content folder holds, read once for all tests of the search.
final class RealContent {

    private static final Checked CONTENT = read(Path.of("content"));

    private RealContent() {}

    static <T> T part(Class<T> type) {
        return CONTENT.edition().part(type);
    }

    static SearchIndex index() {
        return part(SearchIndex.class);
    }

    static Checked read(Path folder) {
        try {
            return Content.read(folder, Stream.of(DirectoryParts.all(), DocumentsParts.all(),
                            PlacesParts.all(), List.<Part<?>>of(new SearchIndexReader()))
                    .flatMap(List::stream).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
