package localoffer.demonstration;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.IntStream;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// Invented answers to invented comments, from `replies.txt`: for praise (`+`), for each theme and
/// for any other (`*`) what the council replied, what it did or will do, and who. Comments about a
/// service in a quarter are answered together where they complain about the same, and those of
/// people who are content by themselves. Most have their answer; of the last quarter that is over
/// only some, and some of these are drafts.
@Singleton
class Replies {

    private static final int PARTS = 5;

    private static final String WRITE = """
            with reply as (
                select *, row_number() over (partition by theme order by place) - 1 as variant,
                       count(*) over (partition by theme) as variants
                  from unnest(?, ?, ?, ?, ?) with ordinality
                       r(theme, state, response, action, owner, place)),
            about as (
                select r.id, r.service, r.quarter, r.outcome = 'summary' as summed,
                       case when r.overall = 'positive' then '+' else coalesce(
                           min(t.theme) filter (where t.tone <> 'plus'),
                           case when count(t.theme) > 0 then '+' else '*' end) end as main
                  from readable_comment r
                  left join comment_theme t on t.comment = r.id and t.coder = 1
                 where r.demonstration
                 group by r.id, r.service, r.quarter, r.outcome, r.overall),
            told as (
                select service, quarter, main, bool_or(summed) as summed,
                       hashtext(service || quarter || main)::bigint & 65535 as dice,
                       row_number() over (partition by service, main order by quarter)
                           + (hashtext(service)::bigint & 65535) as turn,
                       make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3, 1)
                           + interval '1 month' as after
                  from about group by service, quarter, main),
            chosen as materialized (
                select gen_random_uuid() as id, told.*, reply.*
                  from told
                  join reply on variant = turn % variants and theme = case
                       when main in (select theme from reply) then main else '*' end
                 where dice % 100 < case when quarter >= ? then 45
                       when hashtext(service)::bigint & 7 = 0 then 70 else 100 end),
            written as (
                insert into comment_answer (id, service, heard, response, state, action, owner,
                    due, published, demonstration)
                select id, service, case when summed then ? || case service
                           when 'area' then 'Some professionals' else 'Some families' end
                           || ' did not want their words shown. They told us much the same.'
                           else '' end,
                       ? || response, state, action, owner,
                       case state when 'done' then to_char(after, 'YYYY-MM')
                           when 'planned' then to_char(greatest(after + interval '6 months',
                               ?::date + interval '1 month' * (2 + dice % 5)), 'YYYY-MM') end,
                       case when quarter < ? or dice % 2 = 0 then to_char(after, 'YYYY-MM') end,
                       true
                  from chosen order by service, quarter)
            update comment_decision d set answer = w.id
              from chosen w, about r
             where r.id = d.comment and r.service = w.service and r.quarter = w.quarter
               and r.main = w.main""";

    private final Sql sql;

    Replies(Sql sql) {
        this.sql = sql;
    }

    /// To be called when the quarters are closed.
    @Transactional
    void write(Quarter last, LocalDate today) {
        var replies = Remarks.lines("replies.txt").stream().map(line -> line.split(" \\| "))
                .toList();
        var columns = IntStream.range(0, PARTS)
                .mapToObj(i -> Table.texts(replies, parts -> parts[i])).toList();
        sql.change(WRITE, columns.get(0), columns.get(1), columns.get(2), columns.get(3),
                columns.get(4), last.toString(), Remarks.LABEL, Remarks.LABEL, today,
                last.toString());
    }
}
