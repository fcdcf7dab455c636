package localoffer.staff;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import localoffer.database.Sql;

/// Counts what staff do many times a day where an entry for each would say too much: who typed a
/// family's paper form in, and when, could lead to the family. The audit gets one entry for the
/// day, in the night after it.
@Singleton
public class DailyCounts {

    private static final String ADD = """
            insert into staff_daily_count (person, what, day, times) values (?, ?, ?, 1)
            on conflict (person, what, day) do update set times = staff_daily_count.times + 1
            """;
    private static final String FIND = """
            select coalesce(sum(times), 0) from staff_daily_count
             where person = ? and what = ? and day = ?
            """;
    /// One statement, so that two nodes do not write a day twice.
    private static final String WRITE = """
            with gone as (
                delete from staff_daily_count where day < ? returning person, what, day, times)
            insert into audit (person, what, about, at)
            select person, what, times || ' on ' || day, now() from gone
            """;

    private final Sql sql;
    private final Clock clock;

    DailyCounts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Counts one more. Call it outside the transaction of what is counted, so that nothing in
    /// the database joins the two.
    ///
    /// @param what was done, in a few plain words: "entered paper forms"
    @Transactional
    public void add(StaffMember who, String what) {
        sql.change(ADD, who.id(), what, LocalDate.now(clock));
    }

    /// How often they did it today.
    @Transactional(readOnly = true)
    public int today(StaffMember who, String what) {
        return sql.number(FIND, who.id(), what, LocalDate.now(clock));
    }

    @Scheduled(cron = "0 41 3 * * ?", zoneId = "Europe/London")
    @Transactional
    void write() {
        sql.change(WRITE, LocalDate.now(clock));
    }
}
