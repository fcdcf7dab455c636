package localoffer.comments;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Answer.Told;
import localoffer.database.Sql;

/// Answers as they are written: drafts until they are published or taken back.
@Singleton
class Drafts {

    private static final String WRITE = """
            insert into comment_answer
                (service, heard, response, state, action, owner, due, written_by, by_provider)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String LINK = """
            update comment_decision set answer = ?
             where answer is null and comment = any(?::uuid[])
               and comment in (select id from readable_comment where service = ?)""";
    private static final String PUBLISH = """
            update comment_answer set published = ?, published_by = ?
             where id = ? and service = ? and published is null and (? or by_provider)""";
    private static final String FOLLOW = """
            update comment_answer set planned = action, planned_for = due, state = ?, action = ?,
                   due = ?, updated = ?
             where id = ? and service = ? and published is not null and state = 'planned'""";
    private static final String UNLINK = """
            update comment_decision set answer = null
             where answer in (select id from comment_answer
                where id = ? and service = ? and published is null and (? or by_provider))""";
    private static final String DROP = "delete from comment_answer"
            + " where id = ? and service = ? and published is null and (? or by_provider)";

    private final Sql sql;

    Drafts(Sql sql) {
        this.sql = sql;
    }

    /// Who writes an answer.
    record Writer(UUID id, boolean provider) {}

    /// Writes a draft.
    ///
    /// @return empty when none of the comments can be answered any more; then nothing changes
    Optional<UUID> write(String service, Told told, List<UUID> comments, Writer by) {
        var id = sql.first(WRITE, row -> row.getObject(1, UUID.class), service, told.heard(),
                told.response(), told.state().word(), told.action(), told.owner(),
                told.due().isEmpty() ? null : told.due(), by.id(), by.provider()).orElseThrow();
        var ids = comments.stream().map(UUID::toString).toArray(String[]::new);
        if (sql.change(LINK, id, ids, service) == 0) {
            remove(service, id, true);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /// @param any whether it may be any draft, or only what a provider proposed
    /// @return false when there is no such draft
    boolean publish(String service, UUID answer, String month, UUID by, boolean any) {
        return sql.change(PUBLISH, month, by, answer, service, any) == 1;
    }

    /// Tells what came of what was planned.
    ///
    /// @return false when nothing is planned there
    boolean follow(String service, UUID answer, Outcome outcome, String month) {
        return sql.change(FOLLOW, outcome.state().word(), outcome.action(),
                outcome.due().is().map(YearMonth::toString).orElse(null), month, answer,
                service) == 1;
    }

    /// Takes a draft back.
    ///
    /// @param any as for publishing
    boolean remove(String service, UUID answer, boolean any) {
        sql.change(UNLINK, answer, service, any);
        return sql.change(DROP, answer, service, any) == 1;
    }
}
