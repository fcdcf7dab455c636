package localoffer.search;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import localoffer.content.Reading;
import localoffer.content.SlowPart;
import localoffer.directory.Directory;
import localoffer.documents.Documents;
import localoffer.documents.Glossary;
import localoffer.places.Places;

/// Makes the index of each edition, from the other parts of the same reading.
@Singleton
class SearchIndexReader implements SlowPart<SearchIndex> {

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
    public Supplier<SearchIndex> begin(Reading reading) {
        var directory = reading.part(Directory.class);
        var documents = reading.part(Documents.class);
        var pages = SitePage.read(reading);
        var places = reading.part(Places.class);
        var lexicon = LexiconFiles.read(reading);
        var glossary = reading.part(Glossary.class);
        return () -> {
            var learning = CompletableFuture.supplyAsync(lexicon);
            var entries = Library.entries(directory, documents, pages, places);
            return new SearchIndex(directory, entries, places, learning.join(),
                    new Explanations(glossary));
        };
    }
}
