package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of all commissioned services, which can be narrowed and never ranked.
@MicronautTest(transactional = false)
class OverviewTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + SALT;
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;

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
        assertThat(everything.get(LIST + ".xlsx?status=met").status()).isEqualTo(200);
        assertThat(everything.get(LIST).words()).contains("with results to show, about 2 of");
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
