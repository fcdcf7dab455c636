package localoffer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.search.Concept.Meaning;
import localoffer.search.Matching.Matched;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// How well entries have what was asked for: by the terms, and as Lucene queries by words that
/// stand together.
final class Scoring {

    /// Several meanings that fit may be the same words twice.
    private static final float OTHER_MEANINGS = 0.45f;
    private static final float OTHER_PARTS = 0.7f;
    /// Whom to ring when someone may be in danger, beside what the words find.
    private static final float HELP_NOW = 2;
    /// The words of the query side by side in the name: most likely the very thing.
    private static final float WHOLE_NAME = 0.5f;
    private static final int WHOLE_NAME_SLOP = 3;
    /// A town in a name or address, when the town was among the words.
    private static final float TOWN = 0.25f;
    /// What follows in the query, and stands close together in a text, belongs together.
    private static final float PAIR = 0.5f;
    private static final int PAIR_SLOP = 3;
    private static final int ROUGH_TERMS_MAX = 24;

    /// Just the name of a listing and nothing else.
    private static final float CALLED = 1f;

    private final Library library;
    private final Advisers advisers;

    Scoring(Library library, Advisers advisers) {
        this.library = library;
        this.advisers = advisers;
    }

    /// How well an entry has the concepts.
    Score concepts(Matched matched) {
        var scores = new ArrayList<Score>();
        matched.concepts().forEach(weighed ->
                scores.add(score(weighed.concept(), weighed.weight(), weighed.weight())));
        if (!matched.helpNow().scanIsEmpty()) {
            float first = HELP_NOW * Math.max(1, matched.weight());
            scores.add(entry -> matched.helpNow().get(entry) ? first : 0);
        }
        return Score.sum(scores);
    }

    private static Stream<Query> helpNow(Matched matched) {
        return matched.helpNow().scanIsEmpty() ? Stream.empty() : Stream.of(boosted(
                new OnlyThese(matched.helpNow()), HELP_NOW * Math.max(1, matched.weight())));
    }

    /// Nearly the same in one query that Lucene can stop early with: each term by itself, as much
    /// as it can count. Good enough to find which of thousands to look at closely.
    List<Query> roughly(Matched matched) {
        var weights = new LinkedHashMap<String, Float>();
        matched.concepts().forEach(weighed ->
                gather(weighed.concept(), weighed.weight(), weights));
        return Stream.concat(helpNow(matched), weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
                .limit(ROUGH_TERMS_MAX)
                .map(term -> boosted(library.scored(term.getKey()), term.getValue()))).toList();
    }

    private void gather(Concept concept, float weight, Map<String, Float> into) {
        for (var weighted : concept.meanings()) {
            float counts = weight * weighted.weight();
            switch (weighted.meaning()) {
                case Meaning.Phrase(var stems) -> into.merge(Library.term(stems),
                        counts * sharpness(weighted.meaning(), weight), Math::max);
                case Meaning.AllOf(var parts) -> parts.forEach(part ->
                        gather(part, counts / parts.size(), into));
                case Meaning.SomeOf(var parts) -> parts.forEach(part ->
                        gather(part, counts / parts.size(), into));
            }
        }
    }

    /// What lifts an entry more than its terms do.
    ///
    /// @param terms an entry must have them all, which is soon found out
    record Lift(List<Occurrences> terms, Query query) {

        boolean isPossible(int entry) {
            for (var term : terms) {
                if (term.in(entry) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /// What lifts an entry whose words stand together, in one field each. It costs more than the
    /// concepts do, so it is asked for the few best only.
    List<Lift> together(Matched matched, Understood understood) {
        var lifts = new ArrayList<Lift>();
        float total = matched.weight();
        var stems = understood.stems();
        var known = matched.concepts();
        for (int i = 1; i < known.size(); i++) {
            var pair = List.of(known.get(i - 1).concept().stems().getLast(),
                    known.get(i).concept().stems().getFirst());
            lifts.add(phrase(IndexField.SUMMARY, pair, PAIR_SLOP,
                    total * PAIR / (known.size() - 1)));
        }
        if (stems.size() > 1) {
            for (var field : List.of(IndexField.NAME, IndexField.ALSO)) {
                lifts.add(phrase(field, stems, WHOLE_NAME_SLOP, total * WHOLE_NAME));
            }
        }
        // Who gives a place too, wants the one of that kind which is there.
        if (understood.place().isEmpty()) {
            advisers.called(understood.typed()).forEach(id ->
                    lifts.add(named(Advisers.listing(id), total * CALLED)));
        }
        if (!understood.placeStems().isEmpty()) {
            lifts.add(named(Library.term(understood.placeStems()), total * TOWN));
        }
        return lifts;
    }

    private Lift phrase(IndexField field, List<String> stems, int slop, float weight) {
        return new Lift(stems.stream().map(library::occurrences).toList(),
                boosted(phrase(field, stems, slop), weight * field.boost()));
    }

    private Lift named(String term, float weight) {
        return new Lift(List.of(library.occurrences(term)),
                boosted(library.scored(term), weight));
    }

    private Score score(Concept concept, float weight, float boost) {
        return Score.any(concept.meanings().stream().map(w -> score(w.meaning(),
                boost * w.weight() * sharpness(w.meaning(), weight))).toList(), OTHER_MEANINGS);
    }

    /// From 0 to 1: a meaning that is found everywhere says less than the word it stands for.
    private float sharpness(Meaning meaning, float weight) {
        return weight > 0 && meaning instanceof Meaning.Phrase(var stems)
                ? Math.min(1, Matching.rarity(frequency(stems), library.weighed()) / weight) : 1;
    }

    private int frequency(List<String> stems) {
        return Math.min(library.frequency(Library.term(stems)), library.weighed());
    }

    private Score score(Meaning meaning, float boost) {
        return switch (meaning) {
            case Meaning.Phrase(var stems) ->
                    Score.term(library.occurrences(Library.term(stems)), boost);
            case Meaning.AllOf(var parts) -> allOf(parts, boost);
            case Meaning.SomeOf(var parts) -> someOf(parts, boost);
        };
    }

    /// The parts weighed against each other, so that together they count as one.
    private Score allOf(List<Concept> parts, float boost) {
        float total = (float) parts.stream().mapToDouble(this::roughRarity).sum();
        return Score.all(parts.stream().map(part -> {
            float rarity = roughRarity(part);
            return score(part, rarity, boost * (total == 0 ? 1 : rarity / total));
        }).toList());
    }

    /// One thing of several that may be meant counts nearly as much as all of them.
    private Score someOf(List<Concept> parts, float boost) {
        float most = (float) parts.stream().mapToDouble(this::roughRarity).max().orElse(0);
        return Score.any(parts.stream().map(part -> {
            float rarity = roughRarity(part);
            return score(part, rarity,
                    boost * (most == 0 ? 1 : (float) Math.sqrt(rarity / most)));
        }).toList(), OTHER_PARTS);
    }

    /// Near enough: the parts are only weighed against each other.
    private float roughRarity(Concept concept) {
        return Matching.rarity(concept.meanings().stream().filter(Matching::isSure)
                .mapToInt(w -> w.meaning() instanceof Meaning.Phrase(var stems)
                        ? frequency(stems) : 0).max().orElse(0), library.weighed());
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private static Query phrase(IndexField field, List<String> stems, int slop) {
        return stems.size() == 1 ? new TermQuery(new Term(field.name(), stems.getFirst()))
                : new PhraseQuery(slop, field.name(), stems.toArray(String[]::new));
    }
}
