package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// Finds a place among the words that were typed: "near Crook", "family hub DL14", "short breaks
/// Barnard Castle DL12 8EP". A name is mended by one slip at most, and only when it is long: an
/// unknown place is said to be unknown, and is never made one of ours.
final class Placing {

    private static final int PLACE_WORDS_MAX = 4;
    private static final int UNKNOWN_WORDS_MAX = 3;
    private static final int UNKNOWN_CHARACTERS_MIN = 3;
    private static final int MENDED_CHARACTERS_MIN = 6;
    /// Where a place is asked for, nothing else can be meant.
    private static final int MENDED_ALONE_CHARACTERS_MIN = 4;
    private static final Set<String> BEFORE =
            Set.of("near", "nearest", "in", "around", "at", "by", "from", "to", "within");
    /// What stands after these is a place, whatever else the word may mean.
    private static final Set<String> NEAR = Set.of("near", "nearby", "around");
    private static final Set<String> BEFORE_UNKNOWN = Set.of("near", "nearby", "around", "in");
    private static final Set<String> BETWEEN = Set.of("to", "the");

    private final Places places;
    private final Spelling spelling;
    private final Predicate<Word> common;
    private final Predicate<Word> known;
    private final Dictionary names;

    /// @param common tells words that are so frequent here that they do not tell a place, unless
    ///     "near" or the like stands before them
    /// @param known tells words that are spelt as they are meant
    Placing(Places places, Spelling spelling, Predicate<Word> common, Predicate<Word> known) {
        this.places = places;
        this.spelling = spelling;
        this.common = common;
        this.known = known;
        this.names = new Dictionary(places.letters());
    }

    /// Words from one to another.
    private record Span(int start, int end) {

        List<Word> of(List<Word> words) {
            return words.subList(start, end);
        }
    }

    PlaceInWords in(List<Word> words) {
        return exactly(words).or(() -> elsewhere(words)).or(() -> misspelt(words))
                .or(() -> unknown(words)).orElse(PlaceInWords.none(words));
    }

    /// The place that was typed by itself, beside words that are left as they are.
    PlaceInWords near(String typed, List<Word> words) {
        var named = Words.of(typed);
        var found = places.find(typed)
                .or(() -> exactly(named).filter(place -> place.rest().isEmpty()
                        || isPostcode(place.place())).flatMap(PlaceInWords::place));
        if (found.isPresent()) {
            return new PlaceInWords(found, Optional.empty(), Optional.empty(), List.of(), words);
        }
        var elsewhere = places.elsewhere(typed);
        var mended = elsewhere.isPresent() ? Optional.<PlaceInWords>empty()
                : mended(named, new Span(0, named.size()),
                        MENDED_ALONE_CHARACTERS_MIN);
        return mended.map(place -> new PlaceInWords(place.place(), place.unplaced(),
                        place.correction(), List.of(), words))
                .orElseGet(() -> new PlaceInWords(Optional.empty(),
                        Optional.of(new Unplaced(elsewhere.map(Places.Elsewhere::name)
                                .orElse(typed), elsewhere.isPresent())),
                        Optional.empty(), List.of(), words));
    }

    /// The words that a word was taken to mean, unless that makes another place of it.
    List<String> trusted(String word, List<String> meant) {
        return meant.size() == 1 && places.findAnywhere(meant.getFirst()).isPresent()
                && Dictionary.slips(word, meant.getFirst()) > 1 ? List.of() : meant;
    }

