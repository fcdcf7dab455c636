package localoffer.commissioning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// The levels that people have confirmed for services. The database refuses to change an entry.
@Singleton
class Escalations {

    /// Twenty working days.
    private static final int EXPLAIN_WEEKS = 4;

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
            Optional<LocalDate> due, String person, LocalDate decided) {

        /// By when something must have happened: at level 1 the provider has 20 working days to
        /// explain.
        Optional<LocalDate> dueDay() {
            return due.isPresent() || level != 1 ? due
                    : Optional.of(decided.plusWeeks(EXPLAIN_WEEKS));
        }
    }

    /// Of one service, the newest first.
    List<Entry> of(String service) {
        return of(List.of(service)).getOrDefault(service, List.of());
    }

    /// The same of several, by service. A service without any is missing.
    @Transactional(readOnly = true)
    public Map<String, List<Entry>> of(Collection<String> services) {
        var entries = new HashMap<String, List<Entry>>();
        sql.rows("""
                select e.level, e.suggested, e.reason, e.owner, e.next_step, e.due, p.known_as,
                       e.decided, e.service
                  from escalation e join staff_person p on p.id = e.person
                 where e.service = any (?) order by e.id desc""",
                row -> entries.computeIfAbsent(row.getString(9), key -> new ArrayList<>())
                        .add(entry(row)), (Object) services.toArray(String[]::new));
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4),
                row.getString(5), Optional.ofNullable(row.getObject(6, LocalDate.class)),
                row.getString(7), row.getObject(8, LocalDate.class));
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
