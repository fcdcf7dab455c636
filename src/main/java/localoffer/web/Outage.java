package localoffer.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/// Tells a database that is away from a mistake of ours.
public final class Outage {

    private Outage() {}

    /// Does what can wait until the database is back: while it is away nothing happens.
    public static void passOver(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!isCauseOf(failure)) {
                throw failure;
            }
        }
    }

    /// True when the cause is that PostgreSQL cannot be reached, now or in the middle.
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientConnectionException
                    || t instanceof SQLNonTransientConnectionException
                    || (t instanceof SQLException sql && isConnectionState(sql))) {
                return true;
            }
        }
        return false;
    }

    /// Class 08 is a lost connection; 57P01 to 57P03 a server that stops or starts.
    private static boolean isConnectionState(SQLException sql) {
        var state = sql.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
