package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void what_is_sent_begins_with_the_mark_by_which_excel_reads_every_letter_right() {
        var sent = CsvFile.send("a", List.of("who"), List.of(List.of("children’s")));
        assertThat(sent.body()).isEqualTo("\uFEFFwho\r\nchildren’s\r\n");
        assertThat(sent.body().getBytes(StandardCharsets.UTF_8))
                .startsWith(0xEF, 0xBB, 0xBF);
        assertThat(sent.getContentType()).hasValueSatisfying(type ->
                assertThat(type).hasToString("text/csv; charset=utf-8"));
    }

    /// But for the list of postcodes, which only this site reads.
    @Test
    void every_file_of_the_site_is_written_in_one_place() {
        assertThat(Files.below("src/main/java", ".java")).map(Path::toString)
                .filteredOn(file -> Files.text(file).contains("CsvWriter"))
                .allMatch(file -> file.endsWith("CsvFile.java")
                        || file.endsWith("LoadPostcodes.java"));
    }

    @Test
    void what_would_run_in_a_spreadsheet_is_a_text_and_a_number_stays_one() {
        assertThat(CsvFile.text(List.of("a", "b", "c"), List.of(List.of("=1+1", -3, "")))
                .lines()).containsExactly("a,b,c", "'=1+1,-3,");
    }
}
