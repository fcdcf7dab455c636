package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import localoffer.places.Places;
import localoffer.search.Placing.Span;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// Finds what names a place of ours, among words, but not where: a village without a position, a
/// wide area, or "near me".
final class Unlocated {

    private static final int HERE_WORDS_MAX = 3;
    /// Where the person is. The longest is taken.
    private static final Set<String> HERE = Set.of("near me", "near us", "near here", "near by",
            "near home", "nearby", "nearby me", "close by", "close to me", "close to us",
            "close to home", "closest to me", "nearest to me", "nearest me", "around me",
            "around here", "round here", "round us", "by me", "in my area", "in our area",
            "where i live", "where we live", "local to me", "local to us", "locally");

    private static final Set<String> LIVING =
            Set.of("live", "lives", "living", "lived", "based", "stay", "staying");

    private final Places places;

    Unlocated(Places places) {
        this.places = places;
    }

    /// @param unplaced what is said of it
    record Found(Span span, Unplaced unplaced) {}

    /// "I live in Crook" says where, and not that help to live somewhere is looked for.
    static boolean isLiving(Word before) {
        return LIVING.contains(before.plain());
    }

    /// @param after tells from where on a word stands after "in" or the like
    Optional<Found> named(List<Word> words, Predicate<Integer> after) {
        return Span.longestFirst(words, Placing.PLACE_WORDS_MAX)
                .flatMap(span -> places.unlocated(Placing.plain(span.of(words)))
                        .filter(name -> name.anywhere() || after.test(span.start()))
                        .map(place -> new Found(span, Unplaced.of(place))).stream())
                .findFirst();
    }

    static boolean isHere(List<Word> words) {
        return HERE.contains(Placing.plain(words));
    }

    Optional<Found> here(List<Word> words) {
        return Span.longestFirst(words, HERE_WORDS_MAX).filter(span -> isHere(span.of(words)))
                .findFirst().map(span -> new Found(span, Unplaced.here()));
    }
}
