package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What entries can be narrowed by, and how many each choice would show.
final class Facets {

    /// A service for any need is for each need.
    private static final String ANY_NEED = "any";
    private static final String HELP_NOW = "crisis";

    private final int size;
    private final FixedBitSet none;
    private final Columns columns;
    private final Map<Group, Map<String, Integer>> values = new EnumMap<>(Group.class);
    private final Map<String, FixedBitSet> exactNeeds = new HashMap<>();
    /// The columns of the ages from 0.
    private final int[] ages = new int[SearchQuery.AGE_MAX + 1];

    Facets(List<Entry> entries, Taxonomies taxonomies) {
        this.size = entries.size();
        this.none = new FixedBitSet(size);
        this.columns = new Columns(size);
        for (var group : Group.values()) {
            Choices.of(group, taxonomies).forEach(id -> column(group, id));
        }
        Arrays.setAll(ages, years -> columns.add());
        for (int i = 0; i < size; i++) {
            fill(i, entries.get(i));
        }
        columns.close();
    }

    /// @param byGroup for each group, how many each of its values would show
    /// @param byAge how many each age from 0 would show
    record Counts(Map<Group, Map<String, Integer>> byGroup, List<Integer> byAge) {}

    /// What may be shown: it has one of the values chosen in each group, and is for the age. To
    /// be read only.
    FixedBitSet filter(FixedBitSet among, SearchQuery query, OptionalInt age) {
        return filter(among, chosen(query), age, null);
    }

    /// The chosen values that there are.
    List<String> known(Group group, SearchQuery query) {
        return query.chosen(group).stream().filter(of(group)::containsKey).toList();
    }

    /// How many each choice would show, given what is chosen in the other groups. What nothing
    /// is chosen in has the same others, and so is counted in one pass.
    ///
    /// @param passed what of them passes all that is chosen
    Counts counts(FixedBitSet among, FixedBitSet passed, SearchQuery query, OptionalInt age) {
        var chosen = chosen(query);
        var usual = columns.counts(passed, IntStream.concat(
                values.keySet().stream().filter(group -> !chosen.containsKey(group))
                        .flatMapToInt(this::columns),
                age.isEmpty() ? IntStream.of(ages) : IntStream.empty()));
        var byGroup = new EnumMap<Group, Map<String, Integer>>(Group.class);
        values.forEach((group, ids) -> byGroup.put(group, named(ids, chosen.containsKey(group)
                ? columns.counts(filter(among, chosen, age, group), columns(group)) : usual)));
        var byAge = age.isEmpty() ? usual : columns.counts(
                filter(among, chosen, OptionalInt.empty(), null), IntStream.of(ages));
        return new Counts(byGroup, IntStream.of(ages).mapToObj(column -> byAge[column]).toList());
    }

    private IntStream columns(Group group) {
        return of(group).values().stream().mapToInt(column -> column);
    }

    /// Services that name one of the chosen needs, and are not for it only because they are for
    /// any. To be read only.
    FixedBitSet exactly(SearchQuery query) {
        return any(query.chosen(Group.NEED).stream()
                .flatMap(id -> Optional.ofNullable(exactNeeds.get(id)).stream()).toList());
    }

    private FixedBitSet any(List<FixedBitSet> of) {
        if (of.size() < 2) {
            return of.isEmpty() ? none : of.getFirst();
        }
        var any = new FixedBitSet(size);
        of.forEach(any::or);
        return any;
    }

    /// Whom to ring when someone may be in danger.
    FixedBitSet helpNow() {
        return having(Group.TOPIC, HELP_NOW);
    }

    /// The entries that have the value. To be read only.
    FixedBitSet having(Group group, String id) {
        var column = of(group).get(id);
        return column == null ? none : columns.of(column);
    }

    /// For each group in which something is chosen, the entries that have any of it. To be read
    /// only.
    Map<Group, FixedBitSet> chosen(SearchQuery query) {
        var chosen = new EnumMap<Group, FixedBitSet>(Group.class);
        for (var group : query.chosen().keySet()) {
            var known = known(group, query);
            if (!known.isEmpty()) {
                chosen.put(group, any(known.stream().map(id -> having(group, id)).toList()));
            }
        }
        return chosen;
    }

    private FixedBitSet filter(FixedBitSet among, Map<Group, FixedBitSet> chosen,
            OptionalInt age, @Nullable Group except) {
        var passing = new ArrayList<FixedBitSet>();
        chosen.forEach((group, any) -> {
            if (group != except) {
                passing.add(any);
            }
        });
        age.ifPresent(years -> passing.add(columns.of(ages[years])));
        if (passing.isEmpty()) {
            return among;
        }
        var passed = among.clone();
        passing.forEach(passed::and);
        return passed;
    }

    private static Map<String, Integer> named(Map<String, Integer> columns, int[] counts) {
        var named = new LinkedHashMap<String, Integer>();
        columns.forEach((id, column) -> named.put(id, counts[column]));
        return named;
    }

    private void fill(int number, Entry entry) {
        Choices.of(entry).forEach((group, ids) -> ids.forEach(id ->
                columns.set(column(group, id), number)));
        entry.service().ifPresent(service -> {
            for (var need : service.needs()) {
                exactNeeds.computeIfAbsent(need.id(), id -> new FixedBitSet(size)).set(number);
                if (need.id().equals(ANY_NEED)) {
                    of(Group.NEED).values().forEach(column -> columns.set(column, number));
                }
            }
            for (int age = service.ages().least(); age <= service.ages().most(); age++) {
                columns.set(ages[age], number);
            }
        });
    }

    private int column(Group group, String id) {
        return values.computeIfAbsent(group, g -> new LinkedHashMap<>())
                .computeIfAbsent(id, i -> columns.add());
    }

    private Map<String, Integer> of(Group group) {
        return values.getOrDefault(group, Map.of());
    }
}
