package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import localoffer.database.Sql;

/// Reads what staff did, the latest first.
@Singleton
class AuditTrail {

    static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String READ = """
            select a.id, coalesce(p.sign_in_name, '') as name, a.what, a.about, a.at
              from audit a left join staff_person p on p.id = a.person
             where (? = '' or p.sign_in_name = ?) and (? = '' or a.what = ?)
               and a.at >= ? and a.at < ? and a.id < ?
             order by a.id desc
             limit ?
            """;

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /// @param name the sign-in name; empty for what the site did by itself
    record Line(long id, String name, String what, String about, OffsetDateTime at) {}

    /// @param before the entries older than this one
    @Transactional(readOnly = true)
    List<Line> read(AuditChoice choice, long before, int most) {
        return sql.rows(READ, row -> new Line(row.getLong("id"), row.getString("name"),
                        row.getString("what"), row.getString("about"),
                        row.getObject("at", OffsetDateTime.class)),
                choice.name(), choice.name(), choice.what(), choice.what(),
                start(choice.first()), start(choice.last().plusDays(1)), before, most);
    }

    /// The kinds of things that were ever done.
    @Transactional(readOnly = true)
    List<String> kinds() {
        return sql.rows("select distinct what from audit order by what",
                row -> row.getString(1));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(HERE).toOffsetDateTime();
    }
}
