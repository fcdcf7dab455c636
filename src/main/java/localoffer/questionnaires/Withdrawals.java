package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.Names.Part;

/// Takes answers back for whoever has their receipt, until their batch closes.
@Singleton
class Withdrawals {

    /// More than any questionnaire has.
    private static final int ROWS_MAX = 100;
    private static final String RESPONSE =
            "delete from response where receipt = any(?) and batch is null";
    private static final List<String> COMMENTS = List.of("""
            delete from comment_to_triage
             where comment in (select id from comment where receipt = any(?))""",
            "delete from comment where receipt = any(?)");
    private static final String ABOUT_YOU = "delete from about_you where receipt = any(?)";
    private static final String MARK = "delete from receipt where mark = any(?)";

    private final JdbcOperations database;
    private final Names names;

    Withdrawals(JdbcOperations database, Names names) {
        this.database = database;
        this.names = names;
    }

    @Transactional
    Outcome withdraw(Code receipt) {
        return database.execute(connection -> {
            NightlyShuffle.keepOff(connection);
            if (change(connection, RESPONSE, receipt, Part.RESPONSE, 1) == 0) {
                return isGiven(connection, receipt) ? Outcome.CLOSED : Outcome.UNKNOWN;
            }
            for (var comments : COMMENTS) {
                change(connection, comments, receipt, Part.COMMENT, ROWS_MAX);
            }
            change(connection, ABOUT_YOU, receipt, Part.ABOUT_YOU, ROWS_MAX);
            change(connection, MARK, receipt, Part.MARK, 1);
            return Outcome.WITHDRAWN;
        });
    }

    enum Outcome {
        /// The answers, what was written, and what was said about the person are deleted.
        WITHDRAWN,
        /// They are in a closed batch, where nobody finds them.
        CLOSED,
        /// No receipt, or none that is known: mistyped, used before, or too long ago.
        UNKNOWN
    }

    private boolean isGiven(Connection connection, Code receipt) throws SQLException {
        try (var ask = connection.prepareStatement("select 1 from receipt where mark = ?")) {
            ask.setBytes(1, names.of(Optional.of(receipt), Part.MARK, 0));
            try (var rows = ask.executeQuery()) {
                return rows.next();
            }
        }
    }

    private int change(Connection connection, String sql, Code receipt, Part part, int rows)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bytea",
                    names.ofAll(Optional.of(receipt), part, rows)));
            return statement.executeUpdate();
        }
    }
}
