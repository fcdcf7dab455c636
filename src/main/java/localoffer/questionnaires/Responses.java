package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Quarantine.Reason;
import localoffer.web.FormTicket;

/// Keeps what people told us.
@Singleton
class Responses {

    /// One statement, and so one transaction and one journey to the server: all of it is kept,
    /// or nothing. Whether the ticket is new decides, so a form that is sent twice counts once.
    private static final String KEEP = """
            with ticket as (
                insert into used_ticket (nonce, quarter) values (?, ?)
                on conflict do nothing
                returning quarter),
            kept as (
                insert into response
                    (questionnaire, version, service, quarter, standing, reason, answers)
                select ?, ?, ?, quarter, ?, ?, ?::jsonb from ticket
                returning questionnaire, version, service, quarter, standing),
            said as (
                insert into comment (questionnaire, version, service, quarter,
                    question, words, overall, may_publish)
                select questionnaire, version, service, quarter,
                    said.question, said.words, ?, ?
                from kept, unnest(?::text[], ?::text[]) as said (question, words)
                returning id),
            triage as (
                insert into comment_to_triage (comment, received)
                select id, ? from said),
            about as (
                insert into about_you (questionnaire, quarter, standing, question, options)
                select questionnaire, quarter, standing, person.question,
                    array(select jsonb_array_elements_text(person.options))
                from kept, jsonb_each(?::jsonb) as person (question, options))
            select count(*) from kept
            """;

    private final JdbcOperations database;
    private final JsonMapper json;
    private final Clock clock;

    Responses(JdbcOperations database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps the submission. When this returns, it is on the disk.
    ///
    /// @param reason why staff should look at it before it is counted
    /// @return false when the same form was kept before; then nothing changes
    boolean keep(Form form, Submission submission, FormTicket ticket, Optional<Reason> reason) {
        return database.execute(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                fill(connection, statement, form, submission, ticket, reason);
                try (var rows = statement.executeQuery()) {
                    return rows.next() && rows.getInt(1) == 1;
                }
            }
        });
    }

    private void fill(Connection connection, PreparedStatement statement, Form form,
            Submission submission, FormTicket ticket, Optional<Reason> reason)
            throws SQLException {
        var today = LocalDate.now(clock);
        int i = 0;
        statement.setBytes(++i, hash(ticket.nonce()));
        statement.setString(++i, Quarter.of(today).toString());
        statement.setString(++i, form.questionnaire().id());
        statement.setInt(++i, form.questionnaire().version());
        statement.setString(++i, form.service().id());
        statement.setString(++i, reason.isPresent() ? "quarantined" : "accepted");
        statement.setString(++i, reason.map(Reason::word).orElse(""));
        statement.setString(++i, json(submission.chosen()));
        statement.setString(++i, submission.overall().word());
        statement.setBoolean(++i, submission.mayPublish());
        var said = submission.said();
        statement.setArray(++i, connection.createArrayOf("text", said.keySet().toArray()));
        statement.setArray(++i, connection.createArrayOf("text", said.values().toArray()));
        statement.setObject(++i, today);
        statement.setString(++i, json(submission.aboutYou()));
    }

    private String json(Map<String, ?> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The nonce stands in a page that somebody may have kept; its hash cannot be matched to it
    /// without that page.
    private static byte[] hash(String nonce) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(nonce.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
