package localoffer.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.search.SearchQuery.Group;

/// What PostgreSQL found, with everything that the page shows.
///
/// @param total how many there are on all pages
/// @param matched how many there would be without filters
record PeerResults(int total, int matched, List<Hit> hits,
        Map<Group, Map<String, Integer>> counts, List<Integer> ages) {

    /// @param snippet of the body, when neither title nor summary has the words
    record Hit(int id, double miles, String title, String summary, Optional<String> snippet) {}

    /// Each kind of row begins with its number, as {@link PeerSql} writes them.
    static PeerResults read(ResultSet rows, SearchQuery query, PeerFacets facets)
            throws SQLException {
        int values = 1 + Stream.of(Group.values())
                .mapToInt(group -> facets.numbers(group).size()).sum();
        var own = new int[values];
        var all = new int[values];
        var ages = new int[SearchQuery.AGE_MAX + 1];
        var hits = new ArrayList<Hit>();
        int total = 0;
        int matched = 0;
        while (rows.next()) {
            int number = rows.getInt(2);
            int count = rows.getInt(3);
            switch (rows.getInt(1)) {
                case PeerSql.OWN_COUNT -> own[number] = count;
                case PeerSql.COUNT -> all[number] = count;
                case PeerSql.AGES -> IntStream.rangeClosed(number, rows.getInt(4))
                        .forEach(age -> ages[age] += count);
                case PeerSql.TOTAL -> {
                    total = number;
                    matched = count;
                }
                default -> hits.add(new Hit(count, rows.getDouble(4), rows.getString(5),
                        rows.getString(6), Optional.ofNullable(rows.getString(7))));
            }
        }
        var counts = new EnumMap<Group, Map<String, Integer>>(Group.class);
        for (var group : Group.values()) {
            boolean chosen = !facets.wanted(group, query.chosen(group)).isEmpty();
            counts.put(group, facets.shown(group, chosen ? own : all));
        }
        return new PeerResults(total, matched, hits, counts, Arrays.stream(ages).boxed().toList());
    }
}
