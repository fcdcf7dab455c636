package localoffer.database;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plain SQL in the transaction that is open: for statements that work on whole tables, or on
/// several at once, which no method of a repository could say more shortly.
///
/// Values stand for the question marks one after the other. An array of texts, whole numbers, days
/// or bytes is an array in PostgreSQL too.
@Singleton
public class Sql {

    private final JdbcOperations operations;

    Sql(JdbcOperations operations) {
        this.operations = operations;
    }

    /// Reads a row.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Every row that the query has, in its order.
    public <T> List<T> rows(String sql, Row<T> reader, @Nullable Object... values) {
        return operations.prepareStatement(sql, statement -> {
            fill(statement, values);
            var rows = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        });
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
        return rows(sql, reader, values).stream().findFirst();
    }

    /// The whole number of the first row; 0 without one.
    public int number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getInt(1), values).orElse(0);
    }

    public boolean exists(String sql, @Nullable Object... values) {
        return !rows(sql, row -> true, values).isEmpty();
    }

    /// @return how many rows were changed
    public int change(String sql, @Nullable Object... values) {
        return operations.prepareStatement(sql, statement -> {
            fill(statement, values);
            return statement.executeUpdate();
        });
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        var connection = statement.getConnection();
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, value(connection, values[i]));
        }
    }

    private static @Nullable Object value(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case String[] texts -> connection.createArrayOf("text", texts);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Date[] days -> connection.createArrayOf("date", days);
            case byte[][] bytes -> connection.createArrayOf("bytea", bytes);
            case null -> null;
            case Object other -> other;
        };
    }
}
