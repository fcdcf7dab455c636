package localoffer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.places.Place;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;

/// A search as one statement: what matches is found and measured once, and the counts, the total
/// and the ten hits with their highlights are taken from that. Only what was asked for stands in
/// it, and values are parameters, so that PostgreSQL prepares each kind of search once.
final class PeerSql {

    /// How the words are asked for.
    enum Mode { ALL, ANY }

    static final int OWN_COUNT = 0;
    static final int COUNT = 1;
    static final int AGES = 2;
    static final int TOTAL = 3;
    private static final int HIT = 4;

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String MARKS = "StartSel=<mark>, StopSel=</mark>";
    private static final String QUERY = "(select q from asked)";

    private final SearchQuery query;
    private final Mode mode;
    private final boolean placed;
    private final Map<String, Object> values = new LinkedHashMap<>();
    /// What a listing must pass, in words of its own table, by the name of the filter.
    private final Map<String, String> passes = new LinkedHashMap<>();
    private final PeerFacets facets;

    PeerSql(SearchQuery query, String words, Mode mode, Optional<Place> place,
            PeerFacets facets) {
        this.query = query.withWords(words);
        this.mode = mode;
        this.placed = place.isPresent();
        this.facets = facets;
        values.put("words", words);
        place.ifPresent(here -> values.put("here", PeerFacets.inMiles(here.point())));
        values.put("miles", (double) query.miles());
        values.put("skip", (query.page() - 1) * Results.PAGE_HITS_MAX);
        for (var group : Group.values()) {
            var wanted = facets.wanted(group, query.chosen(group));
            if (!wanted.isEmpty()) {
                values.put(name(group), wanted.toArray(Integer[]::new));
                passes.put(name(group), "l.facets && {" + name(group) + "}");
            }
        }
        query.age().ifPresent(age -> {
            values.put("age", age);
            passes.put("age", "l.age_min <= {age} and l.age_max >= {age}");
        });
    }

    /// Ready for JDBC.
    ///
    /// @param values in the order of the question marks
    record Statement(String sql, List<Object> values) {}

    Statement statement() {
        var used = new ArrayList<Object>();
        var sql = NAME.matcher(text()).replaceAll(name -> {
            used.add(values.getOrDefault(name.group(1), ""));
            return "?";
        });
        return new Statement(sql, used);
    }

    private String text() {
        return "with asked as materialized (select " + asked() + "),\n"
                + "found as materialized (" + found() + "),\n"
                + "ten as (select id, miles from found where " + passed("") + " order by " + order()
                + " limit " + Results.PAGE_HITS_MAX + " offset {skip})\n"
                + counts() + "\nunion all\n" + hits();
    }

    private String asked() {
        var all = "plainto_tsquery('english', {words})";
        return (mode == Mode.ALL ? all : "replace(" + all + "::text, '&', '|')::tsquery") + " as q"
                + (placed ? ", {here}::text::point as here" : "")
                + (isWithin() ? ", circle({here}::text::point, {miles}) as around" : "");
    }

    private String found() {
        var sql = new StringBuilder("select l.id, l.by_name, l.facets, l.age_min, l.age_max, ")
                .append(placed ? "l.place <-> (select here from asked)" : "null::float8")
                .append(" as miles");
        passes.forEach((name, pass) ->
                sql.append(",\n ").append(pass).append(" as pass_").append(name));
        if (hasWords()) {
            // The dearest part, and only for what may be shown.
            sql.append(",\n case when ")
                    .append(passes.isEmpty() ? "true" : String.join(" and ", passes.values()))
                    .append(" then ts_rank(l.tsv, " + QUERY + ") * l.standing end as rank");
        }
        sql.append("\n from listing l where ")
                .append(hasWords() ? "l.tsv @@ " + QUERY : "true");
        if (isWithin()) {
            sql.append(" and (l.place <@ (select around from asked) or l.place is null)");
        }
        return sql.toString();
    }

    private String order() {
        if (query.sort() == Sort.NAME) {
            return "by_name";
        }
        if (placed && (query.sort() == Sort.NEAR || !hasWords())) {
            return "coalesce(miles, 6), id";
        }
        if (hasWords()) {
            return (placed ? "rank * (1 + 4 / (4 + coalesce(miles, 6)))" : "rank") + " desc, id";
        }
        return "id";
    }

    /// Counts leave the choice in their own group out of account.
    private String counts() {
        var sql = new StringBuilder();
        for (var group : Group.values()) {
            if (passes.containsKey(name(group))) {
                var numbers = facets.numbers(group).values().stream().sorted().toList();
                sql.append(counts(OWN_COUNT, passed(name(group)), " where v between "
                        + numbers.getFirst() + " and " + numbers.getLast()));
            }
        }
        return sql + counts(COUNT, passed(""), "")
                + "select " + AGES + ", age_min, count(*)::int, age_max, null, null, null"
                + " from found where " + passed("age") + " group by age_min, age_max\nunion all\n"
                + "select " + TOTAL + ", (count(*) filter (where " + passed("") + "))::int,"
                + " count(*)::int, null, null, null, null from found";
    }

    /// Arrays are taken apart by the select list, which is far quicker than by a join.
    private static String counts(int kind, String passed, String which) {
        return "select " + kind + ", v, count(*)::int, null::float8, null, null, null from"
                + " (select unnest(facets) as v from found where " + passed + ") u" + which
                + " group by v\nunion all\n";
    }

    private String hits() {
        var shown = "select " + HIT + ", n::int, id, miles, ";
        var from = " from (select row_number() over () as n, id, miles from ten) t"
                + " join texts using (id)";
        if (!hasWords()) {
            return shown + "title, summary, null" + from;
        }
        var whole = ", " + QUERY + ", 'HighlightAll=true, " + MARKS + "')";
        return shown + "name, first, case when name || first like '%<mark>%' then null"
                + " else ts_headline('english', body, " + QUERY
                + ", 'MaxFragments=1, MaxWords=32, MinWords=16, " + MARKS + "') end" + from
                + ", lateral (select ts_headline('english', title" + whole + " as name,"
                + " ts_headline('english', summary" + whole + " as first) h";
    }

    private String passed(String except) {
        var all = passes.keySet().stream().filter(name -> !name.equals(except))
                .map(name -> "pass_" + name).toList();
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private boolean hasWords() {
        return !query.words().isEmpty();
    }

    private boolean isWithin() {
        return placed && query.miles() > 0;
    }

    private static String name(Group group) {
        return group.parameter().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
