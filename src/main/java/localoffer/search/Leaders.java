package localoffer.search;

import java.util.List;
import localoffer.search.Concept.Meaning;
import localoffer.search.Matching.Matched;
import org.apache.lucene.util.FixedBitSet;

/// The entries in which each term counts most. Of a hundred thousand that fit, those that come
/// first are found at the head of such lists, without a look at the others.
final class Leaders {

    private final Library library;
    private final FixedBitSet found;
    private int count;

    private Leaders(Library library) {
        this.library = library;
        this.found = new FixedBitSet(library.size());
    }

    /// Those among which the best must be, up to so many of each term; empty when the lists end
    /// before there are enough.
    static FixedBitSet of(Library library, Matched matched, FixedBitSet among, int each) {
        var from = matched.concepts().size() == 1 ? among : whole(matched, among, each);
        var leaders = new Leaders(library);
        boolean complete = true;
        for (var weighed : matched.concepts()) {
            complete &= leaders.take(weighed.concept(), from, each);
        }
        if (!complete && leaders.count < each) {
            leaders.found.clear();
        }
        return leaders.found;
    }

    /// Those that have every concept, when there are enough.
    private static FixedBitSet whole(Matched matched, FixedBitSet among, int each) {
        var whole = among.clone();
        matched.concepts().forEach(weighed -> whole.and(weighed.entries()));
        return whole.cardinality() < each ? among : whole;
    }

    /// From the names that surely mean it; from the others too when those do not give enough.
    private boolean take(Concept concept, FixedBitSet from, int each) {
        int before = count;
        boolean complete = take(concept, true, from, each);
        if (count - before >= each) {
            return true;
        }
        boolean others = take(concept, false, from, each);
        return complete && others;
    }

    private boolean take(
            Concept concept, boolean sure, FixedBitSet from, int each) {
        boolean complete = true;
        for (var weighted : concept.meanings()) {
            if (Matching.isSure(weighted) == sure) {
                complete &= switch (weighted.meaning()) {
                    case Meaning.Phrase(var stems) ->
                            take(Library.term(stems), from, each);
                    case Meaning.AllOf(var parts) -> take(parts, from, each);
                    case Meaning.SomeOf(var parts) -> take(parts, from, each);
                };
            }
        }
        return complete;
    }

    private boolean take(List<Concept> parts, FixedBitSet from, int each) {
        boolean complete = true;
        for (var part : parts) {
            complete &= take(part, from, each);
        }
        return complete;
    }

    private boolean take(String term, FixedBitSet from, int each) {
        var occurrences = library.occurrences(term);
        int taken = 0;
        for (int entry : occurrences.leading()) {
            if (from.get(entry)) {
                count += found.getAndSet(entry) ? 0 : 1;
                if (++taken == each) {
                    return true;
                }
            }
        }
        return occurrences.allLead();
    }
}
