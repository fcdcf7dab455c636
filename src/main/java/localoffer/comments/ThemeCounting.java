package localoffer.comments;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import localoffer.database.Sql;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.questionnaires.Threshold;
import localoffer.web.Outage;

/// Counts what comments are about, in groups of at least the threshold that never open again: the
/// rule of the answers, for who compares two figures must not learn what one family wrote about.
///
/// No group holds both comments that everybody may read and comments for staff alone: whoever takes
/// the public ones away would be left with too few of the others.
@Singleton
public class ThemeCounting {

    /// Any number will do: one node counts at a time.
    private static final long LOCK = 22_112_627;
    /// Asked first, for it waits for nobody: mostly there is nothing to do.
    private static final String ENOUGH = """
            select 1 from comment_to_count group by service, questionnaire, outcome
            having count(*) >= ? limit 1""";
    private static final String LIST = """
            create temporary table to_count on commit drop as select * from comment_to_count""";
    private static final String QUARTERS = "select distinct quarter from to_count order by quarter";
    private static final String GROUP = """
            with made as (
                insert into theme_group
                    (service, questionnaire, outcome, quarter, threshold, comments, demonstration)
                select service, questionnaire, outcome, ?, ?, count(*), bool_or(demonstration)
                  from to_count where quarter <= ?
                 group by service, questionnaire, outcome having count(*) >= ?
                returning id, service, questionnaire, outcome),
            taken as (
                select m.id as theme_group, u.id as comment
                  from made m join to_count u using (service, questionnaire, outcome)
                 where u.quarter <= ?),
            marked as (
                update comment_coding k set counted = true from taken t
                 where k.comment = t.comment and k.coder = 1)
            insert into theme_count (theme_group, theme, plus, minus, mixed)
            select t.theme_group, c.theme, count(*) filter (where c.tone = 'plus'),
                   count(*) filter (where c.tone = 'minus'),
                   count(*) filter (where c.tone = 'mixed')
              from taken t join comment_theme c on c.comment = t.comment and c.coder = 1
             group by t.theme_group, c.theme""";
    private static final String DROP = """
            delete from to_count u using comment_coding k
             where k.comment = u.id and k.coder = 1 and k.counted""";

    private final Sql sql;
    private final NightlyShuffle shuffle;
    private final Threshold threshold;

    ThemeCounting(Sql sql, NightlyShuffle shuffle, Threshold threshold) {
        this.sql = sql;
        this.shuffle = shuffle;
        this.threshold = threshold;
    }

    @Scheduled(fixedDelay = "${comments.count-every:10m}",
            initialDelay = "${comments.first-count:15s}")
    void countNow() {
        Outage.passOver(this::count);
    }

    /// Makes of what waits, quarter by quarter, as many groups as there are comments for.
    @Transactional
    public void count() {
        if (!sql.exists(ENOUGH, threshold.people())) {
            return;
        }
        shuffle.keepOff();
        sql.exists("select pg_advisory_xact_lock(?)", LOCK);
        sql.change(LIST);
        for (var quarter : sql.rows(QUARTERS, row -> row.getString(1))) {
            sql.change(GROUP, quarter, threshold.people(), quarter, threshold.people(), quarter);
            sql.change(DROP);
        }
        sql.change("drop table to_count");
    }
}
