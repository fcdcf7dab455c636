package localoffer.questionnaires;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;

/// Puts very many answers straight into the tables: PostgreSQL draws them itself, spread evenly
/// over the commissioned services and some quarters.
final class ManyAnswers {

    /// How many of a hundred answer which questionnaire.
    private static final List<Share> SHARES = List.of(new Share("parents", 60),
            new Share("young-people", 25), new Share("easy-read", 15));

    private final Edition edition;

    ManyAnswers(Edition edition) {
        this.edition = edition;
    }

    private record Share(String questionnaire, int perCent) {}

    List<String> services() {
        return edition.part(Commissioned.class).all().stream()
                .map(one -> one.service().id()).toList();
    }

    void fill(Connection database, int people, List<Quarter> quarters) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var share : SHARES) {
                var questionnaire = edition.part(Questionnaires.class)
                        .newest(share.questionnaire).orElseThrow();
                statement.execute(insert(questionnaire, (long) people * share.perCent / 100,
                        quarters));
            }
            statement.execute("vacuum analyze response");
        }
    }

    private String insert(Questionnaire questionnaire, long people, List<Quarter> quarters) {
        var services = edition.part(Commissioned.class).all().stream()
                .filter(one -> one.questionnaires().contains(questionnaire.id()))
                .map(one -> one.service().id()).toList();
        return """
                insert into response (questionnaire, version, service, quarter, answers)
                select '%s', %d, (%s)[1 + i %% %d], (%s)[1 + i / %d %% %d],
                       jsonb_build_object(%s)
                  from generate_series(0, %d) i""".formatted(questionnaire.id(),
                questionnaire.version(), array(services), services.size(),
                array(quarters.stream().map(Quarter::toString).toList()), services.size(),
                quarters.size(), answers(questionnaire), people - 1);
    }

    /// What stands first in a question is chosen most often.
    private static String answers(Questionnaire questionnaire) {
        var answers = new ArrayList<String>();
        for (var question : questionnaire.questions()) {
            var codes = question.options().stream().map(Option::code).toList();
            if (!codes.isEmpty() && question.about().use() != Question.Use.MAY_PUBLISH) {
                answers.add("'%s', jsonb_build_array((%s)[1 + floor(power(random(), 1.6) * %d)])"
                        .formatted(question.id(), array(codes), codes.size()));
            }
        }
        return String.join(", ", answers);
    }

    private static String array(List<String> values) {
        return values.stream().map(value -> "'" + value + "'")
                .collect(Collectors.joining(",", "array[", "]"));
    }
}
