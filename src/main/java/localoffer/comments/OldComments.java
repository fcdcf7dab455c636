package localoffer.comments;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import localoffer.database.Sql;
import localoffer.questionnaires.CommentRows;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Lasting;

/// For how long comments are kept: waiting ones, those that were not published, and the others.
@Factory
class OldComments {

    private static final int WAIT_DAYS = 90;
    private static final int REFUSED_MONTHS = 6;
    private static final int PUBLISHED_YEARS = 6;

    /// One that was looked at has no day any more: then it is the first that it could have been, by
    /// its month, or by its quarter when the month was not kept. So nothing is kept for longer.
    private static final String WAITING = """
            select c.id from comment c left join comment_to_triage t on t.comment = c.id
              left join comment_looked_at l on l.comment = c.id
             where not exists (select 1 from comment_decision d where d.comment = c.id)
               and coalesce(t.received, to_date(l.month, 'YYYY-MM'), make_date(
                   left(c.quarter, 4)::int, right(c.quarter, 1)::int * 3 - 2, 1)) <= ?::date
            """;
    private static final String REFUSED = """
            select comment as id from comment_decision
             where outcome in ('vexatious', 'individual', 'referred') and month < ?
            """;
    private static final String PUBLISHED = """
            select comment as id from comment_decision
             where outcome in ('quote', 'summary') and month < ?
            """;

    private final Sql sql;
    private final NightlyShuffle shuffle;

    OldComments(Sql sql, NightlyShuffle shuffle) {
        this.sql = sql;
        this.shuffle = shuffle;
    }

    @Bean
    @Singleton
    Lasting waiting() {
        return new Rule(sql, shuffle, "comments-waiting", WAITING,
                today -> today.minusDays(WAIT_DAYS).toString());
    }

    @Bean
    @Singleton
    Lasting refused() {
        return new Rule(sql, shuffle, "comments-refused", REFUSED,
                today -> YearMonth.from(today).minusMonths(REFUSED_MONTHS).toString());
    }

    @Bean
    @Singleton
    Lasting published() {
        return new Rule(sql, shuffle, "comments-published", PUBLISHED,
                today -> YearMonth.from(today).minusYears(PUBLISHED_YEARS).toString());
    }

    /// An answer stays at least for as long as a comment that it answers, a draft for no longer.
    @Bean
    @Singleton
    Lasting answers() {
        return new OldAnswers(sql);
    }

    /// That something was taken back. What it was is gone from the first moment.
    @Bean
    @Singleton
    Lasting takenBack() {
        return new OldNotes(sql);
    }

    private record OldNotes(Sql sql) implements Lasting {

        private static final String OLD = " from taken_back where month < ?";

        @Override
        public String name() {
            return "comments-taken-back";
        }

        @Override
        public int due(LocalDate today) {
            return sql.number("select count(*)" + OLD, OldAnswers.before(today));
        }

        @Override
        public int forget(LocalDate today) {
            return sql.change("delete" + OLD, OldAnswers.before(today));
        }
    }

    private record OldAnswers(Sql sql) implements Lasting {

        private static final String OLD = """
                 from comment_answer a
                where (published is null or coalesce(updated, published) < ?)
                  and not exists (select 1 from comment_decision d where d.answer = a.id)""";

        @Override
        public String name() {
            return "comments-answers";
        }

        @Override
        public int due(LocalDate today) {
            return sql.number("select count(*) " + OLD, before(today));
        }

        @Override
        public int forget(LocalDate today) {
            return sql.change("delete " + OLD, before(today));
        }

        private static String before(LocalDate today) {
            return YearMonth.from(today).minusYears(PUBLISHED_YEARS).toString();
        }
    }

    /// @param old the ids of those that are older than a day or month
    private record Rule(Sql sql, NightlyShuffle shuffle, String name, String old,
            Function<LocalDate, String> before) implements Lasting {

        @Override
        public int due(LocalDate today) {
            return sql.number("select count(*) from (" + old + ") gone", before.apply(today));
        }

        @Override
        public int forget(LocalDate today) {
            shuffle.keepOff();
            sql.change("create temporary table if not exists gone (id uuid) on commit drop");
            sql.change("truncate gone");
            sql.change("insert into gone " + old, before.apply(today));
            return CommentRows.delete(sql, "select id from gone");
        }
    }
}
