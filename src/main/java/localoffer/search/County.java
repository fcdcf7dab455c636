package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import localoffer.places.Places;
import localoffer.search.Placing.Span;
import localoffer.search.Words.Word;

/// Tells the county from the town that it is called after, among words.
final class County {

    /// County Durham, Co Durham, Durham County.
    private static final int NAME_WORDS = 2;

    private final Places places;

    County(Places places) {
        this.places = places;
    }

    /// The last words that name the whole county.
    Optional<Span> in(List<Word> words) {
        return IntStream.rangeClosed(NAME_WORDS, words.size())
                .map(after -> words.size() - after)
                .mapToObj(start -> new Span(start, start + NAME_WORDS))
                .filter(span -> places.isHome(Placing.plain(span.of(words)))).findFirst();
    }

    /// Whether a town's name means the county: after another place, and beside "county".
    boolean isMeant(List<Word> words, Span town) {
        return places.isHomeTown(Placing.plain(town.of(words)))
                && (isHome(words, town.start() - 1, town.end())
                        || isHome(words, town.start(), town.end() + 1)
                        || places.inAddress(Placing.plain(words.subList(0, town.start())))
                                .isPresent());
    }

    private boolean isHome(List<Word> words, int start, int end) {
        return start >= 0 && end <= words.size()
                && places.isHome(Placing.plain(words.subList(start, end)));
    }

    /// Where the words go on after the county, when a place stands before it.
    int after(List<Word> words, int end) {
        for (int length = Math.min(NAME_WORDS, words.size() - end); length > 0; length--) {
            var name = Placing.plain(words.subList(end, end + length));
            boolean last = end + length == words.size();
            if (places.isHome(name) || (places.isHomeTown(name) && last)) {
                return end + length;
            }
        }
        return end;
    }
}
