package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import localoffer.database.Sql;

/// When somebody of the staff last said that something published is still right. Each time is in
/// the audit; here only the last one stands.
@Singleton
public class Confirmations {

    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    Confirmations(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, LocalDate> all() {
        var days = new HashMap<String, LocalDate>();
        sql.rows("select item, confirmed from confirmation", row -> days.put(
                row.getString("item"), row.getObject("confirmed", LocalDate.class)));
        return days;
    }

    @Transactional
    public void confirm(StaffMember me, String item) {
        sql.change("""
                insert into confirmation (item, confirmed, person) values (?, ?, ?)
                    on conflict (item) do update
                       set confirmed = excluded.confirmed, person = excluded.person
                """, item, LocalDate.now(clock), me.id());
        audit.record(me, "said that it is still correct", item);
    }
}
