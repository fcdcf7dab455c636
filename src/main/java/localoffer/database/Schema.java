package localoffer.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.io.IOUtils;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Gives the database the tables of this program before anything uses it.
///
/// Flyway does that. To get itself ready takes it a good part of a start, so it is asked only where
/// the migrations that the database went through are not these, each unchanged.
@Singleton
class Schema implements BeanCreatedEventListener<DataSource> {

    private static final String FOLDER = "db/migration";

    private final DataSourceResolver resolver;

    Schema(DataSourceResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var database = resolver.resolve(event.getBean());
        if (!stands(database)) {
            Flyway.configure().dataSource(database).load().migrate();
        }
        return event.getBean();
    }

    /// True where Flyway would find nothing to do and nothing wrong.
    static boolean stands(DataSource database) {
        try (var connection = database.getConnection()) {
            return gone(connection).equals(migrations());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what tables it has. "
                    + e.getMessage(), e);
        }
    }

    /// What the database went through, as Flyway wrote it down: each file's name and checksum.
    private static Map<String, Integer> gone(Connection connection) throws SQLException {
        var gone = new HashMap<String, Integer>();
        try (var statement = connection.createStatement()) {
            try (var table = statement.executeQuery(
                    "select 1 where to_regclass('flyway_schema_history') is not null")) {
                if (!table.next()) {
                    return gone;
                }
            }
            try (var row = statement.executeQuery(
                    "select script, checksum, success from flyway_schema_history")) {
                while (row.next()) {
                    gone.put(row.getString(1) + (row.getBoolean(3) ? "" : " failed"),
                            row.getInt(2));
                }
            }
        }
        return gone;
    }

    private static Map<String, Integer> migrations() {
        var migrations = new HashMap<String, Integer>();
        var here = Objects.requireNonNull(Schema.class.getResource("/" + FOLDER)).toString();
        IOUtils.eachFile(URI.create(here.replace(FOLDER, "")), FOLDER,
                file -> migrations.put(file.getFileName().toString(), checksum(file)));
        return migrations;
    }

    /// As Flyway makes it: of the lines, however they end.
    private static int checksum(Path file) {
        var sum = new CRC32();
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) sum.getValue();
    }
}
