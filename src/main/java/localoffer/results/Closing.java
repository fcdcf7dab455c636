package localoffer.results;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import localoffer.content.Content;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes quarters: each service's waiting responses become a batch once there are enough.
///
/// A quarter closes once, in one transaction, and never opens again. What arrives for it later,
/// and what was too little, goes to a later batch. Any node may close, by itself or by hand, at
/// any time after the quarter's end: the second to try finds it done.
@Singleton
public class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    /// Any number, but the one that the nightly shuffle and withdrawals take too: while rows are
    /// written again or deleted, closing would miss them.
    private static final long LOCK = 5_620_140;

    private final Sql sql;
    private final Counting counting;
    private final Content content;
    private final Clock clock;

    Closing(Sql sql, Counting counting, Content content, Clock clock) {
        this.sql = sql;
        this.counting = counting;
        this.content = content;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// @param batches how many services and questionnaires had enough responses
        record Closed(Quarter quarter, int batches) implements Outcome {}

        /// This quarter or a later one was closed before.
        record ClosedBefore(Quarter quarter) implements Outcome {}

        /// The quarter is not over.
        record NotOver(Quarter quarter) implements Outcome {}
    }

    /// Closes one quarter. Everything older that still waits goes into it.
    @Transactional
    public Outcome close(Quarter quarter) {
        if (quarter.compareTo(lastEnded()) > 0) {
            return new Outcome.NotOver(quarter);
        }
        sql.rows("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        if (isClosed(quarter)) {
            return new Outcome.ClosedBefore(quarter);
        }
        sql.change("insert into closed_quarter (quarter, closed) values (?, ?)", quarter.toString(),
                LocalDate.now(clock));
        int batches = counting.count(quarter, content.part(Questionnaires.class));
        LOG.info("Closed {}: {} batches", quarter, batches);
        return new Outcome.Closed(quarter, batches);
    }

    /// Closes, in order, every quarter that is over.
    @Scheduled(fixedDelay = "1h", initialDelay = "${results.first-close:1m}")
    void closeEnded() {
        toClose().forEach(this::close);
    }

    /// The quarters that are over and not closed, the last always among them: even one without
    /// a response must not open again when something arrives for it.
    @Transactional(readOnly = true)
    List<Quarter> toClose() {
        var last = lastEnded();
        if (isClosed(last)) {
            return List.of();
        }
        var quarters = sql.rows("""
                select distinct quarter from response
                 where batch is null and quarter < ?
                   and quarter > (select coalesce(max(quarter), '') from closed_quarter)
                 order by quarter""",
                row -> Quarter.parse(row.getString(1)), last.toString());
        quarters.add(last);
        return quarters;
    }

    private boolean isClosed(Quarter quarter) {
        return sql.exists("select 1 from closed_quarter where quarter >= ?", quarter.toString());
    }

    Quarter lastEnded() {
        return Quarter.of(LocalDate.now(clock)).plus(-1);
    }
}
