package localoffer.search;

import java.util.List;
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

    static Results search(String words) {
        return index().search(SearchQuery.of(words));
    }

    static SearchPage page(Results results) {
        return SearchPage.of(results, index().taxonomies());
    }

    /// The entries that are shown, in order.
    static List<String> ids(Results results) {
        return results.hits().stream().map(hit -> hit.entry().id()).toList();
    }
}
