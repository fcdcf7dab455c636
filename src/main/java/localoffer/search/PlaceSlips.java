package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Placing.Span;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// The names of places with a slip in them.
final class PlaceSlips {

    /// In a shorter name the first letter must be right.
    static final int CHARACTERS_MIN = 6;
    private static final int PLACE_WORDS_MAX = 4;
    private static final int REST_SLIPS_MAX = 2;
    /// Several words that are so long together are not like a place by chance.
    private static final int LONG_CHARACTERS_MIN = 9;
    private static final int UNKNOWN_CHARACTERS_MIN = 3;

    private final Places places;
    private final Spelling spelling;
    private final Predicate<Word> known;
    private final Dictionary names;

    /// @param known tells words that are spelt as they are meant
    PlaceSlips(Places places, Spelling spelling, Predicate<Word> known) {
        this.places = places;
        this.spelling = spelling;
        this.known = known;
        this.names = new Dictionary(places.letters());
    }

    /// What was meant by a name.
    record Meant(Optional<Place> place, Optional<Unplaced> unplaced,
            Optional<Correction> correction) {}

    /// "In scool" has a slip in it, and is no place.
    boolean isUnknown(Word word) {
        var plain = word.plain();
        if (plain.length() < UNKNOWN_CHARACTERS_MIN || known.test(word)) {
            return false;
        }
        var meant = spelling.correct(plain);
        return meant.isEmpty()
                || (meant.size() == 1 && Dictionary.slips(plain, meant.getFirst()) > 1);
    }

    /// The name with one slip in it, when it is long and not all of it is known otherwise: "Wheatly
    /// Hill" is. In a short one the first letter must be right.
    Optional<Meant> mended(List<Word> name, int charactersMin) {
        var typed = Placing.plain(name);
        var letters = typed.replace(" ", "");
        boolean chance = name.size() == 1 || letters.length() < LONG_CHARACTERS_MIN;
        if (letters.length() < charactersMin || (chance && name.stream().allMatch(known))) {
            return Optional.empty();
        }
        var meant = names.near(letters, 1).stream().map(Dictionary.Found::word)
                .filter(near -> letters.length() >= CHARACTERS_MIN
                        || near.charAt(0) == letters.charAt(0)).toList();
        var here = meant.stream().flatMap(near -> places.find(near).stream()).findFirst();
        if (here.isPresent()) {
            return Optional.of(new Meant(here, Optional.empty(),
                    Optional.of(new Correction(typed, here.get().name()))));
        }
        return meant.stream().flatMap(near -> places.elsewhere(near).stream())
                .map(there -> new Unplaced(there.name(), true)).findFirst()
                .or(() -> meant.stream().flatMap(near -> places.unlocated(near).stream())
                        .map(Unplaced::of).findFirst())
                .map(unplaced -> new Meant(Optional.empty(), Optional.of(unplaced),
                        Optional.empty()));
    }

    /// What was read as the short name of a place, with the words behind it that make its whole
    /// name but for a slip or two: "Bishop Aukland".
    Span whole(List<Word> words, Span shorter, Place place) {
        int longest = Math.min(words.size(), shorter.start() + PLACE_WORDS_MAX);
        for (int end = longest; end > shorter.end(); end--) {
            var span = new Span(shorter.start(), end);
            var letters = Placing.plain(span.of(words)).replace(" ", "");
            boolean slip = words.subList(shorter.end(), end).stream()
                    .anyMatch(word -> !known.test(word));
            if (slip && names.near(letters, REST_SLIPS_MAX).stream().anyMatch(near ->
                    places.find(near.word()).filter(place::equals).isPresent())) {
                return span;
            }
        }
        return shorter;
    }
}
