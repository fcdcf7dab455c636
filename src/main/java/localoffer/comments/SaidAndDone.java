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
import java.util.stream.Stream;
import localoffer.comments.Answer.State;
import localoffer.content.Content;
import localoffer.database.Sql;
import localoffer.questionnaires.Quarter;
import localoffer.web.DateWords;

/// What families wrote about one service, and what came of it, for the report on the service.
///
/// It knows only comments that may be read: their batch is closed and somebody has decided. How
/// often a theme is named, `ThemeTotals` tells.
@Singleton
public class SaidAndDone {

    private static final int QUARTERS = 4;
    private static final int QUOTES_MAX = 2;
    /// Each kind by itself, the newest first, so that only the newest comments are looked at.
    private static final String QUOTES = """
            select k.content, q.words
              from (values (true), (false)) k(content)
             cross join lateral (
                   select words, quarter, id from readable_comment
                    where outcome = 'quote' and service = ? and quarter > ?
                      and (overall = 'positive') = k.content and (char_length(words) > 200) = ?
                    order by quarter desc, id limit 2) q
             order by k.content, q.quarter desc, q.id""";
    /// The newest of each state first, so that none is missing. New is what was told last.
    private static final String REPLIES = """
            select * from (
                select a.*, coalesce(updated, published) as told,
                       count(*) over (partition by state) as alike, row_number() over (
                       partition by state order by coalesce(updated, published) desc, id) as place
                  from comment_answer a where service = ? and published is not null) r
             order by place > 1, told desc, state, id""";
    /// A comment can be answered when the batch that lets it out has closed. Those without any
    /// answer and those of drafts are looked for apart, for each has its index.
    private static final String OPEN = """
            select id, service, released from readable_comment
             where service = any (?) and answer is null
            union all
            select id, service, released from readable_comment
             where answer in (select a.id from comment_answer a
                where a.service = any (?) and a.published is null)""";
    private static final String OPEN_THEMES = "with open as (" + OPEN + ") select"
            + " distinct o.service, t.theme from open o join comment_theme t on t.comment = o.id"
            + " where t.coder = 1 and o.released <= ? order by 1, 2";
    /// How many, since when, and of which themes those are that wait since a quarter.
    private static final String OPEN_OF_ONE = "with open as (" + OPEN + ") select count(*),"
            + " min(released), array(select distinct t.theme from open o join comment_theme t"
            + " on t.comment = o.id where t.coder = 1 and o.released <= ? order by 1) from open";

    private final Sql sql;
    private final Content content;

    SaidAndDone(Sql sql, Content content) {
        this.sql = sql;
        this.content = content;
    }

    /// @param quotes words that everybody may read
    /// @param replies that are published, the newest of each state first
    public record Said(List<String> quotes, List<Reply> replies, Open open) {

        public static final Said NOTHING = new Said(List.of(), List.of(), Open.NONE);

        public Said {
            quotes = List.copyOf(quotes);
            replies = List.copyOf(replies);
        }
    }

    /// @param state done, planned or cannot
    /// @param alike how many are in this state
    /// @param action what was done or will be; or why it cannot be done
    /// @param owner a role
    /// @param due the month in words; empty when it cannot be done
    public record Reply(String state, int alike, String response, String action, String owner,
            String due, String published) {}

    /// What nobody has answered in public.
    ///
    /// @param oldest the quarter whose close let the oldest of them out
    /// @param late the names of the themes that wait too long
    public record Open(int comments, Optional<Quarter> oldest, List<String> late) {

        public static final Open NONE = new Open(0, Optional.empty(), List.of());

        public Open {
            late = List.copyOf(late);
        }
    }

    /// @param last the last closed quarter
    /// @param released by the close of this quarter, or earlier, a comment waits too long
    @Transactional(readOnly = true)
    public Said of(String service, Quarter last, Quarter released) {
        var names = content.part(Themes.class);
        return said(service, last, sql.first(OPEN_OF_ONE, row -> open(row, names),
                new String[] {service}, new String[] {service}, released.toString())
                .orElse(Open.NONE));
    }

    /// The same without what nobody has answered yet.
    @Transactional(readOnly = true)
    public Said published(String service, Quarter last) {
        return said(service, last, Open.NONE);
    }

    private Said said(String service, Quarter last, Open open) {
        var since = last.plus(-QUARTERS).toString();
        return new Said(quotes(service, since),
                sql.rows(REPLIES, SaidAndDone::reply, service), open);
    }

    /// One from somebody content, one from somebody who was not; short ones first, then new ones.
    private List<String> quotes(String service, String since) {
        var content = new ArrayList<String>();
        var other = new ArrayList<String>();
        for (var isLong : List.of(false, true)) {
            if (Math.min(content.size(), other.size()) < QUOTES_MAX) {
                sql.rows(QUOTES, row -> (row.getBoolean(1) ? content : other)
                        .add(row.getString(2)), service, since, isLong);
            }
        }
        return Stream.of(content.stream().limit(1), other.stream().limit(1),
                        content.stream().skip(1), other.stream().skip(1))
                .flatMap(one -> one).limit(QUOTES_MAX).toList();
    }

    /// The names of the themes that nobody has answered since the close of a quarter, by service.
    @Transactional(readOnly = true)
    public Map<String, List<String>> unanswered(Collection<String> services, Quarter released) {
        var names = content.part(Themes.class);
        var themes = new HashMap<String, List<String>>();
        var ids = services.toArray(String[]::new);
        sql.rows(OPEN_THEMES, row -> themes.computeIfAbsent(row.getString(1), key ->
                new ArrayList<>()).add(name(names, row.getString(2))),
                ids, ids, released.toString());
        return themes;
    }

    private static Open open(ResultSet row, Themes names) throws SQLException {
        return new Open(row.getInt(1), Optional.ofNullable(row.getString(2)).map(Quarter::parse),
                Stream.of((String[]) row.getArray(3).getArray()).map(id -> name(names, id))
                        .toList());
    }

    private static String name(Themes names, String id) {
        return names.find(id).map(Themes.Theme::name).orElse(id);
    }

    private static Reply reply(ResultSet row) throws SQLException {
        var due = row.getString("due");
        return new Reply(State.of(row.getString("state")).orElseThrow().word(),
                row.getInt("alike"), row.getString("response"), row.getString("action"),
                row.getString("owner"), due == null ? "" : DateWords.of(due),
                DateWords.of(row.getString("published")));
    }
}
