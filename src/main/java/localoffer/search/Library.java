package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.documents.Documents;
import localoffer.places.Places;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/// Everything that can be found: the entries, and the Lucene index over them. Entry number n is
/// Lucene's document n. Their order is the one without any other: services before documents
/// and those before pages, what is local before what is for the country, then by name.
final class Library {

    /// The field that has the impact of each term in place of its count.
    static final String TERMS = "terms";

    /// So many terms are kept at hand: what everybody looks for.
    private static final int TERMS_MAX = 2_048;

    private final List<Entry> entries;
    private final int services;
    private final int firstPage;
    private final int weighed;
    private final IndexSearcher searcher;
    private final LeafReader leaf;
    private final Map<String, Integer> about;
    private final Map<String, Integer> frequencies;
    private final FixedBitSet all;
    private final FixedBitSet none;
    private final AtHand<String, Occurrences> terms = new AtHand<>(TERMS_MAX, this::read);
    private final Occurrences nowhere;
    /// Where the terms that were looked for stand in the index.
    private final Map<String, TermStates> places = new ConcurrentHashMap<>();

    /// @param about how many entries are about each term
    Library(List<Entry> entries, IndexSearcher searcher, Map<String, Integer> about) {
        this.entries = entries;
        this.services =
                (int) entries.stream().filter(entry -> entry.service().isPresent()).count();
        this.firstPage = (int) entries.stream().filter(entry -> entry.page().isEmpty()).count();
        this.weighed = (int) entries.stream().filter(entry -> !entry.isAction()).count();
        this.searcher = searcher;
        this.about = about;
        this.all = new FixedBitSet(entries.size());
        all.set(0, entries.size());
        this.none = new FixedBitSet(entries.size());
        this.nowhere = new Occurrences(new int[0], new byte[0], entries.size());
        this.leaf = searcher.getLeafContexts().getFirst().reader();
        this.frequencies = frequencies(leaf);
    }

    /// Every service, document and page that may be shown today, in the order without any other.
    static List<Entry> entries(
            Directory directory, Documents documents, List<SitePage> pages, Places places) {
        var published = Stream.concat(
                        directory.searchable().stream().map(service ->
                                Entry.of(service, directory, places)),
                        documents.all().stream().map(Entry::of));
        return Stream.concat(published, pages.stream().map(Entry::of))
                .sorted(Comparator.comparing((Entry entry) -> entry.page().isPresent())
                        .thenComparing(entry -> entry.service().isEmpty())
                        .thenComparing(entry ->
                                Reach.of(entry.area()).isLocal() ? Reach.COUNTY
                                        : Reach.of(entry.area()))
                        .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// How the index writes a word, or a name of several words.
    static String term(List<String> stems) {
        return stems.size() == 1 ? stems.getFirst() : String.join(" ", stems);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int size() {
        return entries.size();
    }

    /// From this number on entries are pages of the site.
    int firstPage() {
        return firstPage;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /// To be read only.
    FixedBitSet all() {
        return all;
    }

    /// To be read only.
    FixedBitSet none() {
        return none;
    }

    /// How many of them say how rare a word is: many actions of a few plans say the same words.
    int weighed() {
        return weighed;
    }

    /// How many of them are services. What a word tells is told by those: a few long documents
    /// that have it do not make it common.
    int services(FixedBitSet entries) {
        int count = entries.cardinality();
        for (int i = next(entries, services); i < size(); i = next(entries, i + 1)) {
            count--;
        }
        return count;
    }

    private int next(FixedBitSet bits, int from) {
        return from >= size() ? size() : bits.nextSetBit(from);
    }

    /// In how many entries the term is found.
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    /// In what share of the entries that have the term it is what they are about.
    float shareAbout(String term) {
        return (float) about.getOrDefault(term, 0) / Math.max(1, frequency(term));
    }

    /// What scores the entries that have the term.
    Query scored(String term) {
        if (frequency(term) == 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var in = new Term(TERMS, term);
        return new TermQuery(in, places.computeIfAbsent(term, t -> place(in)));
    }

    private TermStates place(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    /// Where the term is found, read from the index when it is looked for first.
    Occurrences occurrences(String term) {
        return frequency(term) == 0 ? nowhere : terms.of(term);
    }

    private static Map<String, Integer> frequencies(LeafReader leaf) {
        var frequencies = new HashMap<String, Integer>();
        try {
            var terms = leaf.terms(TERMS);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    frequencies.put(term.utf8ToString(), each.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return frequencies;
    }

    private Occurrences read(String term) {
        var entries = new int[frequency(term)];
        var impacts = new byte[entries.length];
        try {
            var postings = leaf.postings(new Term(TERMS, term), PostingsEnum.FREQS);
            for (int i = 0; postings != null && i < entries.length; i++) {
                entries[i] = postings.nextDoc();
                impacts[i] = Occurrences.impact(postings.freq());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return new Occurrences(entries, impacts, size());
    }
}
