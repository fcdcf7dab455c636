package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import localoffer.search.Concept.Meaning;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have the concepts, and how well.
final class Matching {

    /// An entry must have at least this share of what was asked for, each concept counted by how
    /// rare it is. So "salt waiting" finds speech therapy without waiting lists, and not every
    /// waiting list.
    private static final float SHARE_MIN = 0.5f;
    /// Several fields that have the word say a little more than one.
    private static final float OTHER_FIELDS = 0.15f;
    /// Several meanings that fit may be the same words twice.
    private static final float OTHER_MEANINGS = 0.05f;
    /// The words of the query side by side in the name: most likely the very thing.
    private static final float WHOLE_NAME = 0.5f;
    private static final int WHOLE_NAME_SLOP = 3;
    /// A town in a name or address, when the town was among the words.
    private static final float TOWN = 0.25f;

    private final Library library;

    Matching(Library library) {
        this.library = library;
    }

    /// What has the concepts.
    ///
    /// @param entries their numbers
    /// @param query scores them; it finds others too
    /// @param whole whether any has every concept
    /// @param unknown what was typed and stands nowhere
    record Matched(FixedBitSet entries, Query query, boolean whole, List<String> unknown) {}

    /// A concept with the entries that have it and its rarity.
    private record Weighed(Concept concept, FixedBitSet entries, float weight) {}

    Matched match(Understood understood) {
        var all = understood.concepts().stream().map(this::weigh).toList();
        var known = all.stream().filter(w -> w.entries.cardinality() > 0).toList();
        var unknown = all.stream().filter(w -> w.entries.cardinality() == 0)
                .map(weighed -> weighed.concept.typed()).toList();
        float total = (float) known.stream().mapToDouble(Weighed::weight).sum();
        var had = new float[library.size()];
        float most = 0;
        for (var weighed : known) {
            var bits = weighed.entries;
            for (int i = next(bits, 0); i < bits.length(); i = next(bits, i + 1)) {
                had[i] += weighed.weight;
                most = Math.max(most, had[i]);
            }
        }
        // When none has half, the nearest there is will do.
        var enough = Math.min(most, total * SHARE_MIN) * 0.999f;
        var entries = new FixedBitSet(library.size());
        for (int i = 0; i < had.length && most > 0; i++) {
            if (had[i] >= enough) {
                entries.set(i);
            }
        }
        return new Matched(entries, query(known, understood, total),
                unknown.isEmpty() && most >= total * 0.999f, unknown);
    }

    private static int next(FixedBitSet bits, int from) {
        return from >= bits.length() ? bits.length() : bits.nextSetBit(from);
    }

    private Query query(List<Weighed> known, Understood understood, float total) {
        var query = new BooleanQuery.Builder();
        for (var weighed : known) {
            query.add(new BoostQuery(score(weighed.concept), weighed.weight), Occur.SHOULD);
        }
        if (understood.stems().size() > 1) {
            for (var field : List.of(IndexField.NAME, IndexField.ALSO)) {
                var whole = phrase(field, understood.stems(), WHOLE_NAME_SLOP);
                query.add(new BoostQuery(whole, total * WHOLE_NAME * field.boost()), Occur.SHOULD);
            }
        }
        if (!understood.placeStems().isEmpty()) {
            for (var field : List.of(IndexField.NAME, IndexField.TOWN)) {
                var town = phrase(field, understood.placeStems(), 0);
                query.add(new BoostQuery(town, total * TOWN * field.boost()), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Weighed weigh(Concept concept) {
        var entries = entries(find(concept));
        int count = entries.cardinality();
        // The usual inverse document frequency, over all that the concept may mean.
        var rarity = Math.log1p((library.size() - count + 0.5) / (count + 0.5));
        return new Weighed(concept, entries, (float) rarity);
    }

    private FixedBitSet entries(Query query) {
        var entries = new FixedBitSet(library.size());
        try {
            var searcher = library.searcher();
            var weight = searcher.createWeight(
                    searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer != null) {
                    entries.or(scorer.iterator());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
        return entries;
    }

    private static Query find(Concept concept) {
        var query = new BooleanQuery.Builder();
        concept.meanings().forEach(w -> query.add(find(w.meaning()), Occur.SHOULD));
        return query.build();
    }

    private static Query find(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase(var stems) -> phrase(IndexField.ALL, stems, 0);
            case Meaning.AllOf(var parts) -> parts(
                    parts.stream().map(Matching::find).toList(), Occur.MUST);
            case Meaning.SomeOf(var parts) -> parts(
                    parts.stream().map(Matching::find).toList(), Occur.SHOULD);
        };
    }

    private Query score(Concept concept) {
        return new DisjunctionMaxQuery(concept.meanings().stream()
                .map(w -> (Query) new BoostQuery(score(w.meaning()), w.weight())).toList(),
                OTHER_MEANINGS);
    }

    private Query score(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase(var stems) -> {
                var fields = new ArrayList<Query>();
                for (var field : IndexField.values()) {
                    fields.add(new BoostQuery(phrase(field, stems, 0), field.boost()));
                }
                yield new DisjunctionMaxQuery(fields, OTHER_FIELDS);
            }
            case Meaning.AllOf(var parts) -> parts(shares(parts), Occur.MUST);
            case Meaning.SomeOf(var parts) -> parts(shares(parts), Occur.SHOULD);
        };
    }

    /// The parts of a meaning, weighed against each other so that together they count as one.
    private List<Query> shares(List<Concept> parts) {
        var weighed = parts.stream().map(this::weigh).toList();
        float total = (float) weighed.stream().mapToDouble(Weighed::weight).sum();
        return weighed.stream().map(part -> (Query) new BoostQuery(
                score(part.concept), total == 0 ? 1 : part.weight / total)).toList();
    }

    private static Query parts(List<Query> queries, Occur occur) {
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, occur));
        if (occur == Occur.SHOULD) {
            all.setMinimumNumberShouldMatch((queries.size() + 1) / 2);
        }
        return all.build();
    }

    private static Query phrase(IndexField field, List<String> stems, int slop) {
        return stems.size() == 1 ? new TermQuery(new Term(field.name(), stems.getFirst()))
                : new PhraseQuery(slop, field.name(), stems.toArray(String[]::new));
    }
}
