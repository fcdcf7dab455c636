package localoffer.questionnaires;

import java.util.List;
import localoffer.database.Sql;

/// What there is of a comment. It goes as a whole, whyever it goes: what was decided about the
/// words, and whatever else stands beside them, goes with them.
public final class CommentRows {

    private static final List<String> BESIDE = List.of("comment_to_triage", "comment_looked_at",
            "comment_worry", "comment_theme", "comment_coding", "comment_decision");

    private CommentRows() {}

    /// @param which finds the ids of the comments
    /// @return how many there were
    public static int delete(Sql sql, String which, Object... values) {
        BESIDE.forEach(table -> sql.change("delete from " + table + " where comment in (" + which
                + ")", values));
        return sql.change("delete from comment where id in (" + which + ")", values);
    }
}
