package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Term;
import localoffer.search.SearchPage.Chip;
import localoffer.search.SearchPage.Filter;
import localoffer.search.SearchPage.Label;
import localoffer.search.SearchPage.Option;
import localoffer.search.SearchPage.Way;
import localoffer.search.SearchQuery.Group;

/// What the page of results says about filters: those that there are, those that are on, and
/// those that should go when they leave too little.
final class Narrowing {

    /// Groups that ask yes or no stand together: they are how a family gets in.
    private static final List<Group> GETTING_IN =
            List.of(Group.SELF_REFERRAL, Group.NO_DIAGNOSIS, Group.NO_PLAN);
    private static final List<List<Group>> SHOWN = List.of(List.of(Group.NEED),
            List.of(Group.TOPIC), GETTING_IN, List.of(Group.COST), List.of(Group.HOW),
            List.of(Group.DAY), List.of(Group.ACCESS), List.of(Group.AUDIENCE),
            List.of(Group.SECTOR), List.of(Group.KIND));

    private final Results results;
    private final Taxonomies taxonomies;

    Narrowing(Results results, Taxonomies taxonomies) {
        this.results = results;
        this.taxonomies = taxonomies;
    }

    List<Filter> filters() {
        return SHOWN.stream().map(this::filter)
                .filter(filter -> !filter.options().isEmpty()).toList();
    }

    private Filter filter(List<Group> groups) {
        var options = groups.stream().flatMap(this::options).toList();
        return new Filter(groups.equals(GETTING_IN) ? "getting-in"
                : groups.getFirst().parameter(), options,
                options.stream().anyMatch(Option::chosen));
    }

    private Stream<Option> options(Group group) {
        var chosen = results.asked().chosen(group);
        return results.counts(group).entrySet().stream()
                .filter(value -> value.getValue() > 0 || chosen.contains(value.getKey()))
                .map(value -> new Option(group.parameter(), value.getKey(),
                        label(group, value.getKey()), value.getValue(),
                        chosen.contains(value.getKey())));
    }

    private String label(Group group, String id) {
        return Choices.list(group, taxonomies).flatMap(list -> list.find(id))
                .map(Term::name).orElse("");
    }

    List<Chip> chips() {
        var query = results.query();
        var understood = results.understood();
        var chips = new ArrayList<Chip>();
        query.chosen().forEach((group, ids) -> ids.stream()
                .filter(results.counts(group)::containsKey)
                .forEach(id -> chips.add(chip(group, id))));
        understood.age().ifPresent(age -> chips.add(new Chip(Integer.toString(age),
                understood.inWords().withoutAge().isPresent() && query.age().isEmpty()
                        ? "search.chip.read.age" : "search.chip.age", false,
                understood.withoutAge(query).address())));
        understood.place().ifPresent(place -> chips.add(new Chip(place.name(),
                understood.inWords().withoutPlace().isPresent()
                        ? "search.chip.read.near" : "search.chip.near", false,
                understood.withoutPlace(query).address())));
        understood.audience().ifPresent(audience -> chips.add(new Chip(audience.name(),
                "search.chip.read.audience", false,
                understood.withoutAudience(query).address())));
        readFilters(chips);
        if (query.miles() > 0 && understood.place().isPresent()) {
            chips.add(new Chip(Integer.toString(query.miles()),
                    query.miles() == 1 ? "search.chip.mile" : "search.chip.miles", false,
                    understood.withoutRead(query, read -> read.miles() > 0).withMiles(0)
                            .address()));
        }
        if (query.elsewhere()) {
            chips.add(new Chip("", "search.chip.elsewhere", false,
                    query.withElsewhere(false).address()));
        }
        return chips;
    }

    /// Filters that the words say, where nothing was chosen instead.
    private void readFilters(List<Chip> chips) {
        var query = results.query();
        var understood = results.understood();
        for (var read : understood.inWords().filters()) {
            var address = withSaid(read, understood.withoutRead(query, read::equals)).address();
            read.group().filter(group -> query.chosen(group).isEmpty()).ifPresent(group -> {
                var label = label(group, read.id());
                chips.add(label.isEmpty()
                        ? new Chip(key(group, read.id()), "search.chip.read", true, address)
                        : new Chip(label, "search.chip.read", false, address));
            });
            if (read.isDenial()) {
                chips.add(new Chip(read.id(), "search.chip.read.not", false,
                        query.withExact().address()));
            }
            if (read.miles() > 0 && query.miles() == 0 && understood.place().isPresent()) {
                chips.add(new Chip(Integer.toString(read.miles()),
                        read.miles() == 1 ? "search.chip.read.mile" : "search.chip.read.miles",
                        false, address));
            }
        }
    }

