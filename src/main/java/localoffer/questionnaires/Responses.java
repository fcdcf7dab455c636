package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Names.Part;
import localoffer.questionnaires.Quarantine.Reason;

/// Keeps what people told us.
@Singleton
class Responses {

    /// Whether the ticket is new decides, so a form that is sent twice counts once.
    private static final String TICKET = """
            with ticket as (
                insert into used_ticket (nonce, quarter) values (?, ?)
                on conflict do nothing
                returning quarter),
            """;
    /// With an invitation, that it is good decides first: of two forms with one code the second
    /// waits here, finds it gone, and leaves everything as it was.
    private static final String INVITATION = """
            with code as (
                select code from invitation_code
                 where code = ? and service = ? and quarter = ? for update),
            ticket as (
                insert into used_ticket (nonce, quarter) select ?, ? from code
                on conflict do nothing
                returning quarter),
            spent as (
                delete from invitation_code
                 where code in (select code.code from code, ticket)),
            """;
    /// One statement, and so one transaction and one journey to the server: all of it is kept,
    /// or nothing.
    private static final String KEEP = """
            kept as (
                insert into response (questionnaire, version, service, quarter, channel,
                    standing, reason, answers, receipt)
                select ?, ?, ?, quarter, ?, ?, ?, ?::jsonb, ? from ticket
                returning questionnaire, version, service, quarter, standing),
            said as (
                insert into comment (questionnaire, version, service, quarter,
                    question, words, overall, may_publish, receipt)
                select questionnaire, version, service, quarter,
                    said.question, said.words, ?, ?, said.receipt
                from kept, unnest(?::text[], ?::bytea[], ?::bytea[])
                    as said (question, words, receipt)
                returning id),
            triage as (
                insert into comment_to_triage (comment, received)
                select id, ? from said),
            about as (
                insert into about_you
                    (questionnaire, quarter, standing, question, options, receipt)
                select questionnaire, quarter, standing, person.question,
                    array(select jsonb_array_elements_text(person.options)),
                    (?::bytea[])[person.number::int]
                from kept, jsonb_each(?::jsonb) with ordinality
                    as person (question, options, number)),
            mark as (
                insert into receipt (mark, quarter)
                select mark, quarter from kept, unnest(?::bytea[]) as mark)
            select count(*) from kept
            """;

    private final JdbcOperations database;
    private final JsonMapper json;
    private final Names names;
    private final SealedWords sealed;
    private final Clock clock;

    Responses(JdbcOperations database, JsonMapper json, Names names, SealedWords sealed,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.names = names;
        this.sealed = sealed;
        this.clock = clock;
    }

    /// Keeps the submission. When this returns, it is on the disk.
    ///
    /// @param reason why staff should look at it before it is counted
    Keeping keep(Form form, Submission submission, Sent sent, Optional<Reason> reason) {
        var sql = (sent.invitation().isPresent() ? INVITATION : TICKET) + KEEP;
        return database.execute(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                new Filling(connection, statement).fill(form, submission, sent, reason);
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getInt(1) == 1) {
                        return Keeping.KEPT;
                    }
                }
            }
            // A statement of its own, which sees what the one before it waited for.
            return switch (Tickets.use(connection, sent.ticket())) {
                case NONE -> Keeping.CODE_REFUSED;
                case SENT -> Keeping.KEPT_BEFORE;
                case CLEARED -> Keeping.CLEARED;
            };
        });
    }

    enum Keeping {
        KEPT,
        /// The same form was kept before, and nothing has changed.
        KEPT_BEFORE,
        /// The form was cleared from a tablet that people share, and nothing was kept.
        CLEARED,
        /// The invitation is not good, or no longer, and nothing was kept.
        CODE_REFUSED
    }

    /// Puts the values into the statement one after the other.
    private final class Filling {

        private final Connection connection;
        private final PreparedStatement statement;
        private int place;

        Filling(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        void fill(Form form, Submission submission, Sent sent, Optional<Reason> reason)
                throws SQLException {
            var today = LocalDate.now(clock);
            var quarter = Quarter.of(today).toString();
            if (sent.invitation().isPresent()) {
                bytes(names.of(sent.invitation().get()));
                text(form.service().id());
                text(quarter);
            }
            bytes(sent.ticket().hash());
            text(quarter);
            response(form, submission, sent, reason);
            comments(submission, sent, today);
            aboutYou(submission, sent);
            array("bytea", sent.receipt()
                    .map(code -> names.ofAll(sent.receipt(), Part.MARK, 1))
                    .orElseGet(() -> new byte[0][]));
        }

        private void response(Form form, Submission submission, Sent sent,
                Optional<Reason> reason) throws SQLException {
            text(form.questionnaire().id());
            statement.setInt(++place, form.questionnaire().version());
            text(form.service().id());
            text(sent.channel().word());
            text(reason.isPresent() ? "quarantined" : "accepted");
            text(reason.map(Reason::word).orElse(""));
            text(json(submission.chosen()));
            bytes(names.of(sent.receipt(), Part.RESPONSE, 0));
        }

        private void comments(Submission submission, Sent sent, LocalDate today)
                throws SQLException {
            var said = submission.said();
            text(submission.overall().word());
            statement.setBoolean(++place, submission.mayPublish());
            array("text", said.keySet().toArray());
            array("bytea", said.values().stream().map(sealed::seal).toArray(byte[][]::new));
            array("bytea", names.ofAll(sent.receipt(), Part.COMMENT, said.size()));
            statement.setObject(++place, today);
        }

        private void aboutYou(Submission submission, Sent sent) throws SQLException {
            array("bytea", names.ofAll(sent.receipt(), Part.ABOUT_YOU,
                    submission.aboutYou().size()));
            text(json(submission.aboutYou()));
        }

        private void text(String value) throws SQLException {
            statement.setString(++place, value);
        }

        private void bytes(byte[] value) throws SQLException {
            statement.setBytes(++place, value);
        }

        private void array(String type, Object[] values) throws SQLException {
            statement.setArray(++place, connection.createArrayOf(type, values));
        }
    }

    private String json(Map<String, ?> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
