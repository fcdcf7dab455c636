package localoffer.demonstration;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// Invented themes of invented comments, and invented answers to them, each of which says that it
/// is invented. The comments of the last quarter that is over wait for theirs.
@Singleton
class Replies {

    private static final String WRITE = """
            with told as (
                select service, quarter, dense_rank() over (order by service, quarter) % 3 as kind,
                       bool_or(outcome = 'summary') as summed,
                       make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3, 1) as ended
                  from readable_comment where demonstration and quarter < ?
                 group by service, quarter),
            written as (
                insert into comment_answer (service, heard, response, state, action, owner, due,
                    published, demonstration)
                select service,
                       case when summed then 'Demonstration: Some families did not want their'
                           || ' words shown. They told us much the same.' else '' end,
                       (array['Demonstration: Thank you. You are right about the letters.',
                           'Demonstration: Thank you. We heard that the wait was hard.',
                           'Demonstration: We wish we could offer this every week.'])[kind + 1],
                       (array['done', 'planned', 'cannot'])[kind + 1],
                       (array['Every letter is now read by two parents before it is sent.',
                           'A group will meet families while they wait.',
                           'There are too few rooms. We look at it again next spring.'])[kind + 1],
                       (array['Service manager', 'Commissioning lead',
                           'Head of service'])[kind + 1],
                       case when kind < 2 then to_char(ended + interval '1 month'
                           * (1 + 5 * kind), 'YYYY-MM') end,
                       to_char(ended + interval '1 month', 'YYYY-MM'), true
                  from told order by service, quarter
                returning id, service, published)
            update comment_decision d set answer = w.id
              from written w, readable_comment r
             where r.id = d.comment and r.service = w.service and r.demonstration
               and to_char(make_date(left(r.quarter, 4)::int, right(r.quarter, 1)::int * 3, 1)
                   + interval '1 month', 'YYYY-MM') = w.published and r.quarter < ?""";

    private static final String GIVE_THEMES = """
            with coded as (
                insert into comment_coding (comment, coder, demonstration)
                select id, 1, true from readable_comment where demonstration and quarter < ?
                returning comment)
            insert into comment_theme (comment, coder, theme, tone)
            select distinct d.comment, 1, t.theme, t.tone
              from comment_decision d
              join coded on coded.comment = d.comment
              join (values ('wait', 'waiting', 'minus'), ('kind', 'kindness', 'plus'),
                  ('plan', 'plan', 'plus'), ('asked', 'listened-to', 'plus'),
                  ('school', 'joined-up', 'mixed'), ('ideas', 'quality', 'plus'),
                  ('story', 'tell-it-once', 'minus'), ('letter', 'keeping-in-touch', 'mixed'))
                  t(word, theme, tone) on d.words ilike '%' || t.word || '%'""";

    private final Sql sql;

    Replies(Sql sql) {
        this.sql = sql;
    }

    /// To be called when the quarters are closed.
    @Transactional
    void write(Quarter last) {
        sql.change(GIVE_THEMES, last.toString());
        sql.change(WRITE, last.toString(), last.toString());
    }
}
