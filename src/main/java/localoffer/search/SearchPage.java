package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;

/// The page of results.
///
/// @param filters the groups that results can be narrowed by
record SearchPage(Results results, List<Filter> filters, List<Option> ages, List<Option> miles,
        List<Option> sorts, List<Chip> chips, Paging paging) {

    private static final List<Integer> MILES = List.of(1, 3, 5, 10, 20);
    /// Pages on each side of this one that the list of pages names.
    private static final int STEPS_AROUND = 2;

    /// @param open whether its choices are shown at once
    record Filter(String parameter, List<Option> options, boolean open) {}

    /// @param label words of the content; empty where the template has words of its own
    record Option(String value, String label, int count, boolean chosen) {}

    /// A filter that is on, and the address of the search without it.
    record Chip(String label, String key, String address) {}

    record Paging(String previous, String next, List<Step> steps) {}

    /// @param address empty for this page, and for a gap in the list
    record Step(int number, String address, boolean current) {}

    static SearchPage of(Results results, Taxonomies taxonomies) {
        var query = results.query();
        return new SearchPage(results, filters(results, taxonomies), ages(results), miles(query),
                sorts(query), chips(results, taxonomies), paging(results));
    }

    public SearchQuery query() {
        return results.query();
    }

    public String place() {
        return results.understood().place().map(Place::name).orElse("");
    }

    public String placeNote() {
        return results.understood().place().map(Place::note).orElse("");
    }

    /// True when a place was typed that nobody knows.
    public boolean isPlaceUnknown() {
        return !query().near().isEmpty() && results.understood().place().isEmpty();
    }

    /// The address of the same search for exactly what was typed, without the filters.
    public String wide() {
        return query().wide().address();
    }

    /// The address of these results on a map; empty when nothing here has a place.
    public String map() {
        return results.hits().stream().anyMatch(hit -> !hit.entry().points().isEmpty())
                ? query().onPage(1).mapAddress() : "";
    }

    private static List<Filter> filters(Results results, Taxonomies taxonomies) {
        var filters = new ArrayList<Filter>();
        filters.add(filter(results, Group.NEED, taxonomies.needs()));
        filters.add(filter(results, Group.TOPIC, taxonomies.topics()));
        filters.add(filter(results, Group.AUDIENCE, taxonomies.audiences()));
        filters.add(filter(results, Group.COST, new Taxonomy(List.of(), List.of())));
        filters.add(filter(results, Group.KIND, new Taxonomy(List.of(), List.of())));
        return filters;
    }

    private static Filter filter(Results results, Group group, Taxonomy words) {
        var chosen = results.query().chosen(group);
        var options = results.counts(group).entrySet().stream()
                .filter(value -> value.getValue() > 0 || chosen.contains(value.getKey()))
                .map(value -> new Option(value.getKey(),
                        words.find(value.getKey()).map(Term::name).orElse(""),
                        value.getValue(), chosen.contains(value.getKey())))
                .toList();
        return new Filter(group.parameter(), options, !chosen.isEmpty());
    }

    private static List<Option> ages(Results results) {
        var counts = results.ageCounts();
        var age = results.understood().age();
        return IntStream.range(0, counts.size()).mapToObj(years -> new Option(
                Integer.toString(years), "", counts.get(years),
                age.isPresent() && age.getAsInt() == years)).toList();
    }

    private static List<Option> miles(SearchQuery query) {
        return MILES.stream().map(miles -> new Option(Integer.toString(miles), "", miles,
                query.miles() == miles)).toList();
    }

    private static List<Option> sorts(SearchQuery query) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Option(sort.parameter(), "", 0, query.sort() == sort)).toList();
    }

    private static List<Chip> chips(Results results, Taxonomies taxonomies) {
        var query = results.query();
        var chips = new ArrayList<Chip>();
        query.chosen().forEach((group, ids) -> ids.forEach(id ->
                chip(results, taxonomies, group, id).ifPresent(chips::add)));
        results.understood().age().ifPresent(age -> chips.add(new Chip(Integer.toString(age),
                "search.chip.age", withoutAge(results).address())));
        results.understood().place().ifPresent(place -> chips.add(new Chip(place.name(),
                "search.chip.near", withoutPlace(results).address())));
        if (query.miles() > 0) {
            chips.add(new Chip(Integer.toString(query.miles()),
                    query.miles() == 1 ? "search.chip.mile" : "search.chip.miles",
                    query.withoutMiles().address()));
        }
        return chips;
    }

    /// A value that was chosen, if there is such a value.
    private static Optional<Chip> chip(
            Results results, Taxonomies taxonomies, Group group, String id) {
        var words = switch (group) {
            case NEED -> taxonomies.needs();
            case TOPIC -> taxonomies.topics();
            case AUDIENCE -> taxonomies.audiences();
            case COST, KIND -> new Taxonomy(List.of(), List.of());
        };
        var address = results.query().without(group, id).address();
        return words.find(id).map(term -> new Chip(term.name(), "", address))
                .or(() -> results.counts(group).containsKey(id) ? Optional.of(new Chip(
                        "", "search." + group.parameter() + "." + id, address))
                        : Optional.empty());
    }

    /// An age that stood among the words is taken out of them.
    private static SearchQuery withoutAge(Results results) {
        var query = results.query().withAge(OptionalInt.empty());
        return results.understood().inWords().withoutAge().map(query::withWords).orElse(query);
    }

    private static SearchQuery withoutPlace(Results results) {
        var query = results.query().withoutPlace();
        return results.understood().inWords().withoutPlace()
                .map(words -> query.withWords(words).withAge(results.understood().age()))
                .orElse(query);
    }

    private static Paging paging(Results results) {
        var query = results.query();
        int last = Results.pages(results.total());
        int page = query.page();
        if (last == 1) {
            return new Paging("", "", List.of());
        }
        var steps = new ArrayList<Step>();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page) <= STEPS_AROUND) {
                boolean current = number == page;
                steps.add(new Step(number, current ? "" : query.onPage(number).address(), current));
            } else if (!steps.getLast().address().isEmpty() || steps.getLast().current()) {
                steps.add(new Step(number, "", false));
            }
        }
        return new Paging(page == 1 ? "" : query.onPage(page - 1).address(),
                page == last ? "" : query.onPage(page + 1).address(), steps);
    }
}
