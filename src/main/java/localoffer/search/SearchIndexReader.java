package localoffer.search;

import jakarta.inject.Singleton;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.documents.Documents;
import localoffer.places.Places;

/// Makes the index of each edition, from the other parts of the same reading.
@Singleton
class SearchIndexReader implements Part<SearchIndex> {

    @Override
    public Class<SearchIndex> type() {
        return SearchIndex.class;
    }

    @Override
    public SearchIndex read(Reading reading) {
        return new SearchIndex(reading.part(Directory.class), reading.part(Documents.class),
                reading.part(Places.class), LexiconFiles.read(reading));
    }
}
