package localoffer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.documents.Glossary;
import localoffer.places.Place;
import localoffer.search.Results.Phone;
import localoffer.search.SearchQuery.Sort;
import localoffer.search.Understood.Unplaced.Why;
import localoffer.web.Paging;

/// The page of results.
///
/// @param filters the groups that results can be narrowed by
/// @param leftOut the filters that were left out because nothing passes them all
/// @param days that are liked best, and leave nothing out
/// @param anyDay the search that leaves nothing out for a chosen day; empty where none is chosen
/// @param ways to find more
record SearchPage(Results results, List<Filter> filters, List<Option> ages, List<Option> miles,
        List<Option> sorts, List<Chip> chips, List<Label> leftOut, List<Label> days,
        String anyDay, List<Way> ways, Paging paging) {

    private static final List<Integer> MILES = List.of(1, 2, 3, 5, 10, 15, 20);

    /// @param open whether its choices are shown at once
    record Filter(String name, List<Option> options, boolean open) {}

    /// @param label words of the content; empty where the template has words of its own
    record Option(String parameter, String value, String label, int count, boolean chosen) {}

    /// A filter that is on, or what was read in the words, and the search without it.
    ///
    /// @param key of the message around the label; empty for the label alone
    /// @param inner whether the label is itself the key of a message
    record Chip(String label, String key, boolean inner, String address) {}

    /// A filter by name.
    ///
    /// @param key of the message around the label; empty for the label alone
    /// @param inner whether the label is itself the key of a message
    record Label(String label, String key, boolean inner) {}

    /// A search that shows more.
    ///
    /// @param key of the message that says it, given the number and the count; empty when it
    ///     is the search without some filters
    /// @param without those filters
    record Way(String key, int number, List<Label> without, int count, String address) {}

    static SearchPage of(Results results, Taxonomies taxonomies) {
        var narrowing = new Narrowing(results, taxonomies);
        return new SearchPage(results, narrowing.filters(), ages(results),
                miles(results.asked()), sorts(results), narrowing.chips(), narrowing.leftOut(),
                narrowing.days(), narrowing.anyDay(), narrowing.ways(),
                Paging.of(results.query().page(), Results.pages(results.total()),
                        number -> results.query().onPage(number).address()));
    }

    public SearchQuery query() {
        return results.query();
    }

    /// The message that names the page, given the words and the number of the page.
    public String titleKey() {
        return (isNamed() ? "search.title.words" : "search.title.all")
                + (query().page() == 1 ? "" : ".page");
    }

    /// Whether the page is called by the words. Those of danger are not said back to anybody.
    public boolean isNamed() {
        return !query().words().isEmpty() && !results.understood().danger();
    }

    public String place() {
        return results.understood().place().map(Place::name).orElse("");
    }

    public String placeNote() {
        return results.understood().place().map(Place::note).orElse("");
    }

    /// A place that was typed and that nobody knows; empty for none.
    public String placeUnknown() {
        return unplaced(Why.UNKNOWN);
    }

    /// A place that was typed and that is known to be far away; empty for none.
    public String placeElsewhere() {
        return unplaced(Why.ELSEWHERE);
    }

    /// The name of our area when all of it was asked for; empty when it was not.
    public String placeWhole() {
        return unplaced(Why.WHOLE);
    }

    /// A wide part of our area that was asked for; empty for none.
    public String placeArea() {
        return unplaced(Why.AREA);
    }

    /// A village of ours that has no position yet; empty for none.
    public String placeVillage() {
        return unplaced(Why.VILLAGE);
    }

    private String unplaced(Why why) {
        return results.understood().unplaced().filter(place -> place.why() == why)
                .map(Understood.Unplaced::name).orElse("");
    }

    /// A telephone number that was typed and that listings have; empty for none.
    public String phoneKnown() {
        return phone(true);
    }

    /// A telephone number that was typed and that nobody here has; empty for none.
    public String phoneUnknown() {
        return phone(false);
    }

    private String phone(boolean known) {
        return results.phone().filter(one -> one.known() == known).map(Phone::number).orElse("");
    }

    /// A time of day that was typed, and that hardly any listing tells; empty for none.
    public String time() {
        return results.understood().inWords().filters().stream()
                .filter(read -> read.sort() == FiltersInWords.Sort.TIME)
                .map(FiltersInWords.Read::id).findFirst().orElse("");
    }

    /// Other ages that were typed, each with its search; empty where one age was.
    public List<Option> otherAges() {
        return results.understood().danger() ? List.of()
                : results.understood().inWords().otherAges().stream().map(age -> new Option("age",
                        query().withAge(OptionalInt.of(age)).address(), Integer.toString(age), 0,
                        false)).toList();
    }

    /// Who helps somebody who is too old for what is here; empty in danger, which goes before.
    public List<Service> forOlder() {
        return results.understood().danger() ? List.of() : results.forOlder();
    }

    /// The address of the same search without the filters; empty where only the words say any.
    public String wide() {
        return query().isNarrowed() || query().miles() > 0 ? query().wide().address() : "";
    }

    /// The address of these results on a map; empty when nothing here has a place.
    public String map() {
        return results.hits().stream().anyMatch(hit -> !hit.entry().points().isEmpty())
                ? query().onPage(1).mapAddress() : "";
    }

    /// The services of this page on paper, with how to reach them; empty without any.
    public String print() {
        var services = results.hits().stream()
                .flatMap(hit -> hit.entry().service().stream()).map(Service::id).toList();
        return services.isEmpty() ? "" : "/print/these?s=" + String.join(".", services);
    }

    /// True when near things were asked for and it is not known where.
    public boolean isPlaceMissing() {
        return results.understood().unplaced().filter(place -> place.why() == Why.HERE).isPresent()
                || (query().near().isEmpty() && results.understood().place().isEmpty()
                        && (query().miles() > 0 || query().sort() == Sort.NEAR));
    }

    /// True when the order by checks is asked for and nothing here was checked.
    public boolean isUnchecked() {
        return query().sort() == Sort.CHECKED && results.hits().stream().limit(1).noneMatch(hit ->
                hit.entry().service().filter(Service::isChecked).isPresent());
    }

    /// The first of the results that has no distance, when they stand in order of it; else none.
    public int firstWithoutDistance() {
        var hits = results.hits();
        boolean byPlace = query().sort() == Sort.NEAR && results.understood().place().isPresent();
        return byPlace ? IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).miles().isEmpty()).findFirst().orElse(-1) : -1;
    }

    public boolean isCut() {
        return query().isCut();
    }

    /// The same search with no word taken for a slip.
    public String exactly() {
        return query().withExact().address();
    }

    /// What may have been meant by the words; empty when they are common enough.
    public String didYouMean() {
        return results.understood().didYouMean().orElse("");
    }

    public String didYouMeanAddress() {
        return query().withWords(didYouMean()).address();
    }

    /// What the letters stand for that were typed, as a sentence begins; may be empty.
    public String letters() {
        var full = results.word().map(Glossary.Entry::full).orElse("");
        return full.isEmpty() ? "" : full.substring(0, 1).toUpperCase(Locale.UK)
                + full.substring(1) + ".";
    }

    private static List<Option> ages(Results results) {
        var counts = results.ageCounts();
        var age = results.understood().age();
        return IntStream.range(0, counts.size()).mapToObj(years -> new Option("age",
                Integer.toString(years), "", counts.get(years),
                age.isPresent() && age.getAsInt() == years)).toList();
    }

    /// The usual distances, and the one that was asked for.
    private static List<Option> miles(SearchQuery query) {
        var miles = new TreeSet<>(MILES);
        if (query.miles() > 0) {
            miles.add(query.miles());
        }
        return miles.stream().map(far -> new Option("miles", Integer.toString(far), "", far,
                query.miles() == far)).toList();
    }

    private static List<Option> sorts(Results results) {
        var sort = results.query().sort();
        boolean placed = results.understood().place().isPresent();
        return Arrays.stream(Sort.values())
                .filter(one -> one != Sort.NEAR || placed || sort == Sort.NEAR)
                .map(one -> new Option("sort", one.parameter(), "", 0, sort == one)).toList();
    }
}