    /// A place whose name is there as it is written, with the postcode or the town beside it.
    Optional<PlaceInWords> exactly(List<Word> words) {
        for (int length = Math.min(PLACE_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var span = new Span(start, start + length);
                var place = at(words, span);
                if (place.isPresent()) {
                    return Optional.of(withBeside(words, span, place.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> at(List<Word> words, Span span) {
        var name = plain(span.of(words));
        return isAfter(words, span.start, BEFORE) ? places.find(name)
                : places.findAnywhere(name)
                        .filter(place -> !common.test(words.get(span.start)));
    }

    /// A town with its postcode, in either order, is one place: where the postcode is.
    private PlaceInWords withBeside(List<Word> words, Span span, Place place) {
        for (int length = PLACE_WORDS_MAX; length > 0; length--) {
            int before = (isAfter(words, span.start, BEFORE) ? span.start - 1 : span.start);
            for (var beside : List.of(new Span(before - length, before),
                    new Span(span.end, span.end + length))) {
                var other = beside.start < 0 || beside.end > words.size()
                        ? Optional.<Place>empty() : places.find(plain(beside.of(words)));
                if (other.isPresent() && isPostcode(other) != isPostcode(Optional.of(place))) {
                    return found(words, new Span(Math.min(span.start, beside.start),
                            Math.max(span.end, beside.end)),
                            isPostcode(other) ? other : Optional.of(place),
                            Optional.empty(), Optional.empty());
                }
            }
        }
        return found(words, span, Optional.of(place), Optional.empty(), Optional.empty());
    }

    private Optional<PlaceInWords> elsewhere(List<Word> words) {
        for (int length = Math.min(PLACE_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var span = new Span(start, start + length);
                int first = start;
                var place = places.elsewhere(plain(span.of(words))).filter(there ->
                        isAfter(words, first, NEAR) || (there.anywhere()
                                && (isAfter(words, first, BEFORE)
                                        || !known.test(words.get(first)))));
                if (place.isPresent()) {
                    return Optional.of(found(words, span, Optional.empty(), Optional.of(
                            new Unplaced(place.get().name(), true)), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceInWords> misspelt(List<Word> words) {
        for (int start = 1; start < words.size(); start++) {
            if (isAfter(words, start, BEFORE)) {
                int most = Math.min(PLACE_WORDS_MAX, words.size() - start);
                for (int length = most; length > 0; length--) {
                    var mended = mended(words, new Span(start, start + length),
                            MENDED_CHARACTERS_MIN);
                    if (mended.isPresent()) {
                        return mended;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The name with one slip in it, when it is long and not all of it is known otherwise. In a
    /// short one the first letter must be right.
    private Optional<PlaceInWords> mended(List<Word> words, Span span, int charactersMin) {
        var typed = plain(span.of(words));
        var letters = typed.replace(" ", "");
        if (letters.length() < charactersMin
                || span.of(words).stream().allMatch(known)) {
            return Optional.empty();
        }
        var meant = names.near(letters, 1).stream().map(Dictionary.Found::word)
                .filter(name -> letters.length() >= MENDED_CHARACTERS_MIN
                        || name.charAt(0) == letters.charAt(0)).toList();
        var here = meant.stream().flatMap(name -> places.find(name).stream()).findFirst();
        if (here.isPresent()) {
            return Optional.of(found(words, span, here, Optional.empty(),
                    Optional.of(new Correction(typed, here.get().name()))));
        }
        return meant.stream().flatMap(name -> places.elsewhere(name).stream()).findFirst()
                .map(there -> found(words, span, Optional.empty(),
                        Optional.of(new Unplaced(there.name(), true)), Optional.empty()));
    }

    /// What stands after "near" or "in" and is no word at all is a place that nobody knows.
    private Optional<PlaceInWords> unknown(List<Word> words) {
        for (int start = 1; start < words.size(); start++) {
            if (isAfter(words, start, BEFORE_UNKNOWN) && isUnknown(words.get(start))) {
                int end = start + 1;
                while (end < words.size() && end - start < UNKNOWN_WORDS_MAX
                        && isUnknown(words.get(end))) {
                    end++;
                }
                var span = new Span(start, end);
                return Optional.of(found(words, span, Optional.empty(), Optional.of(
                        new Unplaced(plain(span.of(words)), false)), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /// "In scool" has a slip in it, and is no place.
    private boolean isUnknown(Word word) {
        var plain = word.plain();
        if (plain.length() < UNKNOWN_CHARACTERS_MIN || known.test(word)) {
            return false;
        }
        var meant = spelling.correct(plain);
        return meant.isEmpty()
                || (meant.size() == 1 && Dictionary.slips(plain, meant.getFirst()) > 1);
    }

    private static boolean isAfter(List<Word> words, int start, Set<String> before) {
        return before(words, start) >= 0
                && before.contains(words.get(before(words, start)).plain());
    }

    /// Where the word before is, over "to" and "the".
    private static int before(List<Word> words, int start) {
        int at = start - 1;
        while (at > 0 && BETWEEN.contains(words.get(at).plain())
                && (BEFORE.contains(words.get(at - 1).plain())
                        || BETWEEN.contains(words.get(at - 1).plain()))) {
            at--;
        }
        return at;
    }

    private static PlaceInWords found(List<Word> words, Span span, Optional<Place> place,
            Optional<Unplaced> unplaced, Optional<Correction> correction) {
        int from = isAfter(words, span.start, BEFORE) ? before(words, span.start) : span.start;
        var rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(span.end, words.size()));
        return new PlaceInWords(place, unplaced, correction, List.copyOf(span.of(words)),
                List.copyOf(rest));
    }

    private static boolean isPostcode(Optional<Place> place) {
        return place.map(Place::name).filter(name ->
                name.chars().anyMatch(Character::isDigit)).isPresent();
    }

    private static String plain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
