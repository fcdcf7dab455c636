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
import java.util.stream.Collectors;
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
    private static final String ORDER = " order by released desc, id";
    private static final String OF_SERVICE = READABLE + " where service = ?" + ORDER;
    private static final String SEARCHED = READABLE + " where (service = any(?)"
            + " or (service = any(?) and outcome = 'quote'))"
            + " and to_tsvector('english', words) @@ websearch_to_tsquery('english', ?)" + ORDER
            + " limit ?";
    private static final String IS_ANY = """
            select 1 from readable_comment where service = ? and (? or outcome = 'quote')
            union all
            select 1 from comment_answer where service = ? and published is not null limit 1""";
    /// Only what is unanswered is gone through; of the rest the first one is enough.
    private static final String ABOUT = """
            with waiting as (
                select service, bool_or(outcome = 'quote') as quote
                  from readable_comment where answer is null group by service)
            select s.service, w.service is not null as waits,
                   exists (select 1 from readable_comment r
                            where r.service = s.service and r.outcome = 'quote')
                   or a.service is not null as quoted,
                   coalesce(w.quote, false) as quote_waits
              from (select distinct service from batch) s
              left join waiting w on w.service = s.service
              left join (select distinct service from comment_answer
                          where published is not null) a on a.service = s.service
             where a.service is not null
                or exists (select 1 from readable_comment r where r.service = s.service)
             order by s.service""";
    /// Another one when a batch was closed, a group was counted, an answer was published or
    /// something was taken back: quick.
    private static final String MARK_OF_ANSWERS = """
            select (select count(*) from batch) || ' ' || (select count(*) from theme_group)
                || ' ' || coalesce((select sum(hashtextextended(a.id::text || a.published
                       || coalesce(a.updated, ''), 0)) from comment_answer a
                       where a.published is not null), 0)
                || ' ' || coalesce((select sum(hashtextextended(id::text, 0)) from taken_back), 0)
            """;
    /// Another one when anything changes that everybody may read. It goes over all comments that
    /// may be read and their themes, by indexes that hold no words: not to be asked all the time.
    private static final String MARK = MARK_OF_ANSWERS + """
                || ' ' || coalesce((select sum(hashtextextended(d.comment::text
                       || coalesce(d.answer::text, ''), 0)) from comment_decision d
                       where d.words is not null), 0)
                || ' ' || coalesce((select sum(hashtextextended(t.comment::text || t.theme, 0))
                       from comment_theme t where t.coder = 1), 0)""";
    private static final String ANSWERS = "select * from comment_answer";
    private static final String NEWEST =
            " order by coalesce(updated, published) desc nulls first, id";

    private final Sql sql;

    Answers(Sql sql) {
        this.sql = sql;
    }

    /// What may be read, for everybody.
    ///
    /// @param answers the newest first
    /// @param unanswered comments that everybody may read and that have no answer yet
    record Published(List<Answer> answers, List<Cleared> unanswered) {

        static final Published NOTHING = new Published(List.of(), List.of());
    }

    /// The same for as long as the answers are the same, and what is closed and counted.
    @Transactional(readOnly = true)
    public String markOfAnswers() {
        return sql.first(MARK_OF_ANSWERS, row -> row.getString(1)).orElse("");
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
        var answered = answers.stream().map(Answer::id).collect(Collectors.toSet());
        return new Published(answers, readable.stream().filter(Cleared::isQuote)
                .filter(one -> one.answer().filter(answered::contains).isEmpty()).toList());
    }

    /// The comments about a service that staff may read, the newest first.
    @Transactional(readOnly = true)
    public List<Cleared> readable(String service) {
        return sql.rows(OF_SERVICE, Answers::readable, service);
    }

    /// The comments that have some words, the newest first.
    ///
    /// @param services of which all that staff may read are looked through
    /// @param quoted of which those are that everybody may read
    @Transactional(readOnly = true)
    public List<Cleared> search(Collection<String> services, Collection<String> quoted,
            String words, int most) {
        return sql.rows(SEARCHED, Answers::readable, services.toArray(String[]::new),
                quoted.toArray(String[]::new), words, most);
    }

    /// Drafts first, then the newest.
    ///
    /// @param readable the comments about the service
    @Transactional(readOnly = true)
    public List<Answer> of(String service, List<Cleared> readable) {
        return answers(ANSWERS + " where service = ?" + NEWEST, readable, service);
    }

    /// One answer, without the comments that it answers.
    @Transactional(readOnly = true)
    public Optional<Answer> find(String service, UUID id) {
        return answers(ANSWERS + " where service = ? and id = ?", List.of(), service, id).stream()
                .findFirst();
    }

    /// Whether there is any comment about a service that staff may read, or an answer.
    ///
    /// @param all whether those for staff alone are meant too
    @Transactional(readOnly = true)
    public boolean isAny(String service, boolean all) {
        return sql.exists(IS_ANY, service, all, service);
    }

    /// A service about which there is something to read.
    ///
    /// @param waits whether a comment has no answer, not even a draft
    /// @param quoted whether there is one that everybody may read, or an answer
    /// @param quoteWaits whether such a one has no answer
    record About(String service, boolean waits, boolean quoted, boolean quoteWaits) {}

    @Transactional(readOnly = true)
    public List<About> services() {
        return sql.rows(ABOUT, row -> new About(row.getString(1), row.getBoolean(2),
                row.getBoolean(3), row.getBoolean(4)));
    }

    private List<Answer> answers(String words, List<Cleared> readable, Object... values) {
        var quotes = new HashMap<UUID, ArrayList<String>>();
        readable.stream().filter(Cleared::isQuote).forEach(one -> one.answer().ifPresent(id ->
                quotes.computeIfAbsent(id, any -> new ArrayList<>()).add(one.words())));
        var themes = new HashMap<UUID, Set<String>>();
        readable.forEach(one -> one.answer().ifPresent(id ->
                themes.computeIfAbsent(id, any -> new TreeSet<>()).addAll(one.themes())));
        var quarters = new HashMap<UUID, Set<String>>();
        readable.forEach(one -> one.answer().ifPresent(id ->
                quarters.computeIfAbsent(id, any -> new TreeSet<>()).add(one.quarter())));
        return sql.rows(words, row -> answer(row, quotes, themes, quarters), values);
    }

    private static Answer answer(ResultSet row, Map<UUID, ? extends List<String>> quotes,
            Map<UUID, Set<String>> themes, Map<UUID, Set<String>> quarters) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Answer(id, row.getString("service"),
                new Told(row.getString("heard"), row.getString("response"),
                        State.of(row.getString("state")).orElseThrow(),
                        row.getString("action"), row.getString("owner"), text(row, "due")),
                text(row, "published"), quotes.containsKey(id) ? quotes.get(id) : List.of(),
                themes.getOrDefault(id, Set.of()),
                List.copyOf(quarters.getOrDefault(id, Set.of())), row.getBoolean("by_provider"),
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
                row.getString("released"), row.getString("outcome").equals("quote"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("answer", UUID.class)),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getBoolean("demonstration"));
    }
}
