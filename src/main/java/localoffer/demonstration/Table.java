package localoffer.demonstration;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.SealedWords;

/// Puts invented answers where people's answers go, all in one step.
@Singleton
class Table {

    private static final String RESPONSES = """
            insert into response (questionnaire, version, service, quarter, channel, answers)
            select questionnaire, version::int, service, quarter, 'demonstration', answers::jsonb
              from unnest(?, ?, ?, ?, ?) r(questionnaire, version, service, quarter, answers)""";

    /// The comments of quarters that are over have been read; the others wait for somebody.
    private static final String COMMENTS = """
            with invented as (
                select *, decode(hex, 'hex') as sealed
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                       c(questionnaire, version, service, quarter, question, plain, hex, overall,
                         may_publish)),
            written as (
                insert into comment (questionnaire, version, service, quarter, question, words,
                                     overall, may_publish)
                select questionnaire, version::int, service, quarter, question, sealed, overall,
                       may_publish::boolean
                  from invented
             returning id, quarter, words, may_publish),
            decided as (
                insert into comment_decision (comment, outcome, words, month, demonstration)
                select id, case when w.may_publish then 'quote' else 'summary' end, plain,
                       left(w.quarter, 4) || '-' || lpad((right(w.quarter, 1)::int * 3)::text, 2,
                       '0'), true
                  from written w join invented on sealed = words
                 where w.quarter < ?)
            insert into comment_to_triage (comment, received)
            select id, ? from written where quarter = ?""";
    private static final String UNSEAL = """
            update comment set words = null
             where id in (select comment from comment_decision where words is not null)""";

    private static final String SEARCHES = """
            with searched as (
                select week::date, words, need, ages, district,
                       date_trunc('quarter', week::date)::date as quarter
                  from unnest(?, ?, ?, ?, ?) s(week, words, need, ages, district)),
            named as (
                insert into missed_term (quarter, term, searches, threshold, words, demonstration)
                select quarter, 'demonstration ' || quarter || ' ' || words, count(*), ?,
                       case when count(*) >= ? then words end, true
                  from searched group by quarter, words)
            insert into missed_search (week, term, need, ages, district, searches)
            select week, 'demonstration ' || quarter || ' ' || words, need, ages, district, count(*)
              from searched group by 1, 2, 3, 4, 5""";

    private final JdbcOperations database;
    private final ObjectMapper json;
    private final SealedWords sealed;

    Table(JdbcOperations database, ObjectMapper json, SealedWords sealed) {
        this.database = database;
        this.json = json;
        this.sealed = sealed;
    }

    /// @param answers by question, the codes that were chosen
    record Response(String questionnaire, int version, String service, Quarter quarter,
            Map<String, List<String>> answers) {}

    /// @param overall positive, neutral, negative or unknown
    record Comment(String questionnaire, int version, String service, Quarter quarter,
            String question, String words, String overall, boolean mayPublish) {}

    /// One search that found nothing.
    record Search(LocalDate week, String words, String need, String ages, String district) {}

    record Told(List<Response> responses, List<Comment> comments) {}

    @Transactional(readOnly = true)
    boolean isEmpty() {
        return !has("select 1 from response") && !has("select 1 from comment")
                && !has("select 1 from batch") && !has("select 1 from closed_quarter");
    }

    @Transactional(readOnly = true)
    boolean isDemonstration() {
        return has("select 1 from response where channel = 'demonstration'")
                || has("select 1 from batch where demonstration");
    }

    @Transactional
    void fill(Told told, LocalDate today) {
        var responses = told.responses();
        change(RESPONSES, List.of(
                column(responses, Response::questionnaire),
                column(responses, response -> Integer.toString(response.version())),
                column(responses, Response::service),
                column(responses, response -> response.quarter().toString()),
                column(responses, response -> json(response.answers()))));
        var comments = told.comments();
        change(COMMENTS, List.of(
                column(comments, Comment::questionnaire),
                column(comments, comment -> Integer.toString(comment.version())),
                column(comments, Comment::service),
                column(comments, comment -> comment.quarter().toString()),
                column(comments, Comment::question),
                column(comments, Comment::words),
                column(comments, comment -> hex(sealed.seal(comment.words()))),
                column(comments, Comment::overall),
                column(comments, comment -> Boolean.toString(comment.mayPublish()))),
                Quarter.of(today).toString(), today, Quarter.of(today).toString());
        change(UNSEAL, List.of());
    }

    /// Adds searches unless there are any. Returns whether it did.
    @Transactional
    boolean search(List<Search> searches, int threshold) {
        if (has("select 1 from missed_term")) {
            return false;
        }
        change(SEARCHES, List.of(
                column(searches, search -> search.week().toString()),
                column(searches, Search::words), column(searches, Search::need),
                column(searches, Search::ages), column(searches, Search::district)),
                threshold, threshold);
        return true;
    }

    private void change(String sql, List<String[]> columns, Object... values) {
        database.prepareStatement(sql, statement -> {
            int place = 1;
            for (var column : columns) {
                statement.setArray(place++,
                        statement.getConnection().createArrayOf("text", column));
            }
            for (var value : values) {
                statement.setObject(place++, value);
            }
            return statement.executeUpdate();
        });
    }

    private boolean has(String sql) {
        return database.prepareStatement(sql + " limit 1", Table::hasRow);
    }

    private static boolean hasRow(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static <T> String[] column(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private String json(Map<String, List<String>> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
