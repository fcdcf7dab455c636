package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.database.Sql;

/// What everything said when it was first answered, as marks. A mark that was kept never changes.
@Singleton
class AnsweredMarks {

    private static final String ANSWERED = """
            select distinct questionnaire || '-' || version from response where batch is null
            union select service || '.' || question
                    from response, jsonb_object_keys(answers) as question
                   where batch is null and question ~ '^S[0-9]+$'
            union select service || '.' || question from comment where question ~ '^S[0-9]+$'""";

    private final Sql sql;

    AnsweredMarks(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    Map<String, String> all() {
        var marks = new LinkedHashMap<String, String>();
        sql.rows("select name, mark from answered_mark",
                row -> marks.put(row.getString(1), row.getString(2)));
        return Map.copyOf(marks);
    }

    /// Keeps the mark, if there is none of the name. It is kept before the first response is, and
    /// apart from it, so that the database's own columns do not lead from one to the other.
    ///
    /// @return the mark that was kept first
    @Transactional
    String keep(String name, String mark) {
        sql.change("insert into answered_mark (name, mark) values (?, ?) on conflict do nothing",
                name, mark);
        return sql.first("select mark from answered_mark where name = ?",
                row -> row.getString(1), name).orElseThrow();
    }

    /// The versions and local questions that have answers in a batch that is not closed: more work
    /// than to look at the marks.
    @Transactional(readOnly = true)
    List<String> answered() {
        return sql.rows(ANSWERED, row -> row.getString(1));
    }
}
