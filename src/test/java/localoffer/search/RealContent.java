package localoffer.search;

import localoffer.content.Edition;
import localoffer.content.Loaded;
import localoffer.sample.Parts;

/// What the content folder holds, read once for all tests of the search.
final class RealContent {

    private static final Loaded CONTENT = Parts.real();

    private RealContent() {}

    static <T> T part(Class<T> type) {
        return CONTENT.edition().part(type);
    }

    static Edition edition() {
        return CONTENT.edition();
    }

    static SearchIndex index() {
        return part(SearchIndex.class);
    }
}
