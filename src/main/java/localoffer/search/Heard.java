package localoffer.search;

import java.util.Arrays;
import java.util.Optional;
import localoffer.search.Best.Placed;
import localoffer.search.Loosening.Filter;
import localoffer.search.Matching.Matched;
import localoffer.search.Neighbourhood.Split;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;

/// What passes the filters of a search, with those that were heard in its words. They never leave
/// a family with less help than the words alone: where what passes them is hardly about the words,
/// they are left out.
final class Heard {

    /// What passes is about the words when one of so many passes that fit them best, or one that
    /// fits them nearly so well.
    private static final int BEST = 2;
    private static final float NEARLY = 0.5f;

    private final Facets facets;
    private final Ranking ranking;

    Heard(Facets facets, Ranking ranking) {
        this.facets = facets;
        this.ranking = ranking;
    }

    /// @param words how entries fit what was typed; empty when there is nothing to fit
    /// @param texts what fits the words
    Passed passed(SearchQuery typed, Understood understood, Optional<Matched> words,
            FixedBitSet texts, Split split) {
        var query = understood.narrowed(typed);
        var age = understood.age();
        var passed = Passed.of(facets, query, age, texts, split);
        var heard = Arrays.stream(Group.values()).filter(group ->
                typed.chosen(group).isEmpty() && !query.chosen(group).isEmpty()).toList();
        if (heard.isEmpty() || words.isEmpty()) {
            return passed;
        }
        var chosen = query;
        for (var group : heard) {
            chosen = chosen.without(group);
        }
        var without = Passed.of(facets, chosen.onPage(query.page()), age, texts, split);
        boolean about = passed.whole() && isAbout(words.get(), passed.shown(), without, understood);
        return about || !without.whole() ? passed
                : without.without(heard.stream().map(Filter::of).toList());
    }

    /// @param without what passes without the filters that were heard
    private boolean isAbout(
            Matched words, FixedBitSet passing, Passed without, Understood understood) {
        var best = ranking.best(BEST, without.shown(), words, without.query(), understood);
        return best.stream().map(Placed::entry).anyMatch(passing::get)
                || ranking.best(1, passing, words, without.query(), understood).stream()
                        .anyMatch(placed -> placed.value() >= NEARLY * best.getFirst().value());
    }
}
