package localoffer.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import localoffer.database.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes by night what was kept for as long as it may be, and reports it.
@Singleton
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int LOCK = 22_112_618;
    private static final String REPORT = """
            insert into retention_report (day, rule, rows) values (?, ?, ?)
            on conflict (day, rule) do update set rows = retention_report.rows + excluded.rows
            """;
    private static final String LAST = """
            select day, rows from retention_report
             where rule = ? and rows > 0 order by day desc limit 1
            """;

    private final List<Lasting> rules;
    private final Sql sql;
    private final Clock clock;
    private final Audit audit;
    private final int threshold;

    Retention(List<Lasting> rules, Sql sql, Clock clock, Audit audit,
            @Value("${results.threshold:10}") int threshold) {
        this.rules = rules.stream().sorted(Comparator.comparing(Lasting::name)).toList();
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
        this.threshold = threshold;
    }

    /// What a rule would delete now, and what it deleted last. A small number is not shown as it
    /// is, like everywhere.
    ///
    /// @param last the last night on which something went; empty for none
    record Line(String rule, Count due, String last, Count gone) {}

    /// @param key of a message with a number in it
    record Count(String key, int number) {

        static Count of(int rows, int threshold) {
            if (rows == 0) {
                return new Count("staff.retention.none", 0);
            }
            return rows < threshold ? new Count("staff.retention.few", threshold)
                    : new Count("staff.retention.many", rows);
        }
    }

    /// The dry run.
    @Transactional(readOnly = true)
    List<Line> look() {
        var today = LocalDate.now(clock);
        return rules.stream().map(rule -> {
            var due = Count.of(rule.due(today), threshold);
            return sql.first(LAST, row -> new Line(rule.name(), due,
                            row.getObject("day", LocalDate.class).toString(),
                            Count.of(row.getInt("rows"), threshold)), rule.name())
                    .orElseGet(() -> new Line(rule.name(), due, "",
                            Count.of(0, threshold)));
        }).toList();
    }

    /// The same as tonight, by hand.
    ///
    /// @return false when a rule could not be applied
    boolean now(StaffMember by) {
        audit.record(by, "deleted what was kept long enough", "");
        return tonight();
    }

    @Scheduled(cron = "0 51 3 * * ?", zoneId = "Europe/London")
    boolean tonight() {
        boolean all = true;
        for (var rule : rules) {
            try {
                apply(rule);
            } catch (RuntimeException e) {
                all = false;
                LOG.error("What was kept long enough could not be deleted: {}", rule.name(), e);
            }
        }
        return all;
    }

    /// Each by itself, so that one that fails stops no other; one node at a time.
    @Transactional
    void apply(Lasting rule) {
        sql.exists("select pg_advisory_xact_lock(?)", LOCK);
        var today = LocalDate.now(clock);
        sql.change(REPORT, Date.valueOf(today), rule.name(), rule.forget(today));
    }
}
