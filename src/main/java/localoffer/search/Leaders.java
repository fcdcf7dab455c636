package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import localoffer.search.Concept.Meaning;
import localoffer.search.Matching.Matched;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The entries in which each term counts most. Of a hundred thousand that fit, those that come
/// first are found at the head of such lists, without a look at the others.
final class Leaders {

    /// So many of each term are kept.
    private static final int LENGTH_MAX = 4_096;
    /// So many terms are kept: what everybody looks for.
    private static final int TERMS_MAX = 2_048;
    private static final int IMPACT_MAX = 255;

    private final LeafReader leaf;
    private final Map<String, Leading> kept = new ConcurrentHashMap<>();

    Leaders(LeafReader leaf) {
        this.leaf = leaf;
    }

    /// The head of one list.
    private static final class Leading {

        /// From the greatest impact down.
        private final int[] entries;
        /// Whether no other entry has the term.
        private final boolean all;

        Leading(int[] entries, boolean all) {
            this.entries = entries;
            this.all = all;
        }
    }

    /// Those among which the best must be, up to so many of each term; empty when the lists end
    /// before there are enough.
    FixedBitSet of(Matched matched, FixedBitSet among, int each) {
        var whole = among.clone();
        matched.concepts().forEach(weighed -> whole.and(weighed.entries()));
        var from = whole.cardinality() < each ? among : whole;
        var found = new FixedBitSet(among.length());
        boolean complete = true;
        for (var weighed : matched.concepts()) {
            complete &= take(weighed.concept(), from, each, found);
        }
        return complete || found.cardinality() >= each ? found
                : new FixedBitSet(among.length());
    }

    /// From the names that surely mean it; from the others too when those do not give enough.
    private boolean take(Concept concept, FixedBitSet from, int each, FixedBitSet found) {
        int before = found.cardinality();
        boolean complete = take(concept, true, from, each, found);
        if (found.cardinality() - before >= each) {
            return true;
        }
        boolean others = take(concept, false, from, each, found);
        return complete && others;
    }

    private boolean take(
            Concept concept, boolean sure, FixedBitSet from, int each, FixedBitSet found) {
        boolean complete = true;
        for (var weighted : concept.meanings()) {
            if (Matching.isSure(weighted) == sure) {
                complete &= switch (weighted.meaning()) {
                    case Meaning.Phrase(var stems) ->
                            take(Library.term(stems), from, each, found);
                    case Meaning.AllOf(var parts) -> take(parts, from, each, found);
                    case Meaning.SomeOf(var parts) -> take(parts, from, each, found);
                };
            }
        }
        return complete;
    }

    private boolean take(List<Concept> parts, FixedBitSet from, int each, FixedBitSet found) {
        boolean complete = true;
        for (var part : parts) {
            complete &= take(part, from, each, found);
        }
        return complete;
    }

    private boolean take(String term, FixedBitSet from, int each, FixedBitSet found) {
        var leading = leading(term);
        int taken = 0;
        for (int entry : leading.entries) {
            if (from.get(entry)) {
                found.set(entry);
                if (++taken == each) {
                    return true;
                }
            }
        }
        return leading.all;
    }

    private Leading leading(String term) {
        if (kept.size() > TERMS_MAX) {
            kept.clear();
        }
        return kept.computeIfAbsent(term, this::read);
    }

    /// Counted into place by their impact, so that equals keep the order of the entries.
    private Leading read(String term) {
        try {
            var postings = postings(term);
            if (postings == null) {
                return new Leading(new int[0], true);
            }
            var counts = new int[IMPACT_MAX + 2];
            int all = 0;
            for (int e = postings.nextDoc(); e != DocIdSetIterator.NO_MORE_DOCS;
                    e = postings.nextDoc()) {
                counts[place(postings) + 1]++;
                all++;
            }
            for (int place = 1; place < counts.length; place++) {
                counts[place] += counts[place - 1];
            }
            var entries = new int[Math.min(all, LENGTH_MAX)];
            postings = Objects.requireNonNull(postings(term));
            for (int e = postings.nextDoc(); e != DocIdSetIterator.NO_MORE_DOCS;
                    e = postings.nextDoc()) {
                int at = counts[place(postings)]++;
                if (at < entries.length) {
                    entries[at] = e;
                }
            }
            return new Leading(entries, all <= LENGTH_MAX);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    private static int place(PostingsEnum postings) throws IOException {
        return IMPACT_MAX - Math.min(IMPACT_MAX, postings.freq());
    }

    private @Nullable PostingsEnum postings(String term) throws IOException {
        return leaf.postings(new Term(Library.TERMS, term), PostingsEnum.FREQS);
    }
}
