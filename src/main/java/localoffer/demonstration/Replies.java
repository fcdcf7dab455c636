package localoffer.demonstration;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.IntStream;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;

/// Invented answers to invented comments, from `replies.txt`: for praise (`+`), for each theme and
/// for any other (`*`) what the council replied, what it did or will do, and who. Most comments
/// have theirs; of the last quarter that is over only some, and some of these are drafts.
@Singleton
class Replies {

    private static final int PARTS = 5;

    private static final String WRITE = """
            with reply as (
                select *, row_number() over (partition by theme order by place) - 1 as variant,
                       count(*) over (partition by theme) as variants
                  from unnest(?, ?, ?, ?, ?) with ordinality
                       r(theme, state, response, action, owner, place)),
            told as (
                select r.service, r.quarter, bool_or(r.outcome = 'summary') as summed,
                       mode() within group (order by t.theme)
                           filter (where t.tone <> 'plus') as main,
                       hashtext(r.service || r.quarter)::bigint & 65535 as dice,
                       make_date(left(r.quarter, 4)::int, right(r.quarter, 1)::int * 3, 1)
                           + interval '1 month' as after
                  from readable_comment r
                  left join comment_theme t on t.comment = r.id and t.coder = 1
                 where r.demonstration group by r.service, r.quarter),
            chosen as materialized (
                select gen_random_uuid() as id, told.*, reply.*
                  from told
                  join reply on variant = dice / 128 % variants and theme = case
                       when main is null then '+'
                       when main in (select theme from reply) then main else '*' end
                 where dice % 100 < case when quarter >= ? then 45
                       when hashtext(service)::bigint & 7 = 0 then 70 else 100 end),
            written as (
                insert into comment_answer (id, service, heard, response, state, action, owner,
                    due, published, demonstration)
                select id, service, case when summed then ? || 'Some families did not want their'
                           || ' words shown. They told us much the same.' else '' end,
                       ? || response, state, action, owner,
                       case state when 'done' then to_char(after, 'YYYY-MM')
                           when 'planned' then to_char(greatest(after + interval '6 months',
                               ?::date + interval '1 month' * (2 + dice % 5)), 'YYYY-MM') end,
                       case when quarter < ? or dice % 2 = 0 then to_char(after, 'YYYY-MM') end,
                       true
                  from chosen order by service, quarter)
            update comment_decision d set answer = w.id
              from chosen w, readable_comment r
             where r.id = d.comment and r.service = w.service and r.quarter = w.quarter
               and r.demonstration""";

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
