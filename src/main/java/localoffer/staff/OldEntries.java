package localoffer.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import localoffer.database.Sql;

/// The audit is kept for six years. The database lets younger entries go to nobody.
@Singleton
class OldEntries implements Lasting {

    /// The database counts by its own clock, so a day is left to it.
    private static final String OLD = " from audit where at < least(?::date, now()::date - 1)"
            + " - interval '6 years'";

    private final Sql sql;

    OldEntries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int due(LocalDate today) {
        return sql.number("select count(*)" + OLD, today);
    }

    @Override
    public int forget(LocalDate today) {
        return sql.change("delete" + OLD, today);
    }
}
