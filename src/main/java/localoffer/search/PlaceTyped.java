package localoffer.search;

import java.util.List;
import java.util.Optional;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Placing.Span;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Words.Word;

/// Reads the place that was typed in the box for it: a name, a postcode, or a whole address.
final class PlaceTyped {

    /// Where a place is asked for, nothing else can be meant.
    private static final int MENDED_CHARACTERS_MIN = 4;

    private final Places places;
    private final Placing placing;

    PlaceTyped(Places places, Placing placing) {
        this.places = places;
        this.placing = placing;
    }

    /// @param words of what is looked for, which are left as they are
    PlaceInWords of(String typed, List<Word> words) {
        if (places.isHome(typed)) {
            return unplaced(Unplaced.whole(places.homeName()), words);
        }
        var named = Words.of(typed);
        if (Unlocated.isHere(named)) {
            return unplaced(Unplaced.here(), words);
        }
        var unlocated = places.unlocated(typed);
        if (unlocated.isPresent()) {
            return unplaced(Unplaced.of(unlocated.get()), words);
        }
        var found = places.find(typed).or(() -> among(named))
                .or(() -> places.inAddress(typed));
        if (found.isPresent()) {
            return new PlaceInWords(found, Optional.empty(), Optional.empty(), List.of(), words);
        }
        var elsewhere = places.elsewhereInAddress(typed);
        if (elsewhere.isPresent()) {
            return unplaced(new Unplaced(elsewhere.get().name(), true), words);
        }
        return placing.mended(named, new Span(0, named.size()), MENDED_CHARACTERS_MIN)
                .map(place -> new PlaceInWords(place.place(), place.unplaced(),
                        place.correction(), List.of(), words))
                .orElseGet(() -> unplaced(new Unplaced(typed, false), words));
    }

    /// A postcode wherever it stands, or a place that is all there is beside "near".
    private Optional<Place> among(List<Word> named) {
        return placing.exactly(named).filter(read -> read.rest().isEmpty()
                        || Placing.isPostcode(read.place())).flatMap(PlaceInWords::place);
    }

    private static PlaceInWords unplaced(Unplaced place, List<Word> words) {
        return new PlaceInWords(Optional.empty(), Optional.of(place), Optional.empty(),
                List.of(), words);
    }
}
