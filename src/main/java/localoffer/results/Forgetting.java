package localoffer.results;

import jakarta.inject.Singleton;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;

/// What goes when a quarter closes, in the transaction of the close: the codes that invited people
/// to answer in it, and the names by which receipts found what is now in a batch. Of the codes one
/// figure stays, how many were used, unless that could tell of a few people.
/// What people said about themselves is counted.
@Singleton
class Forgetting {

    /// How many were used is told when the same follows from how the answers in the batches came,
    /// as that is shown. Any other number, less what is shown, would be a count of people whose
    /// answers are held over, held, left out or taken back. A code that came with a sheet of paper
    /// is one of paper: then the difference, and the paper without, are nobody or enough people.
    private static final String COUNT_CODES = """
            insert into invitation_rate (service, quarter, threshold, issued, used)
            select service, quarter, least, issued,
                   case when used >= least and not left_out and (beside = 0
                         or beside >= least and (beside = paper or paper - beside >= least))
                        then used end
              from (select i.service, i.quarter, i.issued, ? as least, c.used, t.paper,
                           c.used - t.code as beside,
                           exists (select 1 from response r
                                    where r.service = i.service and r.quarter = i.quarter
                                      and r.batch is null and r.channel in ('code', 'paper'))
                                as left_out
                      from invitation i
                     cross join lateral (
                           select i.issued - count(*) as used from invitation_code c
                            where c.service = i.service and c.quarter = i.quarter) c
                     cross join lateral (
                           select coalesce(sum((b.channels ->> 'code')::int), 0) as code,
                                  coalesce(sum((b.channels ->> 'paper')::int), 0) as paper
                             from batch b
                            where b.service = i.service and b.quarter = i.quarter) t
                     where i.quarter <= ? and i.issued > 0) rate""";
    private static final String DROP_COUNTS = "delete from invitation where quarter <= ?";
    private static final String DROP_CODES = "delete from invitation_code where quarter <= ?";

    /// Comments and facts about people belong to no response, so their names go when no response
    /// of their kind and quarter is left that somebody may still take back.
    private static final String FORGET_COMMENTS = """
            update comment c set receipt = null
             where receipt is not null and quarter <= ?
               and not exists (select 1 from response r
                    where r.batch is null and r.standing <> 'rejected'
                      and r.service = c.service and r.questionnaire = c.questionnaire
                      and r.quarter = c.quarter)""";
    private static final String FORGET_ABOUT_YOU = """
            update about_you a set receipt = null
             where receipt is not null and quarter <= ?
               and not exists (select 1 from response r
                    where r.batch is null and r.standing <> 'rejected'
                      and r.questionnaire = a.questionnaire and r.quarter = a.quarter)""";

    private final Sql sql;
    private final Threshold threshold;
    private final ReachCounting reach;

    Forgetting(Sql sql, Threshold threshold, ReachCounting reach) {
        this.sql = sql;
        this.threshold = threshold;
        this.reach = reach;
    }

    /// To be called when the batches of the quarter are made.
    void forget(Quarter closed, Questionnaires questionnaires) {
        var quarter = closed.toString();
        sql.change(COUNT_CODES, threshold.people(), quarter);
        sql.change(DROP_CODES, quarter);
        sql.change(DROP_COUNTS, quarter);
        sql.change(FORGET_COMMENTS, quarter);
        sql.change(FORGET_ABOUT_YOU, quarter);
        reach.count(closed, questionnaires);
    }
}
