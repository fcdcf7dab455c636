package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.Test;

/// Today is 21 November 2026.
@EmptySite
class RetentionTest {

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Retention retention;
    @Inject DataSource database;

    @Test
    void what_was_kept_long_enough_goes_the_rest_stays_and_both_runs_say_so() throws SQLException {
        answers("2023Q3", 12);
        answers("2023Q4", 1);
        comment("2026Q3", "2026-08-23", "");
        comment("2026Q3", "2026-08-24", "");
        comment("2026Q3", "", "");
        comment("2026Q3", "2026-08", "");
        comment("2026Q3", "2026-09", "");
        run("insert into taken_back values (gen_random_uuid(), 'comment', 'name', '2020-10'),"
                + " (gen_random_uuid(), 'answer', 'wrong', '2020-11')");
        comment("2026Q1", "", "vexatious 2026-04");
        comment("2026Q1", "", "individual 2026-05");
        comment("2020Q3", "", "quote 2020-10");
        comment("2020Q3", "", "quote 2020-11");
        run("insert into audit (what, about, at)"
                + " values ('old', '', now() - interval '6 years 3 days')");
        var auditor = door.with(server.getURI(), Task.AUDITOR);
        var dry = auditor.get("/staff/retention");
        assertThat(dry.html().select("tbody tr").eachText()).anySatisfy(row ->
                assertThat(row).contains("Answers", "12", "Nothing yet"));
        assertThat(dry.words()).contains("fewer than 10");
        assertThat(count("response")).isEqualTo(13);

        retention.tonight();
        assertThat(count("response")).isEqualTo(1);
        assertThat(count("response where quarter = '2023Q4'")).isEqualTo(1);
        assertThat(count("comment_to_triage where received = '2026-08-24'")).isEqualTo(1);
        assertThat(count("comment_looked_at where month = '2026-09'")).isEqualTo(1);
        assertThat(count("comment_looked_at")).isEqualTo(1);
        assertThat(count("taken_back")).isEqualTo(1);
        assertThat(count("comment_decision where month in ('2026-05', '2020-11')")).isEqualTo(2);
        assertThat(count("comment")).isEqualTo(4);
        assertThat(count("audit where what = 'old'")).isZero();

        var report = auditor.get("/staff/retention").html().select("tbody tr").eachText();
        assertThat(report).anySatisfy(row -> assertThat(row).contains("Answers", "2026-11-21: 12"));
        retention.tonight();
        assertThat(auditor.get("/staff/retention").html().select("tbody tr").eachText())
                .isEqualTo(report);
    }

    @Test
    void an_administrator_alone_deletes_by_hand_and_it_is_written_down() throws SQLException {
        answers("2022Q1", 11);
        run("insert into comment_answer (service, response, state, action, owner, published,"
                + " demonstration) values ('portage', 'Old', 'cannot', 'No', 'Lead', '2020-10',"
                + " true), ('portage', 'Newer', 'cannot', 'No', 'Lead', '2020-11', true),"
                + " ('portage', 'A draft', 'cannot', 'No', 'Lead', null, true),"
                + " ('portage', 'A draft of something', 'cannot', 'No', 'Lead', null, true)");
        comment("2026Q3", "", "quote 2026-10");
        run("update comment_decision set answer = (select id from comment_answer"
                + " where response = 'A draft of something') where month = '2026-10'");
        var auditor = door.with(server.getURI(), Task.AUDITOR);
        assertThat(auditor.get("/staff/retention").html().select("main form")).isEmpty();
        assertThat(auditor.post("/staff/retention", "token",
                auditor.get("/staff").html().select("input[name=token]").val()).status())
                .isEqualTo(404);
        assertThat(count("response where quarter = '2022Q1'")).isEqualTo(11);
        var keeper = door.accountant(server.getURI());
        var done = keeper.submit(keeper.get("/staff/retention"),
                "Delete now what would go tonight");
        assertThat(done.status()).isEqualTo(303);
        assertThat(keeper.get(done.header("Location")).words())
                .contains("What was kept long enough is deleted.");
        assertThat(count("response where quarter = '2022Q1'")).isZero();
        assertThat(count("comment_answer where response = 'Old'")).isZero();
        assertThat(count("comment_answer where response = 'Newer'")).isEqualTo(1);
        assertThat(count("comment_answer where response = 'A draft'")).isZero();
        assertThat(count("comment_answer where response = 'A draft of something'")).isEqualTo(1);
        assertThat(count("audit where what = 'deleted what was kept long enough'")).isEqualTo(1);
        run("truncate comment, comment_to_triage, comment_decision, comment_answer cascade");
    }

    private void answers(String quarter, int number) throws SQLException {
        run("insert into response (questionnaire, version, service, quarter, answers)"
                + " select 'parents', 1, 'portage', '" + quarter
                + "', '{}' from generate_series(1, " + number + ")");
    }

    /// @param received the month when somebody has looked at it; empty when it was not kept
    /// @param decided what and when; empty for not yet
    private void comment(String quarter, String received, String decided) throws SQLException {
        var one = """
                with one as (insert into comment (questionnaire, version, service, quarter,
                             question, overall, may_publish)
                     values ('parents', 1, 'portage', '%s', 'P2', 'unknown', true) returning id)
                """.formatted(quarter);
        var parts = decided.split(" ", 2);
        if (received.length() == 7) {
            run(one + "insert into comment_looked_at select id, '" + received + "' from one");
        } else if (!received.isEmpty()) {
            run(one + "insert into comment_to_triage select id, '" + received + "' from one");
        } else if (decided.isEmpty()) {
            run(one + "select id from one");
        } else {
            run(one + "insert into comment_decision (comment, outcome, words, month,"
                    + " demonstration) select id, '" + parts[0] + "', case '" + parts[0]
                    + "' when 'quote' then 'Good' end, '" + parts[1] + "', true from one");
        }
    }

    private int count(String from) throws SQLException {
        var pool = DelegatingDataSource.unwrapDataSource(database);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        var pool = DelegatingDataSource.unwrapDataSource(database);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
