package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.search.Concept.Meaning;
import localoffer.search.Concept.Weighted;
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
    /// A page of results, even where few entries have half.
    private static final int FEW = 10;
    /// From this weight on a meaning is the thing itself and not a neighbour.
    private static final float SURE = 0.9f;
    /// "SALT waiting list" is about SALT.
    private static final float ASIDE = 0.4f;
    /// Several fields that have the word say a little more than one.
    private static final float OTHER_FIELDS = 0.15f;
    /// Several meanings that fit may be the same words twice.
    private static final float OTHER_MEANINGS = 0.3f;
    /// The words of the query side by side in the name: most likely the very thing.
    private static final float WHOLE_NAME = 0.5f;
    private static final int WHOLE_NAME_SLOP = 3;
    /// A town in a name or address, when the town was among the words.
    private static final float TOWN = 0.25f;

    /// What follows in the query, and stands close together in a text, belongs together.
    private static final float PAIR = 0.5f;
    private static final int PAIR_SLOP = 3;

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
        // When few have half, the next nearest come too.
        var enough = Math.min(few(had), total * SHARE_MIN) * 0.999f;
        var entries = new FixedBitSet(library.size());
        for (int i = 0; i < had.length && most > 0; i++) {
            if (had[i] > 0 && had[i] >= enough) {
                entries.set(i);
            }
        }
        return new Matched(entries, query(known, understood, total),
                unknown.isEmpty() && most >= total * 0.999f, unknown);
    }

    /// What the last of a first few has, when all are put in order of what they have.
    private static float few(float[] had) {
        var sorted = had.clone();
        Arrays.sort(sorted);
        return sorted.length < FEW ? 0 : sorted[sorted.length - FEW];
    }

    private static int next(FixedBitSet bits, int from) {
        return from >= bits.length() ? bits.length() : bits.nextSetBit(from);
    }

    private Query query(List<Weighed> known, Understood understood, float total) {
        var query = new BooleanQuery.Builder();
        for (var weighed : known) {
            var score = score(weighed.concept, weighed.weight);
            query.add(new BoostQuery(score, weighed.weight), Occur.SHOULD);
        }
        var stems = understood.stems();
        for (int i = 1; i < known.size(); i++) {
            var pair = List.of(Words.stems(known.get(i - 1).concept.typed()).getLast(),
                    Words.stems(known.get(i).concept.typed()).getFirst());
            prefer(query, List.of(IndexField.SUMMARY, IndexField.ALL),
                    pair, PAIR_SLOP, total * PAIR / (known.size() - 1));
        }
        if (stems.size() > 1) {
            prefer(query, List.of(IndexField.NAME, IndexField.ALSO),
                    stems, WHOLE_NAME_SLOP, total * WHOLE_NAME);
        }
        if (!understood.placeStems().isEmpty()) {
            prefer(query, List.of(IndexField.NAME, IndexField.TOWN, IndexField.ALL),
                    understood.placeStems(), 0, total * TOWN);
        }
        return query.build();
    }

    /// Lifts what has these words close together in one of the fields.
    private static void prefer(BooleanQuery.Builder query, List<IndexField> fields,
            List<String> stems, int slop, float weight) {
        fields.forEach(field -> query.add(new BoostQuery(
                phrase(field, stems, slop), weight * field.boost()), Occur.SHOULD));
    }

    private Weighed weigh(Concept concept) {
        var entries = entries(find(concept.meanings()));
        var surely = concept.meanings().stream().filter(w -> w.weight() >= SURE).toList();
        int sure = entries(find(surely)).cardinality();
        // The usual inverse document frequency, over all that the concept surely means.
        int count = sure > 0 ? sure : entries.cardinality();
        boolean aside = Words.of(concept.typed()).stream().allMatch(Words.Word::isAside);
        return new Weighed(concept, entries, rarity(count) * (aside ? ASIDE : 1));
    }

    private float rarity(int count) {
        return (float) Math.log1p((library.size() - count + 0.5) / (count + 0.5));
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
        return find(concept.meanings());
    }

    private static Query find(List<Weighted> meanings) {
        var query = new BooleanQuery.Builder();
        meanings.forEach(w -> query.add(find(w.meaning()), Occur.SHOULD));
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

    private Query score(Concept concept, float weight) {
        return new DisjunctionMaxQuery(concept.meanings().stream()
                .map(w -> (Query) new BoostQuery(score(w.meaning()),
                        w.weight() * sharpness(w.meaning(), weight))).toList(),
                OTHER_MEANINGS);
    }

    /// From 0 to 1: a meaning that is found everywhere says less than the word it stands for.
    private float sharpness(Meaning meaning, float weight) {
        return weight > 0 && meaning instanceof Meaning.Phrase(var stems)
                ? Math.min(1, rarity(frequency(stems)) / weight) : 1;
    }

    /// At most so many entries have the phrase.
    private int frequency(List<String> stems) {
        return stems.stream().mapToInt(library::frequency).min().orElse(0);
    }

    /// As {@link #weigh}, but near enough: the parts are only weighed against each other.
    private float roughRarity(Concept concept) {
        return rarity(concept.meanings().stream().filter(w -> w.weight() >= SURE)
                .mapToInt(w -> w.meaning() instanceof Meaning.Phrase(var stems)
                        ? frequency(stems) : 0).max().orElse(0));
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
        float total = (float) parts.stream().mapToDouble(this::roughRarity).sum();
        return parts.stream().map(part -> {
            float rarity = roughRarity(part);
            return (Query) new BoostQuery(score(part, rarity), total == 0 ? 1 : rarity / total);
        }).toList();
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
