package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import localoffer.database.Sql;

/// What everything that is published said when a site first served it. A mark never changes.
@Singleton
class PublishedMarks {

    private final Sql sql;

    PublishedMarks(Sql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    Map<String, String> all() {
        var marks = new HashMap<String, String>();
        sql.rows("select name, mark from published_mark",
                row -> marks.put(row.getString(1), row.getString(2)));
        return Map.copyOf(marks);
    }

    /// Keeps the mark, unless there is one of the name.
    @Transactional
    void keep(String name, String mark) {
        sql.change("insert into published_mark (name, mark) values (?, ?) on conflict do nothing",
                name, mark);
    }
}
