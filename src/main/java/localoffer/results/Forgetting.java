package localoffer.results;

import jakarta.inject.Singleton;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;

/// What goes when a quarter closes, in the transaction of the close: the codes that invited people
/// to answer in it, and the names by which receipts found what is now in a batch. Of the codes one
/// figure stays, how many were used, unless they were too few: so few people are told of nowhere.
/// What people said about themselves is counted.
@Singleton
class Forgetting {

    private static final String COUNT_CODES = """
            insert into invitation_rate (service, quarter, threshold, issued, used)
            select i.service, i.quarter, ?, i.issued, i.issued - count(c.code)
              from invitation i
              left join invitation_code c on c.service = i.service and c.quarter = i.quarter
             where i.quarter <= ?
             group by i.service, i.quarter, i.issued
            having i.issued - count(c.code) >= ?""";
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
        sql.change(COUNT_CODES, threshold.people(), quarter, threshold.people());
        sql.change(DROP_CODES, quarter);
        sql.change(DROP_COUNTS, quarter);
        sql.change(FORGET_COMMENTS, quarter);
        sql.change(FORGET_ABOUT_YOU, quarter);
        reach.count(closed, questionnaires);
    }
}
