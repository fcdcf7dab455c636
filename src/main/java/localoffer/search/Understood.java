package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.search.Loosening.Filter;

/// What a query was taken to mean.
///
/// @param concepts what is looked for; empty when only filters or a place were given
/// @param typed the stems of all words, little ones too
/// @param stems of the words that tell something, in order
/// @param place where the person is
/// @param unplaced a place that was typed and has no distances here
/// @param placeStems the words of a place that stood among the others; a listing may have them
/// @param age of the child
/// @param audience whom it is for, when the words say so; what is for them stands first
/// @param danger whether someone may be in danger
/// @param harmed whether another person may be harming them
/// @param corrections words that were taken to be misspelt
/// @param didYouMean the words with a far commoner word in place of one that hardly anything has
/// @param inWords what was found in the words and can be taken out of them again
record Understood(List<Concept> concepts, List<String> typed, List<String> stems,
        Optional<Place> place, Optional<Unplaced> unplaced, List<String> placeStems,
        OptionalInt age, Optional<Term> audience, boolean danger, boolean harmed,
        List<Correction> corrections, Optional<String> didYouMean, InWords inWords) {

    /// @param elsewhere whether it is known to be far away
    /// @param whole whether it is all of our area; else nobody here knows it
    record Unplaced(String name, boolean elsewhere, boolean whole) {

        Unplaced(String name, boolean elsewhere) {
            this(name, elsewhere, false);
        }

        static Unplaced whole(String name) {
            return new Unplaced(name, false, true);
        }
    }

    /// @param typed a word that nothing here knows
    /// @param meant what was searched for in its place
    record Correction(String typed, String meant) {}

    /// @param withoutAge the words without the age; empty when they hold no age
    /// @param withoutPlace the words without the place; empty when they hold no place
    /// @param withoutAudience the words without whom it is for; empty when they do not say so
    record InWords(Optional<String> withoutAge, Optional<String> withoutPlace,
            Optional<String> withoutAudience) {}

    /// An age that stood among the words is taken out of them.
    SearchQuery withoutAge(SearchQuery query) {
        var without = query.withAge(OptionalInt.empty());
        return inWords.withoutAge().map(without::withWords).orElse(without);
    }

    /// The search without some of its filters.
    SearchQuery without(List<Filter> filters, SearchQuery query) {
        var without = query;
        for (var filter : filters) {
            without = filter.group().isPresent() ? without.without(filter.group().get())
                    : filter.isAge() ? withoutAge(without) : without.withMiles(0);
        }
        return without;
    }

    /// A place that stood among the words is taken out of them, as the age is then.
    SearchQuery withoutPlace(SearchQuery query) {
        var without = query.withoutPlace();
        return inWords.withoutPlace().map(words -> without.withWords(words).withAge(age))
                .orElse(without);
    }

    SearchQuery withoutAudience(SearchQuery query) {
        return inWords.withoutAudience().map(query::withWords).orElse(query);
    }
}
