package localoffer.commissioning;

import static localoffer.sample.JsonSchema.at;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
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
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.sample.JsonSchema;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of all commissioned services, which can be narrowed and never ranked.
@EmptySite
class OverviewTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + SALT;
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject ObjectMapper json;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void the_list_stands_by_name_and_can_be_kept_to_one_agency() {
        var everything = door.administrator(server.getURI());
        var names = everything.get(LIST).html().select("tbody a").eachText();
        assertThat(names).hasSizeGreaterThanOrEqualTo(12).isSorted();
        var health = everything.get(LIST + "?agency=health").html();
        assertThat(health.select("tbody a").size()).isBetween(1, names.size() - 1);
        assertThat(health.select("a[aria-current]").text()).isEqualTo("Health");
        assertThat(everything.get(LIST + "?agency=nonsense").html().select("tbody a"))
                .hasSize(names.size());
    }

    @Test
    void the_list_can_be_kept_to_a_status_and_to_services_without_answers() {
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("good")));
        answers.give(12, "portage", Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        answers.give(5, "childrens-ot", Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        closing.close(SUMMER);
        var everything = door.administrator(server.getURI());
        assertThat(services(everything, "?status=met")).containsExactly(PAGE);
        assertThat(services(everything, "?status=below")).containsExactly(LIST + "/portage");
        assertThat(services(everything, "?coverage=waiting"))
                .containsExactly(LIST + "/childrens-ot");
        assertThat(services(everything, "?coverage=answered&sort=people"))
                .containsExactly(PAGE, LIST + "/portage");
        assertThat(services(everything, "?status=x&coverage=y&sort=result"))
                .isEqualTo(services(everything, ""));
        assertThat(files(everything, "?status=met")).containsExactly(SALT);
        assertThat(files(door.provider(server.getURI(), "portage"), "")).containsExactly("portage");
        var workbook = everything.get(LIST + ".xlsx?status=met");
        assertThat(workbook.header("Content-Disposition")).isEqualTo(
                "attachment; filename=\"services-demonstration.xlsx\"");
        // Sent while it is written: nobody knows yet how long it will be.
        assertThat(workbook.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(everything.get(LIST).words()).contains("with results to show, about 2 of");
    }

    @Test
    void the_list_as_json_is_as_its_schema_says_and_holds_what_the_page_shows()
            throws IOException {
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("good")));
        answers.give(12, "portage", Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        answers.give(5, "childrens-ot", Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        closing.close(SUMMER);
        var everything = door.administrator(server.getURI());
        var page = everything.get(LIST + ".json?sort=people");
        assertThat(page.header("Content-Disposition")).endsWith("demonstration.json\"");
        var file = read(page);
        var schema = read(everything.get((String) at(file, "$schema")));
        assertThat(JsonSchema.wrong(schema, file)).isEmpty();
        var lines = (List<?>) at(file, "services");
        assertThat(lines).hasSameSizeAs(services(everything, ""));
        assertThat(lines.getFirst().toString()).contains("service=" + SALT, "quarter=2026Q3",
                "people=40", "result=100", "status=met", "level=", "suggested=");
        // Twelve who all said the same are not said to.
        assertThat(lines.get(1).toString()).contains("service=portage", "words=Under 5%")
                .doesNotContain("result=");
        assertThat(lines.toString()).contains("coverage=waiting").doesNotContain("=5,");
        var provider = read(door.provider(server.getURI(), "portage").get(LIST + ".json"));
        assertThat((List<?>) at(provider, "services")).singleElement().asString()
                .contains("service=portage").doesNotContain("level=", "suggested=");
        assertThat(JsonSchema.wrong(schema, provider)).isEmpty();
    }

    private Map<String, Object> read(Page page) throws IOException {
        return json.readValue(page.response().body(), Argument.mapOf(String.class, Object.class));
    }

    private static List<String> services(Browser staff, String filter) {
        return staff.get(LIST + filter).html().select("tbody a").eachAttr("href");
    }

    private static List<String> files(Browser staff, String filter) {
        return CsvReader.builder().ofNamedCsvRecord(
                staff.get(LIST + ".csv" + filter).response().body()).stream()
                .map(line -> line.getField("service")).toList();
    }
}
