package localoffer.demonstration;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.database.Sql;
import localoffer.demonstration.Told.Response;

/// Puts invented answers where people's answers go, a statement for each table.
@Singleton
class Table {

    private static final String RESPONSES = """
            insert into response
                (questionnaire, version, service, quarter, channel, standing, reason, answers,
                 receipt)
            select questionnaire, version, service, quarter, 'demonstration',
                   case when held = '' then 'accepted' else 'quarantined' end, held,
                   answers::jsonb, null
              from unnest(?, ?, ?, ?, ?, ?)
                   r(questionnaire, version, service, quarter, held, answers)""";

    private static final String ABOUT_YOU = """
            insert into about_you (questionnaire, quarter, question, options, receipt)
            select questionnaire, quarter, question, array[option], null
              from unnest(?, ?, ?, ?, ?) p(questionnaire, quarter, question, option, people)
             cross join generate_series(1, people)""";

    /// Two services gave out codes, and the later quarters used more of them.
    private static final String CODES = """
            insert into invitation_rate (service, quarter, threshold, issued, used)
            select service, quarter, 10, 120, 36 + 4 * place
              from unnest(?) s(service)
             cross join unnest(?) with ordinality q(quarter, place)""";

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

    private final Sql sql;

    Table(Sql sql) {
        this.sql = sql;
    }

    /// One search that found nothing.
    record Search(LocalDate week, String words, String need, String ages, String district) {}

    @Transactional(readOnly = true)
    boolean isEmpty() {
        return !has("response") && !has("comment") && !has("batch") && !has("closed_quarter");
    }

    @Transactional(readOnly = true)
    boolean isDemonstration() {
        return has("response where channel = 'demonstration'") || has("batch where demonstration");
    }

    @Transactional
    void fill(Told told, List<String> coded, List<String> quarters) {
        var all = told.responses();
        sql.change(RESPONSES, texts(all, Response::questionnaire),
                all.stream().map(Response::version).toArray(Integer[]::new),
                texts(all, Response::service), texts(all, one -> one.quarter().toString()),
                texts(all, Response::held), texts(all, one -> json(one.answers())));
        var people = List.copyOf(told.people().entrySet());
        sql.change(ABOUT_YOU, texts(people, one -> one.getKey().questionnaire()),
                texts(people, one -> one.getKey().quarter().toString()),
                texts(people, one -> one.getKey().question()),
                texts(people, one -> one.getKey().option()),
                people.stream().map(Map.Entry::getValue).toArray(Integer[]::new));
        sql.change(CODES, texts(coded, one -> one), texts(quarters, one -> one));
    }

    /// Adds searches unless there are any. Returns whether it did.
    @Transactional
    boolean search(List<Search> searches, int threshold) {
        if (has("missed_term")) {
            return false;
        }
        sql.change(SEARCHES, texts(searches, search -> search.week().toString()),
                texts(searches, Search::words), texts(searches, Search::need),
                texts(searches, Search::ages), texts(searches, Search::district),
                threshold, threshold);
        return true;
    }

    static <T> String[] texts(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private boolean has(String rows) {
        return sql.exists("select 1 from " + rows + " limit 1");
    }

    /// Ids and codes have no letter that would need another way to write it.
    private static String json(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":[\"" + String.join("\",\"", one.getValue())
                        + "\"]")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
