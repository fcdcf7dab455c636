package localoffer.directory;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Sql;
import localoffer.web.FormTicket;
import org.jspecify.annotations.Nullable;

/// Keeps what people say is wrong with listings: the month, and nothing of the person.
@Singleton
class ProblemReports {

    /// As many as a page of the queue shows.
    static final int SHOWN_MAX = 200;

    /// One statement: whether the ticket is new decides, so a form that is sent twice is kept
    /// once.
    private static final String KEEP = """
            with ticket as (
                insert into listing_problem_ticket (nonce, month) values (?, ?)
                on conflict do nothing
                returning month)
            insert into listing_problem (listing, kind, words, month, held)
            select ?, ?, ?, month, ? from ticket""";
    private static final String FIND = "select * from listing_problem where id = ?";
    private static final String LIST = """
            select * from listing_problem
             where state = any(?) and (?::text[] is null or listing = any(?))
             order by month, listing, id limit\s""" + SHOWN_MAX;
    private static final String NOTED = """
            select * from listing_problem
             where not held and (state in ('new', 'checking') or settled >= ?)
             order by month, id""";
    private static final String CHANGE = """
            update listing_problem set state = ?, reason = ?, settled = ?, held = false
             where id = ? and state = ?""";
    private static final String FORGET_TICKETS =
            "delete from listing_problem_ticket where month < ?";
    private static final String FORGET_SETTLED = "delete from listing_problem where settled < ?";
    /// In an order of chance and all in one transaction, so that neither their place nor the
    /// database's own columns date them.
    private static final String SHUFFLE = """
            with gone as (delete from listing_problem returning *)
            insert into listing_problem select * from gone order by random()""";
    private static final String SHUFFLE_TICKETS = """
            with gone as (delete from listing_problem_ticket returning *)
            insert into listing_problem_ticket select * from gone order by random()""";

    private final Sql sql;
    private final Clock clock;

    ProblemReports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Keeps a report. When this returns, it is on the disk.
    ///
    /// @param form in which nothing is wrong
    /// @return false when the same form was kept before; then nothing changes
    @Transactional
    boolean keep(String listing, ProblemForm form, FormTicket ticket, boolean held) {
        return sql.change(KEEP, ticket.hash(), month(), listing,
                form.known().orElseThrow().word(), form.words(), held) == 1;
    }

    @Transactional(readOnly = true)
    Optional<ProblemReport> find(UUID id) {
        return sql.rows(FIND, ProblemReports::report, id).stream().findFirst();
    }

    /// The oldest first, by month.
    ///
    /// @param listings the only ones that are wanted; empty for all
    @Transactional(readOnly = true)
    List<ProblemReport> list(Collection<ProblemState> states,
            Optional<Collection<String>> listings) {
        var words = states.stream().map(ProblemState::word).toArray(String[]::new);
        var only = listings.map(ids -> ids.toArray(String[]::new)).orElse(null);
        return sql.rows(LIST, ProblemReports::report, words, only, only);
    }

    /// Those that listings may speak of: open ones, and those settled in this month or later.
    @Transactional(readOnly = true)
    List<ProblemReport> noted(YearMonth since) {
        return sql.rows(NOTED, ProblemReports::report, since.toString());
    }

    /// @return false when it is no longer in the state that it was in; then nothing changes
    boolean change(UUID id, ProblemState was, ProblemState now, String reason) {
        return sql.change(CHANGE, now.word(), reason, now.isSettled() ? month() : null, id,
                was.word()) == 1;
    }

    /// Deletes what was settled before the month, and the tickets of forms that cannot come back.
    @Transactional
    void forget(YearMonth settledBefore) {
        sql.change(FORGET_SETTLED, settledBefore.toString());
        sql.change(FORGET_TICKETS, YearMonth.now(clock).minusMonths(1).toString());
        sql.change(SHUFFLE);
        sql.change(SHUFFLE_TICKETS);
    }

    private String month() {
        return YearMonth.now(clock).toString();
    }

    private static ProblemReport report(ResultSet row) throws SQLException {
        var settled = row.getString("settled");
        return new ProblemReport(row.getObject("id", UUID.class), row.getString("listing"),
                ProblemKind.of(row.getString("kind")).orElse(ProblemKind.OTHER),
                row.getString("words"), row.getString("month"),
                ProblemState.of(row.getString("state")).orElseThrow(), row.getString("reason"),
                settled == null ? "" : settled, row.getBoolean("held"));
    }
}
