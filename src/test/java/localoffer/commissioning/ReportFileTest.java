package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import localoffer.commissioning.Report.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-x", "@sum", "\tq", "\rq", "-1,5"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String words) {
        assertThat(provider(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words", "O'Neill, Ltd", "-4.2", "say \"hello\"", "é"})
    void other_texts_and_numbers_stay_as_they_are(String words) {
        assertThat(provider(words)).isEqualTo(words);
    }

    @Test
    void the_name_says_the_service_the_quarter_and_that_it_is_invented() {
        assertThat(ReportFile.name(report("x", List.of()))).isEqualTo("portage-2026Q3.csv");
        assertThat(ReportFile.name(report("x", List.of("Invented."))))
                .isEqualTo("portage-2026Q3-demonstration.csv");
    }

    private static String provider(String words) {
        return CsvReader.builder().ofNamedCsvRecord(ReportFile.csv(report(words, List.of())))
                .stream().findFirst().orElseThrow().getField("answer");
    }

    private static Report report(String provider, List<String> demonstration) {
        var silent = new Voice("parents", "Parents", 12, "July to September 2026", "2026Q3",
                List.of(), List.of(), List.of(), null, "", List.of(), false, false, false);
        return new Report("portage", "Portage", List.of(new Fact("Provider", provider, "")),
                silent, List.of(), demonstration, 10);
    }
}
