package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// Makes the library of the entries: each text is read once, for the index and the spelling.
final class Cataloguing {

    private static final Similarity SIMILARITY = new Evenness();
    /// Few, large pieces to put together at the end.
    private static final double BUFFER_MEGABYTES = 128;
    private static final int AHEAD = 500;
    private static final int TELLING = 2_000;
    private static final FieldType IMPACTS = new FieldType();

    static {
        IMPACTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        IMPACTS.setOmitNorms(true);
        IMPACTS.freeze();
    }

    private final List<Entry> entries;
    private final Advisers advisers;
    private final Impacts impacts;
    private final Vocabulary vocabulary;

    Cataloguing(List<Entry> entries, Lexicon lexicon) {
        this.entries = entries;
        this.advisers = lexicon.advisers();
        this.impacts = new Impacts(usualCharacters(entries));
        this.vocabulary = new Vocabulary(lexicon);
    }

    Library library() {
        // This one merges neighbours only, and so keeps the order of the entries.
        var merging = new LogDocMergePolicy();
        merging.setNoCFSRatio(0);
        var config = new IndexWriterConfig(Words.plain())
                .setUseCompoundFile(false)
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(merging);
        try {
            var directory = new ByteBuffersDirectory(new SingleInstanceLockFactory(),
                    ByteBuffersDataOutput::new, Cataloguing::inHalves);
            try (var writer = new IndexWriter(directory, config)) {
                var next = documents(0);
                for (int first = 0; first < Math.max(1, entries.size()); first += AHEAD) {
                    var documents = next.join();
                    next = documents(first + AHEAD);
                    writer.addDocuments(documents);
                }
                writer.forceMerge(1);
            }
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
            searcher.setQueryCache(null);
            return new Library(entries, searcher, vocabulary.about());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Writing to memory does not fail.
        }
    }

    /// A file as two blocks: each search opens its lists anew, which is least work with few
    /// blocks, but of one alone Lucene reads a number byte by byte.
    private static IndexInput inHalves(String name, ByteBuffersDataOutput output) {
        var bytes = output.toArrayCopy();
        int half = Integer.highestOneBit(bytes.length);
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(half == bytes.length
                ? List.of(ByteBuffer.wrap(bytes)) : List.of(
                        ByteBuffer.wrap(bytes, 0, half).slice(),
                        ByteBuffer.wrap(bytes, half, bytes.length - half).slice())), name);
    }

    /// Call it after the library was made.
    ///
    /// @param others texts beside the entries, which may be typed too
    Spelling spelling(Collection<String> others) {
        int number = entries.size();
        for (var text : others) {
            vocabulary.words(text, number++);
        }
        return new Spelling(vocabulary.counts());
    }

    /// Reads some entries while Lucene writes those before them: a site has two cores at least.
    private CompletableFuture<List<Document>> documents(int first) {
        return CompletableFuture.supplyAsync(() -> entries.isEmpty() ? List.of(new Document())
                : IntStream.range(first, Math.min(entries.size(), first + AHEAD))
                        .mapToObj(this::document).toList());
    }

    private Document document(int number) {
        var fields = words(number);
        var document = new Document();
        for (var field : IndexField.values()) {
            var words = fields.get(field);
            if (words != null && field.isReadInOrder()) {
                document.add(new StemStream.Texts(
                        field.name(), TextField.TYPE_NOT_STORED, words.texts()));
            }
        }
        var scored = impacts.of(fields);
        var id = entries.get(number).id();
        if (advisers.has(id)) {
            scored.add(new Impacts.Scored(
                    vocabulary.term(Advisers.listing(id)), Impacts.ADVISER));
        }
        document.add(new StemStream.Terms(Library.TERMS, IMPACTS, scored));
        return document;
    }

    private Map<IndexField, FieldWords> words(int number) {
        var entry = entries.get(number);
        var fields = new EnumMap<IndexField, FieldWords>(IndexField.class);
        for (var field : IndexField.values()) {
            var texts = entry.texts(field);
            if (!texts.isEmpty()) {
                fields.put(field, new FieldWords(texts.stream().map(text -> field.isFromList()
                        ? vocabulary.listed(text, number) : vocabulary.words(text, number))
                        .toList(), characters(texts)));
            }
        }
        return fields;
    }

    private static int characters(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    /// On average over as many services as tell.
    private static Map<IndexField, Double> usualCharacters(List<Entry> entries) {
        var usual = new EnumMap<IndexField, Double>(IndexField.class);
        int step = 1 + entries.size() / TELLING;
        var some = IntStream.iterate(0, i -> i < entries.size(), i -> i + step)
                .mapToObj(entries::get).filter(entry -> !entry.isAction()).toList();
        for (var field : IndexField.values()) {
            usual.put(field, some.stream().mapToInt(entry -> characters(entry.texts(field)))
                    .filter(characters -> characters > 0).average().orElse(1));
        }
        return usual;
    }
}
