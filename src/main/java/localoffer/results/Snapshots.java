package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// When quarters were closed, and how what they hold came to us.
@Singleton
public class Snapshots {

    private final Sql sql;

    Snapshots(Sql sql) {
        this.sql = sql;
    }

    /// A way to answer that enough people took.
    ///
    /// @param word of the way, such as paper
    /// @param share of all who answered
    public record Channel(String word, Figure share) {}

    /// The days since when the figures of quarters stand, as far as they are known.
    @Transactional(readOnly = true)
    public Map<Quarter, LocalDate> days() {
        var days = new HashMap<Quarter, LocalDate>();
        sql.rows("select quarter, closed from closed_quarter where closed is not null",
                row -> days.put(Quarter.parse(row.getString(1)),
                        row.getObject(2, LocalDate.class)));
        return days;
    }

    /// How people answered, the most frequent way first; ways that few took are left out.
    @Transactional(readOnly = true)
    public List<Channel> channels(String service, String questionnaire, Quarter quarter) {
        return sql.rows("""
                select c.key, c.value::int, b.people
                  from batch b cross join lateral jsonb_each_text(b.channels) c
                 where b.service = ? and b.questionnaire = ? and b.quarter = ?
                 order by 2 desc, 1""",
                row -> {
                    var word = row.getString(1);
                    return Figure.share(row.getInt(2), row.getInt(3))
                            .map(share -> new Channel(word, share));
                }, service, questionnaire, quarter.toString()).stream()
                .flatMap(Optional::stream).toList();
    }
}
