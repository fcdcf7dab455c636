package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// Who answered, in the whole area, as far as it may be known: what closes have counted.
///
/// Each close is shown by itself and never added to another: the sum of two would tell what is
/// hidden in one of them.
@Singleton
public class Reach {

    /// An option that fewer chose is hidden, and the next lowest with it.
    public static final int PEOPLE_MIN = 5;

    private final Sql sql;

    Reach(Sql sql) {
        this.sql = sql;
    }

    /// What people said to one question about themselves.
    ///
    /// @param people who answered it
    /// @param options how many chose each; one that is hidden is missing
    /// @param demonstration whether any of it may be invented
    public record Told(String questionnaire, String question, int people,
            Map<String, Integer> options, boolean demonstration) {

        public Told {
            options = Map.copyOf(options);
        }
    }

    /// The quarters that anything was counted of, the newest first.
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        return sql.rows("select distinct quarter from reach order by quarter desc",
                row -> Quarter.parse(row.getString(1)));
    }

    @Transactional(readOnly = true)
    public List<Told> of(Quarter quarter) {
        var options = new HashMap<String, Map<String, Integer>>();
        sql.rows("select questionnaire, question, option, people from reach_option"
                + " where quarter = ?", row -> options.computeIfAbsent(
                        key(row.getString(1), row.getString(2)), key -> new HashMap<>())
                        .put(row.getString(3), row.getInt(4)), quarter.toString());
        return sql.rows("select questionnaire, question, people, demonstration from reach"
                + " where quarter = ? order by questionnaire, question",
                row -> new Told(row.getString(1), row.getString(2), row.getInt(3),
                        options.getOrDefault(key(row.getString(1), row.getString(2)), Map.of()),
                        row.getBoolean(4)), quarter.toString());
    }

    private static String key(String questionnaire, String question) {
        return questionnaire + " " + question;
    }
}
