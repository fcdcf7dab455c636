package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import localoffer.database.Sql;

/// How long comments waited until somebody looked at them. Of each only the number of days is
/// kept, among all of the month.
@Singleton
public class FirstLooks {

    /// More working days than this are too many.
    static final int DAYS_MOST = 2;
    private static final int MONTHS = 3;
    private static final String COUNT = """
            insert into comment_first_look (month, days, comments) values (?, ?, 1)
            on conflict (month, days)
            do update set comments = comment_first_look.comments + 1""";
    private static final String DAYS = """
            select days, sum(comments)::int as comments from comment_first_look
             where month >= ? group by days order by days""";

    private final Sql sql;
    private final Clock clock;

    FirstLooks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param median working days
    /// @param most working days, of any
    public record Wait(int median, int most) {

        public boolean isTooLong() {
            return most > DAYS_MOST;
        }
    }

    /// In this month and the two before; empty when nobody has looked at any.
    @Transactional(readOnly = true)
    public Optional<Wait> lately() {
        var since = YearMonth.now(clock).minusMonths(MONTHS - 1L).toString();
        var days = sql.rows(DAYS, row -> new Days(row.getInt("days"), row.getInt("comments")),
                since);
        return days.isEmpty() ? Optional.empty()
                : Optional.of(new Wait(median(days), days.getLast().days()));
    }

    /// Counts one that came on this day and is looked at now.
    void add(LocalDate received) {
        var today = LocalDate.now(clock);
        sql.change(COUNT, YearMonth.from(today).toString(), workingDays(received, today));
    }

    /// The working days after the first day, up to the last. Holidays count as working days: who
    /// waits on one waits, too.
    static int workingDays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1)
                : from.plusDays(1)).filter(FirstLooks::isWorkingDay).count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static int median(List<Days> days) {
        int all = days.stream().mapToInt(Days::comments).sum();
        int seen = 0;
        for (var one : days) {
            seen += one.comments();
            if (2 * seen >= all) {
                return one.days();
            }
        }
        return 0;
    }

    private record Days(int days, int comments) {}
}
