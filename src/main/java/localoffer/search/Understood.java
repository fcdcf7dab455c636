package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.places.Place;

/// What a query was taken to mean.
///
/// @param concepts what is looked for; empty when only filters or a place were given
/// @param stems of the words that tell something, in order
/// @param place where the person is
/// @param placeStems the words of a place that stood among the others; a listing may have them
/// @param age of the child
/// @param danger whether someone may be in danger
/// @param corrections words that were taken to be misspelt
/// @param inWords what was found in the words and can be taken out of them again
record Understood(List<Concept> concepts, List<String> stems, Optional<Place> place,
        List<String> placeStems, OptionalInt age, boolean danger, List<Correction> corrections,
        InWords inWords) {

    /// @param typed a word that nothing here knows
    /// @param meant what was searched for in its place
    record Correction(String typed, String meant) {}

    /// @param withoutAge the words without the age; empty when they hold no age
    /// @param withoutPlace the words without the place; empty when they hold no place
    record InWords(Optional<String> withoutAge, Optional<String> withoutPlace) {}
}
