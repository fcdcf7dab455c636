package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Comment.About;
import localoffer.comments.Comment.Worry;
import localoffer.database.Sql;
import localoffer.questionnaires.SealedWords;

/// The comments about which nobody has decided. Their words leave the database sealed, and only
/// here they are opened.
@Singleton
class WaitingComments {

    /// So many are looked through for the words that bring one to the top.
    static final int READ_MAX = 5_000;

    private static final String FIND = """
            select c.*, t.received, w.settled
              from comment c
              left join comment_to_triage t on t.comment = c.id
              left join comment_worry w on w.comment = c.id
             where c.words is not null
               and not exists (select 1 from comment_decision d where d.comment = c.id)
            """;
    private static final String ONE = FIND + " and c.id = ?";
    /// Of one quarter those without a day were looked at before, and so came first.
    private static final String LIST = FIND
            + " order by c.quarter, t.received nulls first, c.id limit " + READ_MAX;
    private static final String NEWEST = FIND + " and w.settled is not true"
            + " order by c.quarter desc, t.received desc nulls last, c.id limit " + READ_MAX;
    private static final String ASKED = "select 1 from comment_worry where not settled limit 1";
    /// Another one when another comment waits, or the lead has settled a worry.
    private static final String MARK = """
            select count(*) || ' ' || coalesce(sum(hashtextextended(c.id::text, 0)), 0)
              from comment c
             where c.words is not null
               and not exists (select 1 from comment_decision d where d.comment = c.id)
               and not exists (select 1 from comment_worry w
                                where w.comment = c.id and w.settled)""";
    private static final String LOOK = """
            with seen as (
                delete from comment_to_triage where comment = ? returning comment, received),
            kept as (
                insert into comment_looked_at
                select comment, to_char(received, 'YYYY-MM') from seen)
            select received from seen""";
    private static final String FORGET_MONTH = "delete from comment_looked_at where comment = ?";
    private static final String WORRY = """
            insert into comment_worry (comment, settled) values (?, ?)
            on conflict (comment) do update set settled = excluded.settled""";
    private static final String DECIDE = """
            insert into comment_decision
                (comment, outcome, words, redacted, note, month, decided_by)
            select c.id, ?, ?, ?, ?, ?, ? from comment c where c.id = ? and c.words is not null
               and (? or not exists (select 1 from comment_worry w
                                      where w.comment = c.id and not w.settled))
            on conflict do nothing""";
    private static final String FORGET_WORRY = "delete from comment_worry where comment = ?";
    private static final String FORGET_WORDS = "update comment set words = null where id = ?";

    private final Sql sql;
    private final SealedWords sealed;

    WaitingComments(Sql sql, SealedWords sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    List<Comment> list() {
        return sql.rows(LIST, this::comment);
    }

    /// Those about which the safeguarding lead has not said that there is no worry.
    @Transactional(readOnly = true)
    List<Comment> newest() {
        return sql.rows(NEWEST, this::comment);
    }

    /// Whether somebody asked the safeguarding lead about any.
    @Transactional(readOnly = true)
    boolean isAsked() {
        return sql.exists(ASKED);
    }

    /// The same for as long as the same comments wait.
    @Transactional(readOnly = true)
    String mark() {
        return sql.first(MARK, row -> row.getString(1)).orElse("");
    }

    @Transactional(readOnly = true)
    Optional<Comment> find(UUID id) {
        return sql.first(ONE, this::comment, id);
    }

    /// Whether there is or was such a comment.
    @Transactional(readOnly = true)
    boolean wasDecided(UUID id) {
        return sql.exists("select 1 from comment_decision where comment = ?"
                + " union all select 1 from taken_back where id = ?", id, id);
    }

    /// Whether it was decided that everybody may read it.
    @Transactional(readOnly = true)
    boolean isQuote(UUID id) {
        return sql.exists("select 1 from comment_decision where comment = ?"
                + " and outcome = 'quote'", id);
    }

    /// Forgets the day on which it came, and keeps the month until somebody decides.
    ///
    /// @return that day, at the first look
    Optional<LocalDate> look(UUID id) {
        return sql.first(LOOK, row -> row.getObject(1, LocalDate.class), id);
    }

    /// Asks the safeguarding lead, or says that the lead has no worry.
    ///
    /// @return false when it is not there any more
    boolean worry(UUID id, boolean settled) {
        return find(id).isPresent() && sql.change(WORRY, id, settled) == 1;
    }

    /// While the safeguarding lead is asked, only they decide.
    ///
    /// @return false when somebody else was faster; then nothing changes
    boolean decide(UUID id, String outcome, Optional<Redaction> words, Decision decision,
            String month, UUID by) {
        var reasons = words.isPresent() ? decision.reasons() : List.<String>of();
        var referred = outcome.equals("referred");
        if (sql.change(DECIDE, outcome, words.map(Redaction::words).orElse(null),
                reasons.toArray(String[]::new), referred ? decision.note() : "", month, by, id,
                referred) != 1) {
            return false;
        }
        sql.change(FORGET_WORRY, id);
        look(id);
        sql.change(FORGET_MONTH, id);
        return true;
    }

    /// Leaves nothing of the words as they were written.
    void forgetWords(UUID id) {
        sql.change(FORGET_WORDS, id);
    }

    private Comment comment(ResultSet row) throws SQLException {
        var settled = row.getObject("settled", Boolean.class);
        return new Comment(row.getObject("id", UUID.class),
                new About(row.getString("service"), row.getString("questionnaire"),
                        row.getInt("version"), row.getString("question"),
                        row.getString("quarter")),
                row.getString("overall"), row.getBoolean("may_publish"),
                Optional.ofNullable(row.getObject("received", LocalDate.class)),
                settled == null ? Worry.NONE : settled ? Worry.SETTLED : Worry.ASKED,
                sealed.open(row.getBytes("words")));
    }
}
