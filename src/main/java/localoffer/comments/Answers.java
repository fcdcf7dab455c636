package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import localoffer.comments.Answer.Plan;
import localoffer.comments.Answer.State;
import localoffer.comments.Answer.Told;
import localoffer.database.Sql;

/// The comments that may be read, and what the council answered to them.
@Singleton
class Answers {

    private static final String READABLE = """
            select r.*, array(select theme from comment_theme t
                where t.comment = r.id and t.coder = 1 order by theme) as themes
              from readable_comment r""";
    private static final String ORDER = " order by quarter desc, id";
    private static final String SEARCHED = READABLE + " where service = any(?) and (? = ''"
            + " or to_tsvector('english', words) @@ websearch_to_tsquery('english', ?))" + ORDER;
    private static final String ABOUT = """
            select service, bool_or(answer is null) as waits, bool_or(outcome = 'quote') as quoted,
                   bool_or(answer is null and outcome = 'quote') as quote_waits
              from readable_comment group by service order by service""";
    /// One figure of all that decides what everybody may read: quick to find, and another one when
    /// anything changes.
    private static final String MARK = """
            select (select count(*) from batch) || ' ' || (select count(*) from theme_group)
                || ' ' || coalesce((select sum(hashtextextended(d.comment::text
                       || coalesce(d.answer::text, ''), 0)) from comment_decision d
                       where d.words is not null), 0)
                || ' ' || coalesce((select sum(hashtextextended(a.id::text || a.published
                       || coalesce(a.updated, ''), 0)) from comment_answer a
                       where a.published is not null), 0)
                || ' ' || coalesce((select sum(hashtextextended(t.comment::text || t.theme, 0))
                       from comment_theme t where t.coder = 1), 0)""";
    private static final String ANSWERS = "select * from comment_answer";
    private static final String NEWEST =
            " order by coalesce(updated, published) desc nulls first, id";
    private static final String WRITE = """
            insert into comment_answer
                (service, heard, response, state, action, owner, due, written_by, by_provider)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String LINK = """
            update comment_decision set answer = ?
             where answer is null and comment = any(?::uuid[])
               and comment in (select id from readable_comment where service = ?)""";
    private static final String PUBLISH = """
            update comment_answer set published = ?, published_by = ?
             where id = ? and service = ? and published is null and (? or by_provider)""";
    private static final String FOLLOW = """
            update comment_answer set planned = action, planned_for = due, state = ?, action = ?,
                   due = ?, updated = ?
             where id = ? and service = ? and published is not null and state = 'planned'""";
    private static final String UNLINK = """
            update comment_decision set answer = null
             where answer in (select id from comment_answer
                where id = ? and service = ? and published is null and (? or by_provider))""";
    private static final String DROP = "delete from comment_answer"
            + " where id = ? and service = ? and published is null and (? or by_provider)";

    private final Sql sql;

    Answers(Sql sql) {
        this.sql = sql;
    }

    /// Who writes an answer.
    record Writer(UUID id, boolean provider) {}

    /// What may be read, for everybody.
    ///
    /// @param answers the newest first
    /// @param unanswered comments that everybody may read and that have no answer yet
    record Published(List<Answer> answers, List<Cleared> unanswered) {

        static final Published NOTHING = new Published(List.of(), List.of());
    }

    /// The same for as long as what everybody may read is the same.
    @Transactional(readOnly = true)
    public String mark() {
        return sql.first(MARK, row -> row.getString(1)).orElse("");
    }

    @Transactional(readOnly = true)
    public Published published() {
        var readable = sql.rows(READABLE + ORDER, Answers::readable);
        var answers = answers(ANSWERS + " where published is not null" + NEWEST, readable);
        var answered = answers.stream().map(Answer::id).toList();
        return new Published(answers, readable.stream().filter(Cleared::isQuote)
                .filter(one -> one.answer().filter(answered::contains).isEmpty()).toList());
    }

    /// The comments about some services that staff may read, the newest first.
    ///
    /// @param words that they must have; empty for all
    @Transactional(readOnly = true)
    public List<Cleared> readable(Collection<String> services, String words) {
        return sql.rows(SEARCHED, Answers::readable, services.toArray(String[]::new), words,
                words);
    }

    /// Drafts first, then the newest.
    @Transactional(readOnly = true)
    public List<Answer> of(String service) {
        return answers(ANSWERS + " where service = ?" + NEWEST, readable(List.of(service), ""),
                service);
    }

    /// A service about which there is something to read.
    ///
    /// @param waits whether a comment has no answer, not even a draft
    /// @param quoted whether there is one that everybody may read
    /// @param quoteWaits whether such a one has no answer
    record About(String service, boolean waits, boolean quoted, boolean quoteWaits) {}

    @Transactional(readOnly = true)
    public List<About> services() {
        return sql.rows(ABOUT, row -> new About(row.getString(1), row.getBoolean(2),
                row.getBoolean(3), row.getBoolean(4)));
    }

    /// Writes a draft.
    ///
    /// @return empty when none of the comments can be answered any more; then nothing changes
    Optional<UUID> write(String service, Told told, List<UUID> comments, Writer by) {
        var id = sql.first(WRITE, row -> row.getObject(1, UUID.class), service, told.heard(),
                told.response(), told.state().word(), told.action(), told.owner(),
                told.due().isEmpty() ? null : told.due(), by.id(), by.provider()).orElseThrow();
        var ids = comments.stream().map(UUID::toString).toArray(String[]::new);
        if (sql.change(LINK, id, ids, service) == 0) {
            remove(service, id, true);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /// @param any whether it may be any draft, or only what a provider proposed
    /// @return false when there is no such draft
    boolean publish(String service, UUID answer, String month, UUID by, boolean any) {
        return sql.change(PUBLISH, month, by, answer, service, any) == 1;
    }

    /// Tells what came of what was planned.
    ///
    /// @return false when nothing is planned there
    boolean follow(String service, UUID answer, Outcome outcome, String month) {
        return sql.change(FOLLOW, outcome.state().word(), outcome.action(),
                outcome.due().isEmpty() ? null : outcome.due(), month, answer, service) == 1;
    }

    /// Takes a draft back.
    ///
    /// @param any as for publishing
    boolean remove(String service, UUID answer, boolean any) {
        sql.change(UNLINK, answer, service, any);
        return sql.change(DROP, answer, service, any) == 1;
    }

    private List<Answer> answers(String words, List<Cleared> readable, Object... values) {
        var quotes = new HashMap<UUID, ArrayList<String>>();
        readable.stream().filter(Cleared::isQuote).forEach(one -> one.answer().ifPresent(id ->
                quotes.computeIfAbsent(id, any -> new ArrayList<>()).add(one.words())));
        var themes = new HashMap<UUID, Set<String>>();
        readable.forEach(one -> one.answer().ifPresent(id ->
                themes.computeIfAbsent(id, any -> new TreeSet<>()).addAll(one.themes())));
        return sql.rows(words, row -> answer(row, quotes, themes), values);
    }

    private static Answer answer(ResultSet row, Map<UUID, ? extends List<String>> quotes,
            Map<UUID, Set<String>> themes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Answer(id, row.getString("service"),
                new Told(row.getString("heard"), row.getString("response"),
                        State.of(row.getString("state")).orElseThrow(),
                        row.getString("action"), row.getString("owner"), text(row, "due")),
                text(row, "published"), quotes.containsKey(id) ? quotes.get(id) : List.of(),
                themes.getOrDefault(id, Set.of()), row.getBoolean("by_provider"),
                plan(row),
                row.getBoolean("demonstration"));
    }

    private static Optional<Plan> plan(ResultSet row) throws SQLException {
        var action = row.getString("planned");
        return action == null ? Optional.empty() : Optional.of(
                new Plan(action, text(row, "planned_for"), text(row, "updated")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Cleared readable(ResultSet row) throws SQLException {
        return new Cleared(row.getObject("id", UUID.class), row.getString("service"),
                row.getString("quarter"), row.getString("outcome").equals("quote"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("answer", UUID.class)),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getBoolean("demonstration"));
    }
}
