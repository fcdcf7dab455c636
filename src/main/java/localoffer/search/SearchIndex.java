package localoffer.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Directory.Taxonomies;
import localoffer.documents.Documents;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Matching.Matched;
import localoffer.search.Results.Found;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;

/// Finds services and documents in one edition of the content.
final class SearchIndex {

    private final Library library;
    private final Facets facets;
    private final Taxonomies taxonomies;
    private final Understanding understanding;
    private final Matching matching;
    private final Ranking ranking;

    SearchIndex(Directory directory, Documents documents, Places places, Lexicon lexicon) {
        this.library = Library.of(directory, documents);
        this.taxonomies = directory.taxonomies();
        this.facets = new Facets(library.entries(), taxonomies);
        var spelling = new Spelling(Stream.of(
                        library.entries().stream().map(entry ->
                                String.join(" ", entry.texts(IndexField.ALL))),
                        lexicon.texts().stream(), places.townNames().stream())
                .flatMap(texts -> texts).toList());
        this.understanding = new Understanding(lexicon, spelling, places,
                stem -> (double) library.frequency(stem) / Math.max(1, library.size()));
        this.matching = new Matching(library);
        this.ranking = new Ranking(library);
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
        var texts = byWords ? matched.entries() : everything();
        var passed = narrow(texts, query, understood);
        var shown = passed.cardinality() == 0 ? texts : passed;
        int total = shown.cardinality();
        int page = Math.min(query.page(), Results.pages(total));
        var order = ranking.first(page * Results.PAGE_HITS_MAX, shown,
                byWords ? Optional.of(matched.query()) : Optional.empty(),
                query, understood);
        var marker = new Marker(understood.concepts());
        var hits = order.stream().skip((page - 1L) * Results.PAGE_HITS_MAX)
                .map(number -> hit(library.entry(number), marker, understood.place())).toList();
        return new Results(query.onPage(page), understood, hits, total,
                counts(texts, query, understood), ageCounts(texts, query, understood), found,
                passed.cardinality() == 0, matched.unknown());
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

    private FixedBitSet everything() {
        var everything = new FixedBitSet(library.size());
        everything.set(0, library.size());
        return everything;
    }

    private FixedBitSet narrow(FixedBitSet texts, SearchQuery query, Understood understood) {
        var narrowed = within(texts, query, understood.place());
        narrowed.and(facets.filter(query, understood.age()));
        return narrowed;
    }

    /// Without what is farther away than asked for. What has no place of its own stays: it comes
    /// to the family, or the family rings it.
    private FixedBitSet within(FixedBitSet texts, SearchQuery query, Optional<Place> place) {
        var near = texts.clone();
        if (query.miles() > 0 && place.isPresent()) {
            for (int i = 0; i < near.length(); i++) {
                if (near.get(i) && library.entry(i).milesFrom(place.get().point())
                        .filter(miles -> miles > query.miles()).isPresent()) {
                    near.clear(i);
                }
            }
        }
        return near;
    }

    private Map<Group, Map<String, Integer>> counts(
            FixedBitSet texts, SearchQuery query, Understood understood) {
        var near = within(texts, query, understood.place());
        var counts = new EnumMap<Group, Map<String, Integer>>(Group.class);
        for (var group : Group.values()) {
            var among = near.clone();
            among.and(facets.filter(query, understood.age(), group));
            counts.put(group, facets.counts(group, among));
        }
        return counts;
    }

    private List<Integer> ageCounts(
            FixedBitSet texts, SearchQuery query, Understood understood) {
        var among = within(texts, query, understood.place());
        among.and(facets.filter(query, OptionalInt.empty()));
        return facets.ageCounts(among);
    }

    private static Hit hit(Entry entry, Marker marker, Optional<Place> place) {
        var summary = marker.mark(entry.summary());
        if (!marker.marks(entry.title()) && !marker.marks(entry.summary())) {
            var snippet = marker.snippet(entry.body());
            summary = snippet.isEmpty() ? summary : snippet;
        }
        var otherName = marker.marks(entry.title()) ? Optional.<String>empty()
                : entry.alsoCalled().stream().filter(marker::marks).findFirst();
        var miles = place.flatMap(here -> entry.milesFrom(here.point()));
        return new Hit(entry, marker.mark(entry.title()), summary,
                otherName.map(marker::mark).orElse(List.of()),
                miles.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }
}
