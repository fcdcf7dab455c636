package localoffer.commissioning;

import static localoffer.sample.JsonSchema.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.EmptySite;
import localoffer.sample.JsonSchema;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Test;

/// The report as JSON is as its schema says, and holds what the page shows.
@EmptySite
class ReportJsonTest {

    private static final String LIST = "/staff/services";
    private static final String FILE = LIST + "/" + Sample.SPEECH_THERAPY + "/results.json";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject ObjectMapper json;

    @Test
    void the_file_is_as_its_schema_says() throws IOException {
        answers.clear();
        for (int i = 0; i < 8; i++) {
            var quarter = new Quarter(2024, 4).plus(i);
            give(12 + i, Sample.PARENTS, quarter, Map.of("P1", List.of("good"),
                    "P8", List.of("always"), "P3", List.of("easy"), "P15", List.of("more")));
            give(20, Sample.PARENTS, quarter, Map.of("P1", List.of("poor"),
                    "P14", List.of("health-and-feeling-well", "learning-or-work")));
            give(11, "young-people", quarter, Map.of("Y1", List.of("good")));
            for (var other : List.of("childrens-ot", "childrens-physio", "mhst")) {
                answers.give(12, other, Sample.PARENTS, quarter.toString(),
                        Map.of("P1", List.of("good")));
            }
            closing.close(quarter);
        }
        var jo = door.commissioner(server.getURI(), Sample.SPEECH_THERAPY);
        var page = jo.get(FILE);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        var file = read(page.response().body());
        var schema = read(jo.get((String) at(file, "$schema")).response().body());
        assertThat(JsonSchema.wrong(schema, file)).isEmpty();
        var voices = (List<?>) at(file, "voices");
        assertThat(voices).hasSize(3);
        var overall = ((List<?>) at(voices.getFirst(), "indicators")).stream()
                .filter(row -> at(row, "code").equals("F1")).findFirst().orElseThrow();
        assertThat(((Number) at(overall, "people")).intValue()).isEqualTo(39);
        assertThat(((Number) at(overall, "result")).doubleValue()).isEqualTo(48.7);
        assertThat(((Map<?, ?>) overall).keySet().stream().map(String::valueOf))
                .contains("change", "similar", "status");
        assertThat(at(at(file, "watch"), "suggested")).isEqualTo(4);
        assertThat(at(voices.getFirst(), "signal")).isEqualTo("none");
        assertThat(at(((List<?>) at(file, "promise")).getFirst(), "target")).isNotNull();
        // Eleven who all said the same are not said to.
        assertThat(at(voices.get(1), "indicators").toString()).contains("Over 95%")
                .doesNotContain("Over 95%, people=11, result");
    }

    private void give(int people, String questionnaire, Quarter quarter,
            Map<String, List<String>> given) {
        answers.give(people, Sample.SPEECH_THERAPY, questionnaire, quarter.toString(), given);
    }

    private Map<String, Object> read(String text) throws IOException {
        return json.readValue(text, Argument.mapOf(String.class, Object.class));
    }
}
