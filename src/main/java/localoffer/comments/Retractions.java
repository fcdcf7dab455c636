package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Sql;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Takes back what was published: deletes it, and writes down that it did, why, and who wanted it,
/// without the words. What was counted of themes stays as it is: a group never opens again.
@Singleton
class Retractions {

    private static final String QUOTE = """
            select d.comment, c.service, d.words,
                   exists (select 1 from readable_comment r where r.id = c.id) as shown
              from comment_decision d join comment c on c.id = d.comment
             where d.outcome = 'quote' and d.comment = ?""";
    private static final List<String> OF_COMMENT = List.of("comment_theme", "comment_coding",
            "comment_worry", "comment_to_triage", "comment_looked_at", "comment_decision");
    private static final String UNLINK =
            "update comment_decision set answer = null where answer = ?";
    private static final String ANSWER =
            "delete from comment_answer where id = ? and published is not null";
    private static final String NOTE = """
            insert into taken_back (id, kind, reason, month) values (?, ?, ?, ?)""";

    private final Sql sql;
    private final NightlyShuffle shuffle;
    private final Audit audit;
    private final Clock clock;

    Retractions(Sql sql, NightlyShuffle shuffle, Audit audit, Clock clock) {
        this.sql = sql;
        this.shuffle = shuffle;
        this.audit = audit;
        this.clock = clock;
    }

    /// Words of a family that everybody may read.
    ///
    /// @param shown whether they are public by now; else their quarter is not closed
    record Quote(UUID id, String service, String words, boolean shown) {}

    @Transactional(readOnly = true)
    Optional<Quote> quote(UUID id) {
        return sql.first(QUOTE, row -> new Quote(row.getObject(1, UUID.class), row.getString(2),
                row.getString(3), row.getBoolean(4)), id);
    }

    @Transactional(readOnly = true)
    boolean wasTakenBack(UUID id) {
        return sql.exists("select 1 from taken_back where id = ?", id);
    }

    /// Nothing changes when somebody else was faster.
    @Transactional
    void takeBack(StaffMember by, Quote quote, Reason reason) {
        shuffle.keepOff();
        OF_COMMENT.forEach(table ->
                sql.change("delete from " + table + " where comment = ?", quote.id()));
        if (sql.change("delete from comment where id = ?", quote.id()) == 1) {
            note(quote.id(), "comment", reason);
            audit.record(by, "took back a published comment: " + reason.words(),
                    quote.service());
        }
    }

    /// The comments that it answers wait for an answer again.
    @Transactional
    void takeBack(StaffMember by, Answer answer, Reason reason) {
        shuffle.keepOff();
        sql.change(UNLINK, answer.id());
        if (sql.change(ANSWER, answer.id()) == 1) {
            note(answer.id(), "answer", reason);
            audit.record(by, "took back a published answer: " + reason.words(),
                    answer.service() + " " + answer.id());
        }
    }

    private void note(UUID id, String kind, Reason reason) {
        sql.change(NOTE, id, kind, reason.word(), YearMonth.now(clock).toString());
    }
}
