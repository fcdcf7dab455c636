package localoffer.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Looks into the database of a test, or takes it away.
@Singleton
public class Shelf {

    private final JdbcOperations database;
    private final DataSource pool;

    Shelf(JdbcOperations database, DataSource source) {
        this.database = database;
        this.pool = DelegatingDataSource.unwrapDataSource(source);
    }

    /// Every row that the query finds, its values joined by a bar.
    public List<String> rows(String sql) {
        return database.execute(connection -> {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                var rows = new ArrayList<String>();
                while (found.next()) {
                    var row = new StringJoiner("|");
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(String.valueOf(found.getString(i)));
                    }
                    rows.add(row.toString());
                }
                return rows;
            }
        });
    }

    public void change(String sql) {
        database.execute(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /// Takes all rows out of these tables and of those that refer to them, or of all where none is
    /// named; those too that may not be deleted. Row by row: to truncate tables that hold a few
    /// rows each takes PostgreSQL fifty times as long.
    public void empty(String... tables) {
        var named = tables.length == 0 ? "relkind = 'r' and relname <> 'flyway_schema_history'"
                : "oid = any('{" + String.join(",", tables) + "}'::regclass[])";
        change("""
                set session_replication_role = replica;
                do $$
                declare one text;
                begin
                    for one in
                        with recursive found as (
                            select oid from pg_class
                             where relnamespace = 'public'::regnamespace and %s
                            union
                            select r.conrelid from pg_constraint r
                              join found on found.oid = r.confrelid and r.contype = 'f')
                        select oid::regclass from found
                    loop
                        execute 'delete from ' || one;
                    end loop;
                end $$;
                set session_replication_role = default""".formatted(named));
    }

    /// Does something while no connection can be had.
    public <T> T whileAway(Supplier<T> what) {
        var taken = new ArrayList<Connection>();
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException e) {
            return what.get();
        } finally {
            taken.forEach(Shelf::close);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
