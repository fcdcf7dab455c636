package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import localoffer.database.Sql;
import localoffer.questionnaires.Names.Part;

/// Takes answers back for whoever has their receipt, until their batch closes.
@Singleton
class Withdrawals {

    /// More than any questionnaire has.
    private static final int ROWS_MAX = 100;
    private static final String RESPONSE =
            "delete from response where receipt = any(?) and batch is null";
    private static final String COMMENTS = "select id from comment where receipt = any(?)";
    private static final String ABOUT_YOU = "delete from about_you where receipt = any(?)";
    private static final String GIVEN = "select 1 from receipt where mark = ?";
    private static final String MARK = "delete from receipt where mark = any(?)";

    private final Sql sql;
    private final Names names;

    Withdrawals(Sql sql, Names names) {
        this.sql = sql;
        this.names = names;
    }

    @Transactional
    Outcome withdraw(Code receipt) {
        NightlyShuffle.keepOff(sql);
        if (change(RESPONSE, receipt, Part.RESPONSE, 1) == 0) {
            return sql.exists(GIVEN, names.of(Optional.of(receipt), Part.MARK, 0))
                    ? Outcome.CLOSED : Outcome.UNKNOWN;
        }
        CommentRows.delete(sql, COMMENTS, (Object) names(receipt, Part.COMMENT, ROWS_MAX));
        change(ABOUT_YOU, receipt, Part.ABOUT_YOU, ROWS_MAX);
        change(MARK, receipt, Part.MARK, 1);
        return Outcome.WITHDRAWN;
    }

    enum Outcome {
        /// The answers, what was written, and what was said about the person are deleted.
        WITHDRAWN,
        /// They are in a closed batch, where nobody finds them.
        CLOSED,
        /// No receipt, or none that is known: mistyped, used before, or too long ago.
        UNKNOWN
    }

    private int change(String words, Code receipt, Part part, int rows) {
        return sql.change(words, (Object) names(receipt, part, rows));
    }

    private byte[][] names(Code receipt, Part part, int rows) {
        return names.ofAll(Optional.of(receipt), part, rows);
    }
}
