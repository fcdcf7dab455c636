package localoffer.search;

import java.util.List;
import java.util.Optional;
import localoffer.places.Place;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// What was read of a place in what was typed.
///
/// @param place when one was found
/// @param unplaced when a place was named that has no distances here
/// @param correction when its name was misspelt
/// @param of the words that name it
/// @param rest the words without it, and without the "near" before it
record PlaceInWords(Optional<Place> place, Optional<Unplaced> unplaced,
        Optional<Correction> correction, List<Word> of, List<Word> rest) {

    static PlaceInWords none(List<Word> words) {
        return new PlaceInWords(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                words);
    }

    PlaceInWords withRest(List<Word> words) {
        return new PlaceInWords(place, unplaced, correction, of, words);
    }
}
