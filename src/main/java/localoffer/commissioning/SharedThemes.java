package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.comments.ThemeTotals;
import localoffer.comments.ThemeTotals.Count;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Quarter;

/// What families wrote about to more than one agency in the year that ends with a quarter. One
/// quarter alone seldom has enough comments.
@Singleton
class SharedThemes {

    private static final int QUARTERS = 4;
    /// A theme is shared when it is among so many of more than one agency.
    private static final int OFTEN_MAX = 5;

    private final ThemeTotals totals;
    private final Words words;

    SharedThemes(ThemeTotals totals, Words words) {
        this.totals = totals;
        this.words = words;
    }

    /// @param agencies with comments that are counted, and how many, in words
    /// @param rows the most frequent theme first
    record Shared(List<String> agencies, List<String> counted, List<Row> rows,
            boolean demonstration) {

        static final Shared NONE = new Shared(List.of(), List.of(), List.of(), false);
    }

    /// @param shared whether families write about it often to more than one agency
    /// @param cells praise, criticism and both in words, an agency each
    record Row(String name, boolean shared, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    Shared of(Contracts contracts, List<Contract> mine, Quarter until) {
        var agencies = new ArrayList<String>();
        var counted = new ArrayList<String>();
        var counts = new ArrayList<Map<String, Count>>();
        boolean demonstration = false;
        for (var agency : contracts.agencies()) {
            var services = mine.stream().filter(c -> c.commission().agency().equals(agency))
                    .map(Contract::service).toList();
            var total = totals.ofAll(services, until.plus(1 - QUARTERS), until);
            if (total.comments() > 0) {
                var name = words.of("commissioning.agency." + agency);
                agencies.add(name);
                counted.add(words.of("commissioning.quarter.themes.counted", name,
                        total.comments()));
                var byId = new HashMap<String, Count>();
                total.themes().forEach(count -> byId.put(count.theme(), count));
                counts.add(byId);
                demonstration |= total.demonstration();
            }
        }
        return new Shared(agencies, counted, rows(counts), demonstration);
    }

    private List<Row> rows(List<Map<String, Count>> counts) {
        var all = new HashMap<String, Integer>();
        var names = new HashMap<String, String>();
        counts.forEach(agency -> agency.values().forEach(count -> {
            all.merge(count.theme(), count.all(), Integer::sum);
            names.put(count.theme(), count.name());
        }));
        var often = counts.stream().map(SharedThemes::often).toList();
        return all.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new Row(names.getOrDefault(one.getKey(), one.getKey()),
                        often.stream().filter(most -> most.contains(one.getKey())).count() > 1,
                        counts.stream().map(agency -> cell(agency, one.getKey())).toList()))
                .toList();
    }

    /// What families wrote about most to an agency.
    private static Set<String> often(Map<String, Count> agency) {
        return agency.values().stream()
                .sorted(Comparator.comparingInt(Count::all).reversed()
                        .thenComparing(Count::theme))
                .limit(OFTEN_MAX).map(Count::theme).collect(Collectors.toUnmodifiableSet());
    }

    private String cell(Map<String, Count> agency, String theme) {
        var count = agency.get(theme);
        return count == null ? words.of("commissioning.quarter.themes.none")
                : words.of("commissioning.quarter.themes.cell", count.plus(), count.minus(),
                        count.mixed());
    }
}
