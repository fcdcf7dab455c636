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

    private static final int NAME_WORDS_MAX = 4;
    private static final int HERE_WORDS_MAX = 3;
    /// Where the person is. The longest is taken.
    private static final Set<String> HERE = Set.of("near me", "near us", "near here", "near by",
            "near home", "nearby", "nearby me", "close by", "close to me", "close to us",
            "close to home", "closest to me", "nearest to me", "nearest me", "around me",
            "around here", "round here", "round us", "by me", "in my area", "in our area",
            "where i live", "where we live", "local to me", "local to us", "locally");

    private final Places places;

    Unlocated(Places places) {
        this.places = places;
    }

    /// @param unplaced what is said of it
    record Found(Span span, Unplaced unplaced) {}

    /// @param after tells from where on a word stands after "in" or the like
    Optional<Found> named(List<Word> words, Predicate<Integer> after) {
        for (int length = Math.min(NAME_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var span = new Span(start, start + length);
                int first = start;
                var place = places.unlocated(Placing.plain(span.of(words)))
                        .filter(name -> name.anywhere() || after.test(first));
                if (place.isPresent()) {
                    return Optional.of(new Found(span, Unplaced.of(place.get())));
                }
            }
        }
        return Optional.empty();
    }

    static boolean isHere(List<Word> words) {
        return HERE.contains(Placing.plain(words));
    }

    Optional<Found> here(List<Word> words) {
        for (int length = Math.min(HERE_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var span = new Span(start, start + length);
                if (isHere(span.of(words))) {
                    return Optional.of(new Found(span, Unplaced.here()));
                }
            }
        }
        return Optional.empty();
    }
}
