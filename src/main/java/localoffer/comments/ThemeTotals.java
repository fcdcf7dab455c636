package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// What comments are about, in figures that anybody may compare: sums of whole groups.
@Singleton
public class ThemeTotals {

    private static final String GROUPS = """
            select g.*, array(select theme || ' ' || plus || ' ' || minus || ' ' || mixed
                                from theme_count c where c.theme_group = g.id) as counts
              from theme_group g""";

    private final Sql sql;
    private final Content content;

    ThemeTotals(Sql sql, Content content) {
        this.sql = sql;
        this.content = content;
    }

    /// What is known of some comments together.
    ///
    /// @param comments how many have been given their themes; 0 when there are too few
    /// @param themes the most frequent first
    /// @param demonstration whether any of it was invented
    public record Total(int comments, List<Count> themes, boolean demonstration) {

        public Total {
            themes = List.copyOf(themes);
        }

        /// The most frequent ones.
        public List<Count> first(int most) {
            return themes.stream().limit(most).toList();
        }
    }

    /// How many comments have a theme.
    ///
    /// @param name of the theme, or its id when it is no longer in the frame
    public record Count(String theme, String name, int plus, int minus, int mixed) {

        public int all() {
            return plus + minus + mixed;
        }

        Tones tones() {
            return new Tones(plus, minus, mixed);
        }
    }

    /// Comments that are only ever counted together.
    record Group(String service, String questionnaire, Quarter quarter, int comments,
            boolean demonstration, Map<String, Tones> themes) {

        Group {
            themes = Map.copyOf(themes);
        }
    }

    /// How many are praise, criticism, or both.
    record Tones(int plus, int minus, int mixed) {

        Tones add(Tones other) {
            return new Tones(plus + other.plus, minus + other.minus, mixed + other.mixed);
        }
    }

    /// Of a service, by those who answered these questionnaires, since a quarter.
    @Transactional(readOnly = true)
    public Total of(String service, Collection<String> questionnaires, Quarter since) {
        var groups = sql.rows(GROUPS + " where service = ? and quarter >= ?"
                + " and questionnaire = any(?)", ThemeTotals::group, service, since.toString(),
                questionnaires.toArray(String[]::new));
        return total(groups, content.part(Themes.class));
    }

    /// Of several services together, by whoever wrote, from one quarter to another.
    @Transactional(readOnly = true)
    public Total ofAll(Collection<String> services, Quarter since, Quarter until) {
        var groups = sql.rows(GROUPS + " where service = any(?) and quarter between ? and ?",
                ThemeTotals::group, services.toArray(String[]::new), since.toString(),
                until.toString());
        return total(groups, content.part(Themes.class));
    }

    /// All that there are, for who puts them together.
    @Transactional(readOnly = true)
    List<Group> groups() {
        return sql.rows(GROUPS, ThemeTotals::group);
    }

    static Total total(Collection<Group> groups, Themes frame) {
        var sums = new TreeMap<String, Tones>();
        groups.forEach(group -> group.themes().forEach((theme, tones) ->
                sums.merge(theme, tones, Tones::add)));
        var counts = sums.entrySet().stream().map(one -> new Count(one.getKey(),
                        frame.find(one.getKey()).map(Themes.Theme::name).orElse(one.getKey()),
                        one.getValue().plus(), one.getValue().minus(), one.getValue().mixed()))
                .sorted(Comparator.comparingInt(Count::all).reversed()
                        .thenComparing(Count::name)).toList();
        return new Total(groups.stream().mapToInt(Group::comments).sum(), counts,
                groups.stream().anyMatch(Group::demonstration));
    }

    private static Group group(ResultSet row) throws SQLException {
        var themes = List.of((String[]) row.getArray("counts").getArray()).stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> line[0], line -> new Tones(
                        Integer.parseInt(line[1]), Integer.parseInt(line[2]),
                        Integer.parseInt(line[3]))));
        return new Group(row.getString("service"), row.getString("questionnaire"),
                Quarter.parse(row.getString("quarter")), row.getInt("comments"),
                row.getBoolean("demonstration"), themes);
    }
}
