package localoffer.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What Flyway wrote down is compared with the migrations as they are now.
@MicronautTest(transactional = false, startApplication = false)
class SchemaTest {

    @Inject DataSource source;

    @Test
    void flyway_is_asked_where_a_migration_is_missing_changed_or_failed() throws SQLException {
        var database = DelegatingDataSource.unwrapDataSource(source);
        assertThat(Schema.stands(database)).isTrue();
        assertThat(Flyway.configure().dataSource(database).load().info().pending()).isEmpty();

        run(database, "create table before as select * from flyway_schema_history");
        for (var harm : new String[] {
            "delete from flyway_schema_history where installed_rank = 2",
            "update flyway_schema_history set checksum = 1 where installed_rank = 2",
            "update flyway_schema_history set success = false where installed_rank = 2",
            "update flyway_schema_history set script = 'V1__else.sql' where installed_rank = 2"}) {
            run(database, harm);
            assertThat(Schema.stands(database)).as(harm).isFalse();
            run(database, "truncate flyway_schema_history");
            run(database, "insert into flyway_schema_history select * from before");
            assertThat(Schema.stands(database)).isTrue();
        }
        run(database, "drop table flyway_schema_history");
        assertThat(Schema.stands(database)).isFalse();
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
