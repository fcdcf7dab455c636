package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import localoffer.places.Place;
import localoffer.search.Entry.Reach;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/// Puts what may be shown in order.
final class Ranking {

    /// A service for the whole county comes to you: it stands after what is in your town and
    /// before what is at the other end. What serves the country stands a little behind it.
    private static final double COUNTY_WIDE_MILES = 6;
    private static final double ELSEWHERE_MILES = 9;

    /// At the door a listing counts twice its words, and half of that lead is gone at 4 miles.
    private static final double NEARNESS = 1;
    private static final double NEARNESS_HALVED_MILES = 4;

    /// Between two that fit alike, the one that is for this area and can be used.
    private static final double NATIONAL = 0.8;
    private static final double ELSEWHERE = 0.8;
    private static final double DOCUMENT = 0.8;

    /// When someone may be in danger, whom to ring at once stands first.
    private static final double SAFETY = 2;
    private static final String HELP_NOW = "crisis";

    /// A service for the chosen need stands before one for any need.
    private static final double EXACT_NEED = 1.25;

    /// Only the best by their words are moved by place and need.
    private static final int MOVED_MAX = 1_000;
    /// Totals are counted elsewhere, so Lucene may stop when the best are certain.
    private static final int COUNTED_HITS_MAX = 1;

    private static final Comparator<Placed> ORDER =
            Comparator.comparingDouble(Placed::value).thenComparingInt(Placed::entry);

    private final Library library;
    private final int[] positionByName;

    Ranking(Library library) {
        this.library = library;
        var byName = IntStream.range(0, library.size()).boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> library.entry(i).title(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.positionByName = new int[library.size()];
        for (int position = 0; position < byName.size(); position++) {
            positionByName[byName.get(position)] = position;
        }
    }

    /// @param value the smaller, the further up
    private record Placed(int entry, double value) {}

    /// The first entries, up to the count.
    ///
    /// @param words how well entries fit what was typed; empty when there is nothing to fit
    List<Integer> first(int count, FixedBitSet allowed, Optional<Query> words, SearchQuery query,
            Understood understood) {
        var place = understood.place();
        if (query.sort() == Sort.NAME) {
            return least(count, allowed, i -> positionByName[i]);
        }
        if (place.isPresent() && (query.sort() == Sort.NEAR || words.isEmpty())) {
            return least(count, allowed, i -> miles(i, place.get()));
        }
        if (words.isEmpty()) {
            return least(count, allowed, i -> -exactness(i, query));
        }
        return best(Math.max(count, MOVED_MAX), allowed, words.get()).stream()
                .map(hit -> new Placed(hit.doc, -hit.score * standing(hit.doc)
                        * exactness(hit.doc, query) * safety(hit.doc, understood.danger())
                        * place.map(here -> nearness(hit.doc, here)).orElse(1.0)))
                .sorted(ORDER).limit(count).map(Placed::entry).toList();
    }

    private List<ScoreDoc> best(int count, FixedBitSet allowed, Query words) {
        var query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new OnlyThese(allowed), Occur.FILTER)
                .build();
        int most = Math.min(count, Math.max(1, library.size()));
        try {
            return List.of(library.searcher().search(query,
                    new TopScoreDocCollectorManager(most, null, COUNTED_HITS_MAX)).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Reading from memory does not fail.
        }
    }

    private static List<Integer> least(int count, FixedBitSet allowed, IntToDoubleFunction value) {
        var kept = new PriorityQueue<Placed>(ORDER.reversed());
        for (int i = 0; i < allowed.length(); i++) {
            if (allowed.get(i)) {
                kept.add(new Placed(i, value.applyAsDouble(i)));
                if (kept.size() > count) {
                    kept.remove();
                }
            }
        }
        var first = new ArrayList<>(kept);
        first.sort(ORDER);
        return first.stream().map(Placed::entry).toList();
    }

    private double standing(int number) {
        var entry = library.entry(number);
        if (entry.service().isEmpty()) {
            return DOCUMENT;
        }
        return switch (entry.reach()) {
            case LOCAL -> 1;
            case NATIONAL -> NATIONAL;
            case ELSEWHERE -> ELSEWHERE;
        };
    }

    private double safety(int number, boolean danger) {
        return danger && library.entry(number).service().stream().flatMap(s -> s.topics().stream())
                .anyMatch(topic -> topic.id().equals(HELP_NOW)) ? SAFETY : 1;
    }

    private double nearness(int entry, Place here) {
        return 1 + NEARNESS * NEARNESS_HALVED_MILES
                / (NEARNESS_HALVED_MILES + miles(entry, here));
    }

    private double miles(int number, Place here) {
        var entry = library.entry(number);
        return entry.milesFrom(here.point())
                .orElse(entry.reach() == Reach.LOCAL ? COUNTY_WIDE_MILES : ELSEWHERE_MILES);
    }

    private double exactness(int number, SearchQuery query) {
        var chosen = query.chosen(Group.NEED);
        return library.entry(number).service().stream().flatMap(s -> s.needs().stream())
                .anyMatch(need -> chosen.contains(need.id())) ? EXACT_NEED : 1;
    }
}
