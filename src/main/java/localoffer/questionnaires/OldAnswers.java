package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import localoffer.database.Sql;
import localoffer.staff.Lasting;

/// What each person answered is kept for three years after its quarter; then only the totals of
/// the closed batches are left.
@Singleton
class OldAnswers implements Lasting {

    private static final int MONTHS = 36;
    private static final String DUE = """
            select (select count(*) from response where quarter < ?)
                 + (select count(*) from about_you where quarter < ?)
            """;

    private final Sql sql;

    OldAnswers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public int due(LocalDate today) {
        var first = first(today);
        return sql.number(DUE, first, first);
    }

    @Override
    public int forget(LocalDate today) {
        var first = first(today);
        return sql.change("delete from response where quarter < ?", first)
                + sql.change("delete from about_you where quarter < ?", first);
    }

    /// The first quarter that is kept.
    private static String first(LocalDate today) {
        var then = today.minusMonths(MONTHS);
        return then.getYear() + "Q" + ((then.getMonthValue() + 2) / 3);
    }
}
