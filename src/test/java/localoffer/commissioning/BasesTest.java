package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Beside each figure stands whose it is, of how many, and what it is held against.
@EmptySite
class BasesTest {

    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + Sample.SPEECH_THERAPY;
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;

    private Browser jo;

    @BeforeEach
    void clear() {
        answers.clear();
        jo = door.commissioner(server.getURI(), Sample.SPEECH_THERAPY);
    }

    @Test
    void a_part_of_the_promise_stands_beside_its_standard_and_says_whose_words_are_judged() {
        give(20, Sample.PARENTS, Map.of("P1", "good", "P8", "always"));
        give(10, Sample.PARENTS, Map.of("P8", "never"));
        closing.close(SUMMER);
        var panel = jo.get(PAGE).html().select(".report-promise");
        assertThat(panel.select("thead th").eachText()).endsWith("Standard",
                "Parents against the standard");
        assertThat(panel.select("tbody tr").text())
                .endsWith("75% Below the standard, may be chance");
        var line = lines("promise").getFirst();
        assertThat(line.getField("target")).isEqualTo("75");
        assertThat(line.getField("status"))
                .isEqualTo("Below the standard, may be chance");
    }

    @Test
    void the_people_beside_a_result_are_those_who_answered_that_question() {
        give(20, Sample.PARENTS, Map.of("P1", "good", "P8", "always"));
        give(10, Sample.PARENTS, Map.of("P8", "never"));
        closing.close(SUMMER);
        assertThat(jo.get(PAGE).html().select(".report-short p").eachText())
                .startsWith("30 families answered in July to September 2026.",
                        "Of the 20 who told us how it was, over 95% said it was very good or"
                                + " good.");
        assertThat(jo.get(LIST).html().select("tbody td.figures__number").getFirst().text())
                .startsWith("20");
        assertThat(jo.get(LIST + ".csv").response().body()).contains(",30,20,");
        var trend = jo.get(PAGE).html().select(".report-trend table");
        assertThat(trend.select("thead th").eachText()).contains("All who answered");
        assertThat(trend.select("tbody td").getFirst().text()).isEqualTo("30");
        var line = lines("trend").getFirst();
        assertThat(line.getField("all who answered")).isEqualTo("30");
        assertThat(line.getField("answered this")).isEqualTo("20");
        assertThat(jo.get(PAGE + "/results.json").response().body())
                .containsPattern("\"trend\":\\[\\{\"quarter\":\"2026Q3\",\"answered\":30,"
                        + "\"words\":\"[^\"]*\",\"people\":20[,}]");
    }

    @Test
    void the_first_sentence_says_that_young_people_see_it_differently() {
        give(56, Sample.PARENTS, Map.of("P1", "good", "P8", "always"));
        give(14, Sample.PARENTS, Map.of("P1", "poor", "P8", "always"));
        give(20, "young-people", Map.of("Y1", "poor"));
        give(20, "young-people", Map.of("Y1", "good"));
        closing.close(SUMMER);
        assertThat(jo.get(PAGE).html().select(".report-short p").eachText()).hasSize(3).first()
                .asString().isEqualTo("70 families answered in July to September 2026; young"
                        + " people see one thing clearly differently: \"Said it was good or very"
                        + " good (Friends and Family Test)\" (50%, parents 80%).");
    }

    private void give(int people, String questionnaire, Map<String, String> chosen) {
        var given = new LinkedHashMap<String, List<String>>();
        chosen.forEach((question, option) -> given.put(question, List.of(option)));
        answers.give(people, Sample.SPEECH_THERAPY, questionnaire, SUMMER.toString(), given);
    }

    private List<NamedCsvRecord> lines(String part) {
        return CsvReader.builder().ofNamedCsvRecord(jo.get(PAGE + "/results.csv").response()
                .body()).stream().filter(line -> line.getField("part").equals(part)).toList();
    }
}
