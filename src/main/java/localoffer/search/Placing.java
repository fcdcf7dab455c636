package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// Finds a place among the words that were typed: "near Crook", "family hub DL14", "short breaks
/// Barnard Castle DL12 8EP". A name is mended by one slip at most, and only when it is long: an
/// unknown place is said to be unknown.
final class Placing {

    private static final int PLACE_WORDS_MAX = 4;
    private static final int UNKNOWN_WORDS_MAX = 3;
    /// A name in more than this share of all pages is no sign of a place, except after "near" or
    /// the like and at the end: in County Durham, "Durham" is everywhere.
    private static final double COMMON_SHARE = 0.15;
    private static final Set<String> BEFORE =
            Set.of("near", "nearest", "in", "around", "at", "by", "from", "to", "within");
    /// What stands after these is a place, whatever else the word may mean.
    private static final Set<String> NEAR = Set.of("near", "nearby", "around");
    private static final Set<String> BEFORE_UNKNOWN = Set.of("near", "nearby", "around", "in");
    private static final Set<String> BETWEEN = Set.of("to", "the");

    private final Places places;
    private final ToDoubleFunction<String> share;
    private final Predicate<Word> known;
    private final PlaceSlips slips;
    private final Unlocated unlocated;
    private final County county;

    /// @param share in what part of all pages a stem is found
    /// @param known tells words that are spelt as they are meant
    Placing(Places places, Spelling spelling, ToDoubleFunction<String> share,
            Predicate<Word> known) {
        this.places = places;
        this.share = share;
        this.known = known;
        this.county = new County(places);
        this.slips = new PlaceSlips(places, spelling, known);
        this.unlocated = new Unlocated(places);
    }

    /// Words from one to another.
    record Span(int start, int end) {

        List<Word> of(List<Word> words) {
            return words.subList(start, end);
        }
    }

    PlaceInWords in(List<Word> words) {
        return unlocated(words).or(() -> exactly(words).map(this::withoutOther))
                .or(() -> elsewhere(words)).or(() -> misspelt(words))
                .or(() -> whole(words)).or(() -> unknown(words))
                .or(() -> unlocated.here(words).map(place -> found(words, place)))
                .orElse(PlaceInWords.none(words));
    }

    /// Who moves from one place to another looks for nothing about the one far away.
    private PlaceInWords withoutOther(PlaceInWords read) {
        return elsewhere(read.rest()).map(other -> read.withRest(other.rest())).orElse(read);
    }

    /// A place whose name is there as it is written, with the postcode or the town beside it.
    Optional<PlaceInWords> exactly(List<Word> words) {
        for (int length = Math.min(PLACE_WORDS_MAX, words.size()); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                var span = new Span(start, start + length);
                var place = at(words, span);
                if (place.isPresent()) {
                    return Optional.of(withBeside(words, slips.whole(words, span, place.get()),
                            place.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> at(List<Word> words, Span span) {
        var name = plain(span.of(words));
        if (county.isMeant(words, span)) {
            return Optional.empty();
        }
        // Nothing comes after the last that could make another thing of it.
        boolean last = span.end == words.size();
        return isAfter(words, span.start, BEFORE) || (last && isUnpublished(span.of(words)))
                ? places.find(name)
                : places.findAnywhere(name)
                        .filter(place -> last || !isCommon(words.get(span.start)));
    }

    /// A name that is everywhere, and so may be part of the name of a service.
    boolean isCommon(Word word) {
        return share.applyAsDouble(word.stem()) > COMMON_SHARE;
    }

    private boolean isUnpublished(List<Word> words) {
        return words.stream().allMatch(word -> share.applyAsDouble(word.stem()) == 0);
    }

    /// The whole county, after "in" or the like and at the end.
    private Optional<PlaceInWords> whole(List<Word> words) {
        return county.in(words).filter(span ->
                span.end == words.size() || isAfter(words, span.start, BEFORE)).map(span ->
                found(words, span, Optional.empty(),
                        Optional.of(Unplaced.whole(places.homeName())), Optional.empty()));
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
                                        || span.end - first > 1
                                        || !known.test(words.get(first))
                                        || isUnpublished(span.of(words)))));
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
                            PlaceSlips.CHARACTERS_MIN);
                    if (mended.isPresent()) {
                        return mended;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The name with one slip in it.
    Optional<PlaceInWords> mended(List<Word> words, Span span, int charactersMin) {
        return slips.mended(span.of(words), charactersMin).map(meant -> found(words, span,
                meant.place(), meant.unplaced(), meant.correction()));
    }

    /// Words beside a place that was chosen: that says better where it is.
    List<Word> withoutUnlocated(List<Word> words) {
        return unlocated.named(words, start -> isAfter(words, start, BEFORE))
                .or(() -> unlocated.here(words)).map(place -> found(words, place).rest())
                .orElse(words);
    }

    /// A place without a position; when another is named that has one, that is where it is.
    private Optional<PlaceInWords> unlocated(List<Word> words) {
        return unlocated.named(words, start -> isAfter(words, start, BEFORE))
                .map(place -> found(words, place))
                .map(read -> exactly(read.rest()).orElse(read));
    }

    private PlaceInWords found(List<Word> words, Unlocated.Found place) {
        return found(words, place.span(), Optional.empty(), Optional.of(place.unplaced()),
                Optional.empty());
    }

    /// What stands after "near" or "in" and is no word at all is a place that nobody knows.
    private Optional<PlaceInWords> unknown(List<Word> words) {
        for (int start = 1; start < words.size(); start++) {
            if (isAfter(words, start, BEFORE_UNKNOWN) && slips.isUnknown(words.get(start))) {
                int end = start + 1;
                while (end < words.size() && end - start < UNKNOWN_WORDS_MAX
                        && slips.isUnknown(words.get(end))) {
                    end++;
                }
                var span = new Span(start, end);
                return Optional.of(found(words, span, Optional.empty(), Optional.of(
                        new Unplaced(plain(span.of(words)), false)), Optional.empty()));
            }
        }
        return Optional.empty();
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

    private PlaceInWords found(List<Word> words, Span span, Optional<Place> place,
            Optional<Unplaced> unplaced, Optional<Correction> correction) {
        int from = isAfter(words, span.start, BEFORE) ? before(words, span.start) : span.start;
        var rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(place.isPresent() ? county.after(words, span.end) : span.end,
                words.size()));
        return new PlaceInWords(place, unplaced, correction, List.copyOf(span.of(words)),
                List.copyOf(rest));
    }

    static boolean isPostcode(Optional<Place> place) {
        return place.map(Place::name).filter(name ->
                name.chars().anyMatch(Character::isDigit)).isPresent();
    }

    static String plain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
