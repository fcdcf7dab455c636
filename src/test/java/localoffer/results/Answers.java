package localoffer.results;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts answers straight into the tables, for tests of what happens to them afterwards.
@Singleton
class Answers {

    private final JdbcOperations database;

    Answers(JdbcOperations database) {
        this.database = database;
    }

    @Transactional
    void clear() {
        run("truncate response, atom_score, atom_base, atom_count, atom, batch, closed_quarter");
    }

    void give(String service, String questionnaire, String quarter,
            Map<String, List<String>> answers) {
        give(service, questionnaire, quarter, "accepted", answers);
    }

    @Transactional
    void give(String service, String questionnaire, String quarter, String standing,
            Map<String, List<String>> answers) {
        var json = answers.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\": [" + answer.getValue().stream()
                        .map(option -> "\"" + option + "\"").collect(Collectors.joining(", "))
                        + "]")
                .collect(Collectors.joining(", ", "{", "}"));
        run("insert into response (questionnaire, version, service, quarter, standing, answers)"
                + " values (?, 1, ?, ?, ?, ?::jsonb)",
                questionnaire, service, quarter, standing, json);
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