    /// What the same words say besides stays.
    private SearchQuery withSaid(FiltersInWords.Read read, SearchQuery without) {
        return results.understood().inWords().filters().stream()
                .filter(other -> other.isSaidWith(read) && !other.equals(read)
                        && other.group().isPresent())
                .reduce(without, (query, other) -> Understood.isWish(other)
                        ? query.withWords((query.words() + " " + other.id()).strip())
                        : query.with(other.group().get(), other.id()), (one, other) -> other);
    }

    /// The days that are liked best.
    List<Label> days() {
        return results.understood().wishes(results.query()).stream()
                .map(day -> new Label(key(Group.DAY, day.id()), "", true)).toList();
    }

    /// The search that puts the chosen days higher up and leaves nothing out, as if they were
    /// typed; empty where none is chosen.
    String anyDay() {
        var query = results.query();
        var days = query.chosen(Group.DAY).stream()
                .filter(results.counts(Group.DAY)::containsKey).toList();
        boolean passed = !results.passed().leftOut().contains(Loosening.Filter.of(Group.DAY));
        return days.isEmpty() || !passed ? "" : query.without(Group.DAY).withWords(
                (query.words() + " " + String.join(" ", days)).strip()).address();
    }

    /// Words that say the same would choose it again.
    private Chip chip(Group group, String id) {
        var label = label(group, id);
        var address = results.understood().withoutRead(results.query(), read ->
                read.isOf(group) && read.id().equals(id)).without(group, id).address();
        return label.isEmpty() ? new Chip(key(group, id), "", true, address)
                : new Chip(label, "", false, address);
    }

    /// The message for a choice that has no list of its own.
    private static String key(Group group, String id) {
        return "search." + group.parameter() + "." + id;
    }

    /// What was left out because nothing passes it all.
    List<Label> leftOut() {
        return results.passed().leftOut().stream().flatMap(this::labels).toList();
    }

    List<Way> ways() {
        var query = results.query();
        var found = results.ways();
        var ways = new ArrayList<Way>();
        found.fewer().forEach(fewer -> ways.add(new Way("", 0,
                fewer.leftOut().stream().flatMap(this::labels).toList(), fewer.count(),
                fewer.query().address())));
        found.miles().ifPresent(wider -> ways.add(way(
                wider.miles() == 0 ? "search.way.anywhere" : "search.way.miles",
                wider.miles(), wider.count(), query.withMiles(wider.miles()))));
        if (found.miles().isEmpty() && found.farther() > 0) {
            ways.add(way("search.way.farther", 0, found.farther(), query.withMiles(0)));
        }
        if (found.elsewhere() > 0) {
            ways.add(way("search.way.elsewhere", 0, found.elsewhere(),
                    query.withElsewhere(true)));
        }
        return ways;
    }

    private static Way way(String key, int number, int count, SearchQuery query) {
        return new Way(key, number, List.of(), count, query.address());
    }

    /// The choices of a filter by name, or the age, or the distance.
    private Stream<Label> labels(Loosening.Filter filter) {
        if (filter.group().isEmpty()) {
            int miles = results.asked().miles();
            return Stream.of(filter.isAge()
                    ? new Label(age(), "search.chip.age", false)
                    : new Label(Integer.toString(miles),
                            miles == 1 ? "search.chip.mile" : "search.chip.miles", false));
        }
        var group = filter.group().get();
        return results.asked().chosen(group).stream()
                .filter(results.counts(group)::containsKey).map(id -> label(group, id).isEmpty()
                        ? new Label(key(group, id), "", true)
                        : new Label(label(group, id), "", false));
    }

    private String age() {
        var age = results.understood().age();
        return age.isPresent() ? Integer.toString(age.getAsInt()) : "";
    }
}
