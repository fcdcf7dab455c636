package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import localoffer.directory.Directory;
import localoffer.directory.Directory.Taxonomies;
import localoffer.documents.Documents;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Matching.Matched;
import localoffer.search.Results.Found;
import org.apache.lucene.util.FixedBitSet;

/// Finds services and documents in one edition of the content.
final class SearchIndex {

    private final Library library;
    private final Positions positions;
    private final Facets facets;
    private final Taxonomies taxonomies;
    private final Understanding understanding;
    private final Matching matching;
    private final Ranking ranking;
    private final QuickReading reading = new QuickReading();

    SearchIndex(Directory directory, Documents documents, Places places, Lexicon lexicon) {
        var entries = Library.entries(directory, documents);
        var cataloguing = new Cataloguing(entries, lexicon);
        this.library = cataloguing.library();
        this.taxonomies = directory.taxonomies();
        this.positions = new Positions(entries);
        this.facets = new Facets(entries, taxonomies);
        var spelling = cataloguing.spelling(lexicon.texts());
        this.understanding = new Understanding(lexicon, spelling, places,
                stem -> (double) library.frequency(stem) / Math.max(1, library.size()));
        this.matching = new Matching(library);
        this.ranking = new Ranking(library, positions, facets);
    }

    /// The lists that the filters choose from.
    Taxonomies taxonomies() {
        return taxonomies;
    }

    /// Any query has results, as long as there is any content.
    Results search(SearchQuery query) {
        var understood = understanding.of(query);
        var matched = matching.match(understood);
        var found = found(understood, matched);
        boolean byWords = !understood.concepts().isEmpty() && found != Found.NONE;
        var near = within(byWords ? matched.entries() : library.all(), query,
                understood.place());
        var passed = facets.filter(near, query, understood.age());
        boolean nothing = passed.scanIsEmpty();
        var shown = !nothing ? passed : byWords ? matched.entries() : library.all();
        int total = shown.cardinality();
        int page = Math.min(query.page(), Results.pages(total));
        var order = ranking.first(page * Results.PAGE_HITS_MAX, shown,
                byWords ? Optional.of(matched) : Optional.empty(), query, understood);
        var marker = new Marker(understood.concepts(), reading);
        var hits = order.stream().skip((page - 1L) * Results.PAGE_HITS_MAX)
                .map(number -> hit(number, marker, understood.place())).toList();
        var counts = facets.counts(near, query, understood.age());
        return new Results(query.onPage(page), understood, hits, total,
                counts.byGroup(), counts.byAge(), found, nothing, matched.unknown());
    }

    private static Found found(Understood understood, Matched matched) {
        if (understood.concepts().isEmpty()) {
            return Found.ALL;
        }
        if (matched.entries().cardinality() == 0) {
            return Found.NONE;
        }
        return matched.whole() ? Found.ALL : Found.SOME;
    }

    /// Without what is farther away than asked for. What has no place of its own stays: it comes
    /// to the family, or the family rings it.
    private FixedBitSet within(FixedBitSet texts, SearchQuery query, Optional<Place> place) {
        if (query.miles() == 0 || place.isEmpty()) {
            return texts;
        }
        var near = texts.clone();
        var here = positions.from(place.get().point());
        for (int i = 0; i < library.size(); i++) {
            if (near.get(i) && here.isKnown(i) && here.miles(i) > query.miles()) {
                near.clear(i);
            }
        }
        return near;
    }

    private Hit hit(int number, Marker marker, Optional<Place> place) {
        var entry = library.entry(number);
        var summary = marker.mark(entry.summary());
        if (!marker.marks(entry.title()) && !marker.marks(entry.summary())) {
            var snippet = marker.snippet(entry.body());
            summary = snippet.isEmpty() ? summary : snippet;
        }
        var otherName = marker.marks(entry.title()) ? Optional.<String>empty()
                : entry.alsoCalled().stream().filter(marker::marks).findFirst();
        var miles = place.map(here -> positions.from(here.point()))
                .filter(here -> here.isKnown(number))
                .map(here -> OptionalDouble.of(here.miles(number)));
        return new Hit(entry, marker.mark(entry.title()), summary,
                otherName.map(marker::mark).orElse(List.of()),
                miles.orElse(OptionalDouble.empty()));
    }
}
