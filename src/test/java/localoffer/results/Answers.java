package localoffer.results;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts answers straight into the tables, for tests of what happens to them afterwards.
@Singleton
public class Answers {

    private final JdbcOperations database;

    Answers(JdbcOperations database) {
        this.database = database;
    }

    @Transactional
    public void clear() {
        // Row by row: a truncated table waits for who reads it, and they for the next table.
        for (var table : List.of("comment_to_triage", "comment_looked_at", "comment_worry",
                "comment_theme", "comment_coding", "theme_count", "theme_group",
                "comment_decision", "comment_first_look", "comment_answer", "comment",
                "response", "atom_score",
                "atom_base", "atom_count", "atom", "batch", "closed_quarter",
                "reach_option", "reach")) {
            run("delete from " + table);
        }
    }

    public void give(String service, String questionnaire, String quarter,
            Map<String, List<String>> answers) {
        give(service, questionnaire, quarter, "accepted", answers);
    }

    public void give(String service, String questionnaire, String quarter, String standing,
            Map<String, List<String>> answers) {
        give(1, service, questionnaire, quarter, standing, answers);
    }

    /// Some people who all answered the same.
    public void give(int people, String service, String questionnaire, String quarter,
            Map<String, List<String>> answers) {
        give(people, service, questionnaire, quarter, "accepted", answers);
    }

    /// Does in one transaction what would be one for each answer.
    @Transactional
    public void together(Runnable what) {
        what.run();
    }

    @Transactional
    void give(int people, String service, String questionnaire, String quarter, String standing,
            Map<String, List<String>> answers) {
        var json = answers.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\": [" + answer.getValue().stream()
                        .map(option -> "\"" + option + "\"").collect(Collectors.joining(", "))
                        + "]")
                .collect(Collectors.joining(", ", "{", "}"));
        run("insert into response (questionnaire, version, service, quarter, standing, answers)"
                + " select ?, 1, ?, ?, ?, ?::jsonb from generate_series(1, ?::int)",
                questionnaire, service, quarter, standing, json, Integer.toString(people));
    }

    /// As staff do who decide that what was held counts.
    @Transactional
    public void letGo() {
        run("update response set standing = 'accepted' where standing = 'quarantined'");
    }

    @Transactional
    public long count(String table) {
        return database.prepareStatement("select count(*) from " + table, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private void run(String sql, String... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.execute();
        });
    }
}
