package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Sql;
import localoffer.questionnaires.CommentRows;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;

/// Takes back what was published: deletes it, and writes down that it did, why, and who wanted it,
/// without the words. What was counted of themes stays as it is: a group never opens again.
@Singleton
class Retractions {

    private static final String COMMENT = """
            select 'COMMENT', d.comment, c.service, array[d.words],
                   exists (select 1 from readable_comment r where r.id = c.id)
              from comment_decision d join comment c on c.id = d.comment
             where d.outcome = 'quote' and d.comment = ?""";
    private static final String ANSWER = """
            select 'ANSWER', id, service, array_remove(array[heard, response, action], ''), true
              from comment_answer where published is not null and service = ? and id = ?""";
    private static final String UNLINK =
            "update comment_decision set answer = null where answer = ?";
    private static final String DROP =
            "delete from comment_answer where id = ? and published is not null";
    private static final String NOTE =
            "insert into taken_back (id, kind, reason, month) values (?, ?, ?, ?)";

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

    /// What can be taken back.
    enum Kind {
        COMMENT, ANSWER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The law knows no other reason than the first ones not to publish a comment.
        List<Reason> reasons() {
            return switch (this) {
                case COMMENT -> List.of(Reason.NAME, Reason.DANGER, Reason.PERSON, Reason.ABUSE);
                case ANSWER -> List.of(Reason.NAME, Reason.WRONG);
            };
        }

        boolean mayTakeBack(StaffMember me) {
            return me.may(Task.PUBLISHER) || (this == COMMENT && me.may(Task.MODERATOR));
        }
    }

    /// Words of a family that everybody may read, or an answer of the council.
    ///
    /// @param shown whether they are public by now; else the quarter of the comment is not closed
    record Published(Kind kind, UUID id, String service, List<String> words, boolean shown) {}

    /// A publisher knows only of what is public by now.
    @Transactional(readOnly = true)
    Optional<Published> comment(StaffMember me, UUID id) {
        return sql.first(COMMENT, Retractions::published, id)
                .filter(one -> one.shown() || me.may(Task.MODERATOR));
    }

    @Transactional(readOnly = true)
    Optional<Published> answer(String service, UUID id) {
        return sql.first(ANSWER, Retractions::published, service, id);
    }

    @Transactional(readOnly = true)
    boolean wasTakenBack(UUID id) {
        return sql.exists("select 1 from taken_back where id = ?", id);
    }

    /// Reading the words is written down, as it is elsewhere.
    @Transactional
    void look(StaffMember by, Published what) {
        audit.record(by, "read the comments", what.service());
    }

    /// Nothing changes when somebody else was faster.
    @Transactional
    void takeBack(StaffMember by, Published what, Reason reason) {
        shuffle.keepOff();
        if (delete(what) == 1) {
            var kind = what.kind().word();
            sql.change(NOTE, what.id(), kind, reason.word(), YearMonth.now(clock).toString());
            audit.record(by, "took back a published " + kind + ": " + reason.words(),
                    what.service() + (what.kind() == Kind.ANSWER ? " " + what.id() : ""));
        }
    }

    /// The comments that an answer was about wait for one again.
    private int delete(Published what) {
        return switch (what.kind()) {
            case COMMENT -> CommentRows.delete(sql, "select ?::uuid", what.id());
            case ANSWER -> {
                sql.change(UNLINK, what.id());
                yield sql.change(DROP, what.id());
            }
        };
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class),
                row.getString(3), Arrays.asList((String[]) row.getArray(4).getArray()),
                row.getBoolean(5));
    }
}
