package localoffer.search;

import jakarta.inject.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.documents.Documents;
import localoffer.documents.Glossary;
import localoffer.places.Places;

/// Makes the index of each edition, from the other parts of the same reading.
@Singleton
class SearchIndexReader implements Part<SearchIndex> {

    /// Lucene advises a module that Java still calls an experiment. The advice is known.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    @Override
    public Class<SearchIndex> type() {
        return SearchIndex.class;
    }

    @Override
    public SearchIndex read(Reading reading) {
        var directory = reading.part(Directory.class);
        var places = reading.part(Places.class);
        return new SearchIndex(directory, Library.entries(directory,
                reading.part(Documents.class), SitePage.read(reading), places),
                places, LexiconFiles.read(reading),
                new Explanations(reading.part(Glossary.class)));
    }
}
