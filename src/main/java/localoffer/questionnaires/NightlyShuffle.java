package localoffer.questionnaires;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import localoffer.database.Sql;

/// Writes what waits for its batch again, responses and what came with them, in an order of chance
/// and all in one transaction, so that neither their place in the file nor the database's own
/// columns join them or date them. Tickets that no form can bring back any more are forgotten, and
/// receipts that are as old. A site that was down at night does it soon after its start.
@Singleton
public class NightlyShuffle {

    /// Any number will do. It lets one node do the work, and keeps whoever else changes these rows
    /// from looking for them while they are written again: closing takes the same number.
    static final long LOCK = 5_620_140;
    /// Rows of earlier quarters were shuffled until their quarter had ended. One statement a
    /// table, so that the references between tables hold when it ends.
    private static final List<String> SHUFFLES = List.of("""
            with gone as (delete from receipt where quarter >= ? returning *)
            insert into receipt select * from gone order by random()
            """, """
            with gone as (delete from comment where quarter >= ? returning *)
            insert into comment select * from gone order by random()
            """, """
            with gone as (delete from about_you where quarter >= ? returning *)
            insert into about_you select * from gone order by random()
            """, """
            with gone as (delete from used_ticket where quarter >= ? returning *)
            insert into used_ticket select * from gone order by random()
            """);
    private static final List<String> SHUFFLES_OF_ALL = List.of("""
            with gone as (delete from response where batch is null returning *)
            insert into response select * from gone order by random()
            """, """
            with gone as (delete from comment_to_triage returning *)
            insert into comment_to_triage select * from gone order by random()
            """, """
            with gone as (delete from comment_looked_at returning *)
            insert into comment_looked_at select * from gone order by random()
            """);
    private static final List<String> FORGETS = List.of(
            "delete from used_ticket where quarter < ?", "delete from receipt where quarter < ?");

    private final Sql sql;
    private final Clock clock;

    NightlyShuffle(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(cron = "0 17 3 * * ?", zoneId = "Europe/London")
    @Scheduled(initialDelay = "5m")
    @Transactional
    void shuffle() {
        if (!sql.first("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false)) {
            return;
        }
        var last = Quarter.of(LocalDate.now(clock)).plus(-1).toString();
        SHUFFLES.forEach(shuffle -> sql.change(shuffle, last));
        SHUFFLES_OF_ALL.forEach(sql::change);
        FORGETS.forEach(forget -> sql.change(forget, last));
    }

    /// As {@link #keepOff(Sql)}, for who decides about comments.
    public void keepOff() {
        keepOff(sql);
    }

    /// Waits while the rows are written again or closed, and keeps that from beginning before the
    /// transaction ends: else what looks for rows finds none.
    static void keepOff(Sql sql) {
        sql.exists("select pg_advisory_xact_lock_shared(?)", LOCK);
    }
}
