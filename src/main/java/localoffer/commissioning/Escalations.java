package localoffer.commissioning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// The levels that people have confirmed for services. The database refuses to change an entry.
@Singleton
class Escalations {

    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    Escalations(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param suggested the level that the site suggested then
    /// @param owner the role that sees to the next step; empty for none
    record Entry(int level, int suggested, String reason, String owner, String next,
            Optional<LocalDate> due, String person, LocalDate decided) {}

    /// Of one service, the newest first.
    @Transactional(readOnly = true)
    List<Entry> of(String service) {
        return sql.rows("""
                select e.level, e.suggested, e.reason, e.owner, e.next_step, e.due, p.known_as,
                       e.decided
                  from escalation e join staff_person p on p.id = e.person
                 where e.service = ? order by e.id desc""",
                row -> new Entry(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4),
                        row.getString(5), Optional.ofNullable(row.getObject(6, LocalDate.class)),
                        row.getString(7), row.getObject(8, LocalDate.class)), service);
    }

    @Transactional
    void confirm(StaffMember who, String service, int suggested, LevelForm form) {
        sql.change("insert into escalation (service, level, suggested, reason, owner, next_step,"
                + " due, person, decided) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", service,
                form.chosen(), suggested, form.reason(), form.owner(), form.next(),
                form.day().orElse(null), who.id(), today());
        audit.record(who, "confirmed a level", service + " " + form.chosen());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
