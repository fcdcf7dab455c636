package localoffer.comments;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import localoffer.database.Shelf;
import localoffer.questionnaires.SealedWords;
import localoffer.sample.Browser.Field;

/// Puts comments where the questionnaires put them, and looks at what became of them.
@Singleton
class Written {

    private final Shelf shelf;
    private final SealedWords sealed;

    Written(Shelf shelf, SealedWords sealed) {
        this.shelf = shelf;
        this.sealed = sealed;
    }

    void clear() {
        shelf.empty("response", "comment", "comment_to_triage", "comment_decision",
                "comment_looked_at", "taken_back", "comment_worry", "comment_theme",
                "comment_coding", "comment_first_look", "comment_answer", "theme_count",
                "theme_group", "batch");
    }

    /// @return its id
    String write(String service, String words, boolean mayPublish, String day) {
        return write(service, words, mayPublish, "2026Q4", day);
    }

    String write(String service, String words, boolean mayPublish, String quarter, String day) {
        return shelf.rows("""
                with c as (
                    insert into comment (questionnaire, version, service, quarter, question,
                        words, overall, may_publish)
                    values ('parents', 1, '%s', '%s', 'P2', '\\x%s', 'neutral', %s)
                    returning id)
                insert into comment_to_triage select id, '%s' from c returning comment"""
                .formatted(service, quarter, HexFormat.of().formatHex(sealed.seal(words)),
                        mayPublish, day)).getFirst();
    }

    /// Closes a quarter of a service, as if ten people had answered.
    void close(String service, String quarter) {
        shelf.change("insert into batch (service, questionnaire, quarter, threshold, people)"
                + " values ('" + service + "', 'parents', '" + quarter + "', 10, 10)");
    }

    /// Decides that a comment may be read.
    ///
    /// @return its id
    String clear(String service, String quarter, String outcome, String words) {
        var id = write(service, words, outcome.equals("quote"), quarter, "2026-11-20");
        shelf.change("delete from comment_to_triage");
        shelf.change("update comment set words = null");
        shelf.change("insert into comment_decision (comment, outcome, words, month, demonstration)"
                + " values ('" + id + "', '" + outcome + "', '" + words + "', '2026-11', true)");
        return id;
    }

    /// Decides that so many may be read, and gives each a theme.
    void clearAll(int comments, String service, String quarter, String theme, String tone) {
        shelf.change("""
                with c as (
                    insert into comment (questionnaire, version, service, quarter, question,
                        overall, may_publish)
                    select 'parents', 1, '%s', '%s', 'P2', 'neutral', true
                      from generate_series(1, %d) returning id),
                d as (
                    insert into comment_decision (comment, outcome, words, month, demonstration)
                    select id, 'quote', 'Words', '2026-11', true from c),
                k as (
                    insert into comment_coding (comment, coder, demonstration)
                    select id, 1, true from c)
                insert into comment_theme (comment, coder, theme, tone)
                select id, 1, '%s', '%s' from c"""
                .formatted(service, quarter, comments, theme, tone));
    }

    /// Leaves so many of those that are in no group yet to staff alone.
    void keepForStaff(int comments) {
        shelf.change("update comment_decision set outcome = 'summary' where comment in (select"
                + " comment from comment_coding join comment_decision using (comment)"
                + " where not counted and outcome = 'quote' limit " + comments + ")");
    }

    /// Publishes answers that are about no comment, one in each month, as if they were invented.
    void answer(String service, String... months) {
        for (var month : months) {
            shelf.change("""
                    insert into comment_answer (service, response, state, action, owner, due,
                        published, demonstration)
                    values ('%s', 'Answer of %s', 'planned', 'A plan', 'A lead', '2027-01', '%s',
                        true)""".formatted(service, month, month));
        }
    }

    /// Tells in a month what came of everything that was planned.
    void follow(String month) {
        shelf.change("update comment_answer set planned = action, planned_for = due,"
                + " state = 'done', action = 'It is done', updated = '" + month
                + "' where state = 'planned'");
    }

    List<String> rows(String sql) {
        return shelf.rows(sql);
    }

    /// The form of an answer to a comment, filled in.
    ///
    /// @param due a month such as 2026-12; empty for none
    static Field[] typed(String id, String state, String due, String heard) {
        return new Field[] {new Field("comment-" + id, "yes"), new Field("heard", heard),
            new Field("response", "We are sorry."), new Field("action", "We write sooner."),
            new Field("owner", "Team manager"), new Field("state", state),
            new Field("due-month", due.replaceFirst(".*-", "")),
            new Field("due-year", due.replaceFirst("-.*", ""))};
    }
}
