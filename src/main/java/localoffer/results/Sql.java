package localoffer.results;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Plain SQL in the transaction that is open: closing works on whole tables at once, which no
/// method of a repository could say more shortly.
@Singleton
class Sql {

    private final JdbcOperations operations;

    Sql(JdbcOperations operations) {
        this.operations = operations;
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, Row<T> reader, Object... values) {
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

    boolean exists(String sql, Object... values) {
        return !rows(sql, row -> true, values).isEmpty();
    }

    /// Returns how many rows were changed.
    int change(String sql, Object... values) {
        return operations.prepareStatement(sql, statement -> {
            fill(statement, values);
            return statement.executeUpdate();
        });
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = switch (values[i]) {
                case String[] texts -> statement.getConnection().createArrayOf("text", texts);
                case Integer[] numbers -> statement.getConnection().createArrayOf("int", numbers);
                case Object other -> other;
            };
            statement.setObject(i + 1, value);
        }
    }
}
