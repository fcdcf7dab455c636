package localoffer.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Results.Found;
import localoffer.search.SearchQuery.Group;
import localoffer.search.Words.Word;

/// What may be counted of a search that did not find what was looked for.
///
/// @param week its Monday
/// @param words that may be counted, in the order of the alphabet; {@link #OTHER} when none may
/// @param need the id of the one that was chosen or named; empty for none
/// @param ages the word of a band; empty when no age was said
/// @param district of postcodes; empty when no place was said
record MissedSearch(LocalDate week, String words, String need, String ages, String district) {

    /// More words than these are a story, and a story tells who told it.
    static final int WORDS_MAX = 4;
    /// Stands for words that may not be counted. No word looks like it.
    static final String OTHER = "*";

    /// Empty when it found what was asked for, and always when somebody may be in danger: of
    /// such a search nothing at all is kept, and of one for a telephone number neither.
    static Optional<MissedSearch> of(Results results, Edition edition, LocalDate today) {
        var understood = results.understood();
        if (understood.danger() || results.phone().isPresent() || results.query().words().isEmpty()
                || (results.found() == Found.ALL && !results.filtersLeftOut())) {
            return Optional.empty();
        }
        var words = edition.part(Countable.class).of(typed(results));
        var places = edition.part(Places.class);
        return Optional.of(new MissedSearch(week(today),
                words.isEmpty() ? OTHER : String.join(" ", words),
                need(results, edition.part(Directory.class)),
                AgeBand.of(understood.age()).word(),
                understood.place().map(Place::name).map(places::districtOf).orElse("")));
    }

    /// As they were typed, not as they were mended: a name is mended to some other word. Without
    /// the age and the place.
    private static List<Word> typed(Results results) {
        var place = results.understood().placeStems();
        return Words.of(AgeInWords.in(results.query().words()).rest()).stream()
                .filter(word -> !place.contains(word.stem())).toList();
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The first day of the quarter of the year that the week begins in.
    LocalDate quarter() {
        return quarter(week);
    }

    static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
    }

    /// The one need that was chosen, or else the first whose name was typed.
    private static String need(Results results, Directory directory) {
        var needs = directory.taxonomies().needs();
        var chosen = results.query().chosen(Group.NEED).stream()
                .filter(id -> needs.find(id).isPresent()).toList();
        if (!chosen.isEmpty()) {
            return chosen.size() == 1 ? chosen.getFirst() : "";
        }
        var typed = results.understood().concepts().stream().map(Concept::typed).toList();
        return needs.terms().stream().filter(need -> names(need).anyMatch(typed::contains))
                .map(Term::id).findFirst().orElse("");
    }

    private static Stream<String> names(Term need) {
        return Stream.concat(Stream.of(need.name()), need.also().stream())
                .map(name -> name.toLowerCase(Locale.UK));
    }
}
