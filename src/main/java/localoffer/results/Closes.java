package localoffer.results;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Threshold;

/// Which quarters are closed, and what closing the next one would do. What is counted are
/// services, and the people of batches that everybody may know of.
@Singleton
public class Closes {

    private static final String CLOSED = """
            select q.quarter, count(b.id)::int as batches,
                   coalesce(sum(b.people), 0)::int as people,
                   coalesce(bool_or(b.demonstration), false) as demonstration
              from closed_quarter q
              left join batch b on b.quarter = q.quarter
             group by q.quarter order by q.quarter desc""";
    private static final String NEXT = """
            select count(*) filter (where people >= ?)::int as batches,
                   count(*) filter (where people < ?)::int as waiting
              from (select count(*) as people from response
                     where batch is null and standing = 'accepted' and quarter <= ?
                     group by service, questionnaire) unit""";

    private final Sql sql;
    private final Closing closing;
    private final Threshold threshold;

    Closes(Sql sql, Closing closing, Threshold threshold) {
        this.sql = sql;
        this.closing = closing;
        this.threshold = threshold;
    }

    /// @param batches how many services and questionnaires had enough answers
    /// @param people how many responses these hold
    public record Closed(Quarter quarter, int batches, int people, boolean demonstration) {}

    /// What closing a quarter would do.
    ///
    /// @param batches how many services and questionnaires have enough answers
    /// @param waiting how many have some, and not enough: these wait for more
    public record Ended(Quarter quarter, int batches, int waiting) {}

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Closed> closed() {
        return sql.rows(CLOSED, row -> new Closed(Quarter.parse(row.getString(1)), row.getInt(2),
                row.getInt(3), row.getBoolean(4)));
    }

    /// The first quarter that is over and not closed, if there is one. It is a dry run: nothing
    /// changes.
    @Transactional(readOnly = true)
    public Optional<Ended> next() {
        return closing.toClose().stream().findFirst().flatMap(quarter -> sql.first(NEXT,
                row -> new Ended(quarter, row.getInt(1), row.getInt(2)),
                threshold.people(), threshold.people(), quarter.toString()));
    }

    /// Closes a quarter by hand. It does what would have happened by itself within the hour.
    public Closing.Outcome close(Quarter quarter) {
        return closing.close(quarter);
    }

    /// The day on which the quarter that is running is over.
    public LocalDate ends() {
        return closing.lastEnded().plus(2).firstDay();
    }

    /// The smallest group that the next close makes.
    public int threshold() {
        return threshold.people();
    }
}
