package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Documents;
import localoffer.search.Entry.Reach;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Everything that can be found: the entries, and the Lucene index over them. Entry number n is
/// Lucene's document n. Their order is the one without any other: services before documents, what
/// is local before what is for the country, then by name.
final class Library {

    private static final Similarity SIMILARITY = new Evenness();

    /// The sector of what is for the whole country.
    private static final String NATIONAL = "national";

    private final List<Entry> entries;
    private final IndexSearcher searcher;

    private Library(List<Entry> entries, IndexSearcher searcher) {
        this.entries = entries;
        this.searcher = searcher;
    }

    static Library of(Directory directory, Documents documents) {
        var found = directory.searchable();
        var home = home(found);
        var entries = Stream.concat(
                        found.stream().map(service ->
                                Entry.of(service, directory, reach(service, home))),
                        documents.all().stream().map(Entry::of))
                .sorted(Comparator.comparing((Entry entry) -> entry.service().isEmpty())
                        .thenComparing(Entry::reach)
                        .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Library(entries, index(entries));
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int size() {
        return entries.size();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /// In how many entries the stem is found.
    int frequency(String stem) {
        try {
            return searcher.getIndexReader().docFreq(new Term(IndexField.ALL.name(), stem));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    private static Reach reach(Service service, String home) {
        if (service.area().contains(home)) {
            return Reach.LOCAL;
        }
        return service.sector().id().equals(NATIONAL) ? Reach.NATIONAL : Reach.ELSEWHERE;
    }

    /// The area that most services are for.
    private static String home(Collection<Service> services) {
        return services.stream()
                .collect(Collectors.groupingBy(Service::area, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse("");
    }

    private static IndexSearcher index(List<Entry> entries) {
        var config = new IndexWriterConfig(Words.stemmed())
                .setSimilarity(SIMILARITY)
                // This one merges neighbours only, and so keeps the order of the entries.
                .setMergePolicy(new LogDocMergePolicy());
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, config)) {
                for (var entry : entries) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Writing to memory does not fail.
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        for (var field : IndexField.values()) {
            entry.texts(field).forEach(text ->
                    document.add(new TextField(field.name(), text, Field.Store.NO)));
        }
        return document;
    }
}
