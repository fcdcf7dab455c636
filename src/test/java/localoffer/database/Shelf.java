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

    /// Takes all rows out, those too that may not be deleted. Row by row: to truncate tables that
    /// hold a few rows each takes PostgreSQL fifty times as long.
    public void empty() {
        change("""
                set session_replication_role = replica;
                do $$
                declare one text;
                begin
                    for one in select oid::regclass from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                  and relname <> 'flyway_schema_history'
                    loop
                        execute 'delete from ' || one;
                    end loop;
                    for one in select oid::regclass from pg_class
                                where relkind = 'S' and relnamespace = 'public'::regnamespace
                    loop
                        execute 'alter sequence ' || one || ' restart';
                    end loop;
                end $$;
                set session_replication_role = default""");
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
