package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.FiltersInWords.Read;
import localoffer.search.Loosening.Filter;
import localoffer.search.SearchQuery.Group;

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
/// @param medical whether it is a body that is in danger and nothing else was said
/// @param corrections words that were taken to be misspelt
/// @param didYouMean the words with a far commoner word in place of one that hardly anything has
/// @param inWords what was found in the words and can be taken out of them again
record Understood(List<Concept> concepts, List<String> typed, List<String> stems,
        Optional<Place> place, Optional<Unplaced> unplaced, List<String> placeStems,
        OptionalInt age, Optional<Term> audience, boolean danger, boolean harmed,
        boolean medical, List<Correction> corrections, Optional<String> didYouMean,
        InWords inWords) {

    /// @param why it has no distances
    record Unplaced(String name, Why why) {

        /// Nobody knows it; it is far away; it is all of our area, or a wide part of it; it is
        /// ours but nobody here has where it is; or it is where the person is, who does not say.
        enum Why { UNKNOWN, ELSEWHERE, WHOLE, AREA, VILLAGE, HERE }

        Unplaced(String name, boolean elsewhere) {
            this(name, elsewhere ? Why.ELSEWHERE : Why.UNKNOWN);
        }

        static Unplaced whole(String name) {
            return new Unplaced(name, Why.WHOLE);
        }

        static Unplaced of(Places.Unlocated place) {
            return new Unplaced(place.name(), place.area() ? Why.AREA : Why.VILLAGE);
        }

        static Unplaced here() {
            return new Unplaced("", Why.HERE);
        }
    }

    /// @param typed a word that nothing here knows
    /// @param meant what was searched for in its place
    record Correction(String typed, String meant) {}

    /// @param otherAges that the words say too, and that are not looked for
    /// @param withoutAge the words without the age; empty when they hold no age
    /// @param withoutPlace the words without the place; empty when they hold no place
    /// @param withoutAudience the words without whom it is for; empty when they do not say so
    /// @param filters that the words say
    /// @param older whether they ask for somebody who is too old for what is here
    record InWords(Optional<String> withoutAge, Optional<String> withoutPlace,
            Optional<String> withoutAudience, List<Read> filters, List<Integer> otherAges,
            boolean older) {}

    /// Of a search that has no words to look for.
    static Understood wordless(OptionalInt age) {
        return new Understood(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of(), age, Optional.empty(), false, false, false, List.of(),
                Optional.empty(), new InWords(Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of(), List.of(), false));
    }

    /// Whether all that was said is what is not wanted.
    boolean isDenialAlone() {
        return concepts.isEmpty() && place.isEmpty() && age.isEmpty() && !hasFilters()
                && inWords.filters().stream().anyMatch(Read::isDenial);
    }

    /// Whether the words say a filter, beside a distance.
    boolean hasFilters() {
        return inWords.filters().stream().anyMatch(read -> read.group().isPresent());
    }

    /// Hardly any club has told us its days: one that was typed is what is liked best and leaves
    /// nothing out, unless it is asked who is open then.
    static boolean isWish(Read read) {
        return read.isOf(Group.DAY) && !read.how().only();
    }

    /// The days that are liked best, where none was chosen.
    List<Read> wishes(SearchQuery query) {
        return query.chosen(Group.DAY).isEmpty()
                ? inWords.filters().stream().filter(Understood::isWish).toList() : List.of();
    }

    /// The days that were chosen or else typed.
    List<String> days(SearchQuery query) {
        return query.chosen(Group.DAY).isEmpty() ? wishes(query).stream().map(Read::id).toList()
                : query.chosen(Group.DAY);
    }

    /// The search with the filters that its words say. What was chosen goes before them.
    SearchQuery narrowed(SearchQuery query) {
        var narrowed = query;
        for (var read : inWords.filters()) {
            var group = read.group();
            if (isWish(read)) {
                continue;
            }
            if (group.isPresent() && query.chosen(group.get()).isEmpty()) {
                narrowed = narrowed.with(group.get(), read.id());
            } else if (read.miles() > 0 && query.miles() == 0) {
                narrowed = narrowed.withMiles(read.miles());
            }
        }
        return narrowed.onPage(query.page());
    }

    /// Filters that stood among the words are taken out of them.
    SearchQuery withoutRead(SearchQuery query, Predicate<Read> which) {
        var gone = inWords.filters().stream().filter(which).toList();
        return gone.isEmpty() ? query
                : query.withWords(telling(FiltersInWords.without(query.words(), gone)));
    }

    /// An age that stood among the words is taken out of them.
    SearchQuery withoutAge(SearchQuery query) {
        var without = query.withAge(OptionalInt.empty());
        return inWords.withoutAge()
                .map(words -> narrowed(without).withWords(wishing(words, query)))
                .orElse(without);
    }

    /// The search without some of its filters.
    SearchQuery without(List<Filter> filters, SearchQuery query) {
        var without = withoutRead(query, read -> filters.stream().anyMatch(filter ->
                filter.group().equals(read.group()) && !filter.isAge()));
        for (var filter : filters) {
            without = filter.group().isPresent() ? without.without(filter.group().get())
                    : filter.isAge() ? withoutAge(without) : without.withMiles(0);
        }
        return without;
    }

    /// A place that stood among the words is taken out of them, as the age and the filters are
    /// then.
    SearchQuery withoutPlace(SearchQuery query) {
        return inWords.withoutPlace().map(words -> narrowed(query).withoutPlace().withMiles(0)
                        .withWords(wishing(words, query)).withAge(age))
                .orElseGet(query::withoutPlace);
    }

    SearchQuery withoutAudience(SearchQuery query) {
        return inWords.withoutAudience().map(Understood::telling).map(query::withWords)
                .orElse(query);
    }

    /// The words with the days and denials that were taken out of them.
    private String wishing(String words, SearchQuery query) {
        var taken = Stream.concat(wishes(query).stream(),
                inWords.filters().stream().filter(Read::isDenial));
        return telling(Stream.concat(Stream.of(words), taken
                        .map(read -> query.words().substring(read.start(), read.end())).distinct())
                .collect(Collectors.joining(" ")));
    }

    /// The text, or nothing where only little words are left of it.
    private static String telling(String text) {
        return Words.of(text).stream().anyMatch(Words.Word::tells) ? text.strip() : "";
    }
}
