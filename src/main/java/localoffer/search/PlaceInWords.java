package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Words.Word;

/// Finds a place among the words that were typed: "near Crook", "family hub DL14".
///
/// @param place when one was found
/// @param of the words that name it
/// @param rest the words without it, and without the "near" before it
record PlaceInWords(Optional<Place> place, List<Word> of, List<Word> rest) {

    private static final int PLACE_WORDS_MAX = 4;
    private static final Set<String> BEFORE =
            Set.of("near", "nearest", "in", "around", "at", "by", "from", "to", "within");

    /// @param common tells words that are so frequent here that they do not tell a place, unless
    ///     "near" or the like stands before them
    static PlaceInWords in(List<Word> words, Places places, Predicate<Word> common) {
        for (int length = Math.min(PLACE_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var named = words.subList(start, start + length);
                var place = places.find(
                        named.stream().map(Word::plain).collect(Collectors.joining(" ")));
                var before = start > 0 && BEFORE.contains(words.get(start - 1).plain());
                if (place.isPresent() && (before || !common.test(named.getFirst()))) {
                    var rest = new ArrayList<>(words.subList(0, before ? start - 1 : start));
                    rest.addAll(words.subList(start + length, words.size()));
                    return new PlaceInWords(place, named, List.copyOf(rest));
                }
            }
        }
        return new PlaceInWords(Optional.empty(), List.of(), words);
    }
}
