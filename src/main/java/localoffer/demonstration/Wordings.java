package localoffer.demonstration;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import localoffer.database.Sql;
import localoffer.demonstration.Told.Comment;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.SealedWords;

/// Puts invented comments where people's comments go, in the states in which theirs may be: what
/// nobody has decided about is sealed as theirs is.
@Singleton
class Wordings {

    private static final String COMMENTS = """
            with invented as (
                select id::uuid, questionnaire, version, service, quarter, question, overall,
                       may_publish::boolean, fate, plain, hex, place,
                       fate in ('quote', 'summary') as readable
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                       c(id, questionnaire, version, service, quarter, question, overall,
                         may_publish, fate, plain, hex, place)),
            written as (
                insert into comment (id, questionnaire, version, service, quarter, question, words,
                                     overall, may_publish)
                select id, questionnaire, version, service, quarter, question,
                       case when hex <> '' then decode(hex, 'hex') end, overall, may_publish
                  from invented),
            decided as (
                insert into comment_decision (comment, outcome, words, month, demonstration)
                select id, fate, case when readable then plain end, least(?, left(quarter, 4)
                       || '-' || lpad((right(quarter, 1)::int * 3)::text, 2, '0')), true
                  from invented
                 where readable or fate in ('vexatious', 'individual', 'referred')),
            asked as (
                insert into comment_worry (comment, settled)
                select id, false from invented where fate = 'asked')
            insert into comment_to_triage (comment, received)
            select id, greatest(?::date - (place % 3)::int, ?::date)
              from invented where fate = 'new'""";

    private static final String CODE = """
            insert into comment_coding (comment, coder, demonstration)
            select unnest(?)::uuid, 1, true""";
    private static final String GIVE_THEMES = """
            insert into comment_theme (comment, coder, theme, tone)
            select comment::uuid, 1, theme, tone from unnest(?, ?, ?) t(comment, theme, tone)""";
    /// One in ten has a second coder, who sees some of them in another way.
    private static final String CODE_AGAIN = """
            with again as (
                insert into comment_coding (comment, coder, demonstration)
                select comment, 2, true from comment_coding
                 where demonstration and get_byte(uuid_send(comment), 0) < 26
                returning comment)
            insert into comment_theme (comment, coder, theme, tone)
            select comment, 2, theme,
                   case when get_byte(uuid_send(comment), 1) < 40 then 'mixed' else tone end
              from comment_theme join again using (comment)
             where get_byte(uuid_send(comment), 2) > 20""";
    private static final String LOOK = """
            insert into comment_first_look (month, days, comments)
            select to_char(?::date - interval '1 month' * ago, 'YYYY-MM'), days,
                   case days when 0 then 19 when 1 then 31 else 4 end
              from generate_series(0, 2) ago, generate_series(0, 2) days""";

    private final Sql sql;
    private final SealedWords sealed;

    Wordings(Sql sql, SealedWords sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    @Transactional
    void fill(List<Comment> all, LocalDate today) {
        sql.change(COMMENTS, Table.texts(all, one -> one.id().toString()),
                Table.texts(all, Comment::questionnaire),
                all.stream().map(Comment::version).toArray(Integer[]::new),
                Table.texts(all, Comment::service),
                Table.texts(all, one -> one.quarter().toString()),
                Table.texts(all, one -> one.remark().question()),
                Table.texts(all, one -> one.remark().overall()),
                Table.texts(all, one -> Boolean.toString(one.remark().mayPublish())),
                Table.texts(all, one -> one.fate().name().toLowerCase(Locale.ROOT)),
                Table.texts(all, one -> one.remark().words()),
                Table.texts(all, this::seal), YearMonth.from(today).toString(), today,
                Quarter.of(today).firstDay());
        var coded = all.stream().filter(Comment::hasThemes).toList();
        sql.change(CODE, (Object) Table.texts(coded, one -> one.id().toString()));
        var themes = coded.stream().flatMap(one -> one.remark().themes().entrySet().stream()
                .map(theme -> List.of(one.id().toString(), theme.getKey(), theme.getValue())))
                .toList();
        sql.change(GIVE_THEMES, Table.texts(themes, List::getFirst),
                Table.texts(themes, one -> one.get(1)), Table.texts(themes, List::getLast));
        sql.change(CODE_AGAIN);
        sql.change(LOOK, today);
    }

    private String seal(Comment comment) {
        return comment.fate().isDecided() ? ""
                : HexFormat.of().formatHex(sealed.seal(comment.remark().words()));
    }
}
