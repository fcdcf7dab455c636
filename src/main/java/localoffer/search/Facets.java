package localoffer.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.search.SearchQuery.Group;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have which values: one bit an entry for every value, so that filtering and
/// counting are a few machine words for each hundred entries.
final class Facets {

    /// A service for any need is for each need.
    private static final String ANY_NEED = "any";

    private final int size;
    private final Map<Group, Map<String, FixedBitSet>> values = new EnumMap<>(Group.class);
    private final List<FixedBitSet> ages;

    Facets(List<Entry> entries, Taxonomies taxonomies) {
        this.size = entries.size();
        this.ages = IntStream.rangeClosed(0, SearchQuery.AGE_MAX)
                .mapToObj(age -> new FixedBitSet(size)).toList();
        name(Group.NEED, taxonomies.needs());
        name(Group.TOPIC, taxonomies.topics());
        name(Group.AUDIENCE, taxonomies.audiences());
        values.put(Group.COST, new LinkedHashMap<>());
        values.put(Group.KIND, new LinkedHashMap<>());
        for (int i = 0; i < size; i++) {
            fill(i, entries.get(i));
        }
    }

    /// What may be shown: it has one of the values chosen in each group, and is for the age.
    ///
    /// @param except a group to leave out of account
    FixedBitSet filter(SearchQuery query, OptionalInt age, Group... except) {
        var allowed = new FixedBitSet(size);
        allowed.set(0, size);
        for (var group : Group.values()) {
            var chosen = known(group, query);
            if (!chosen.isEmpty() && !List.of(except).contains(group)) {
                var any = new FixedBitSet(size);
                chosen.forEach(id -> any.or(bits(group, id)));
                allowed.and(any);
            }
        }
        age.ifPresent(years -> allowed.and(ages.get(years)));
        return allowed;
    }

    /// The chosen values that there are.
    List<String> known(Group group, SearchQuery query) {
        return query.chosen(group).stream()
                .filter(id -> values.getOrDefault(group, Map.of()).containsKey(id)).toList();
    }

    /// How many of the entries have each value of the group, in the order of its list.
    Map<String, Integer> counts(Group group, FixedBitSet among) {
        var counts = new LinkedHashMap<String, Integer>();
        values.getOrDefault(group, Map.of()).forEach((id, bits) ->
                counts.put(id, Math.toIntExact(FixedBitSet.intersectionCount(among, bits))));
        return counts;
    }

    /// How many of the entries are for each age from 0.
    List<Integer> ageCounts(FixedBitSet among) {
        var counts = new ArrayList<Integer>();
        ages.forEach(bits ->
                counts.add(Math.toIntExact(FixedBitSet.intersectionCount(among, bits))));
        return counts;
    }

    private void name(Group group, Taxonomy taxonomy) {
        var bits = new LinkedHashMap<String, FixedBitSet>();
        taxonomy.terms().forEach(term -> bits.put(term.id(), new FixedBitSet(size)));
        values.put(group, bits);
    }

    private void fill(int number, Entry entry) {
        set(Group.KIND, entry.service().isPresent() ? "service" : "document", number);
        entry.service().ifPresent(service -> {
            set(Group.COST, service.cost().name().toLowerCase(Locale.ROOT), number);
            terms(Group.TOPIC, service.topics(), number);
            terms(Group.AUDIENCE, service.audiences(), number);
            terms(Group.NEED, service.needs(), number);
            if (service.needs().stream().anyMatch(need -> need.id().equals(ANY_NEED))) {
                values.getOrDefault(Group.NEED, Map.of()).values().forEach(b -> b.set(number));
            }
            ages(service.ages(), number);
        });
    }

    private void ages(Service.Ages range, int number) {
        for (int age = range.least(); age <= range.most(); age++) {
            ages.get(age).set(number);
        }
    }

    private void terms(Group group, List<Term> terms, int number) {
        terms.forEach(term -> set(group, term.id(), number));
    }

    private void set(Group group, String id, int number) {
        bits(group, id).set(number);
    }

    private FixedBitSet bits(Group group, String id) {
        return values.computeIfAbsent(group, g -> new LinkedHashMap<>())
                .computeIfAbsent(id, i -> new FixedBitSet(size));
    }
}
