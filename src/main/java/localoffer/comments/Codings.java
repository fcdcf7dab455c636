package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Coding.Agreement;
import localoffer.database.Sql;

/// Keeps the themes of comments.
@Singleton
class Codings {

    /// One in ten, the same ones whoever looks: chosen by their ids, which are chance.
    private static final String SAMPLE = "get_byte(uuid_send(d.comment), 0) < 26";
    private static final String NEXT = """
            select d.comment, d.words, c.service, case when first.comment is null then 1 else 2 end
              from comment_decision d
              join comment c on c.id = d.comment
              left join comment_coding first on first.comment = d.comment and first.coder = 1
              left join comment_coding second on second.comment = d.comment and second.coder = 2
             where d.words is not null and second.comment is null
               and (first.comment is null
                 or %s and not first.demonstration and first.coded_by <> ?)
            """.formatted(SAMPLE);
    private static final String FIRST_OF_ALL = NEXT + " order by 4, c.quarter, d.comment limit 1";
    private static final String ONE = NEXT + " and d.comment = ?";
    private static final String CODE = """
            insert into comment_coding (comment, coder, coded_by) values (?, ?, ?)
            on conflict do nothing""";
    private static final String GIVE =
            "insert into comment_theme (comment, coder, theme, tone) values (?, ?, ?, ?)";
    private static final String BOTH = """
            select count(distinct s.comment),
                   count(distinct (t.comment, t.theme)),
                   (select count(*) from comment_theme a join comment_theme b
                     using (comment, theme, tone) where a.coder = 1 and b.coder = 2)
              from comment_coding s
              left join comment_theme t on t.comment = s.comment
             where s.coder = 2""";

    private final Sql sql;

    Codings(Sql sql) {
        this.sql = sql;
    }

    /// A comment to give themes to.
    ///
    /// @param coder 1 for the first who does, 2 for the second
    record Uncoded(UUID id, String words, String service, int coder) {}

    /// What this person may code: what has no themes first, then the sample for a second coder.
    @Transactional(readOnly = true)
    public Optional<Uncoded> next(UUID person) {
        return sql.first(FIRST_OF_ALL, Codings::uncoded, person);
    }

    @Transactional(readOnly = true)
    public Optional<Uncoded> find(UUID comment, UUID person) {
        return sql.first(ONE, Codings::uncoded, person, comment);
    }

    /// @return false when somebody else was faster; then nothing changes
    boolean code(Uncoded comment, Coding coding, UUID by) {
        if (sql.change(CODE, comment.id(), comment.coder(), by) != 1) {
            return false;
        }
        coding.codes().forEach(code -> sql.change(GIVE, comment.id(), comment.coder(),
                code.theme(), code.tone().word()));
        return true;
    }

    @Transactional(readOnly = true)
    public Agreement agreement() {
        return sql.first(BOTH, row -> Agreement.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .orElse(Agreement.of(0, 0, 0));
    }

    private static Uncoded uncoded(ResultSet row) throws SQLException {
        return new Uncoded(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                row.getInt(4));
    }
}
