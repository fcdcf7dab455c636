package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import localoffer.commissioning.Report.Fact;
import localoffer.commissioning.Voice.Who;
import localoffer.questionnaires.Questionnaire;
import localoffer.web.CsvFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-x", "@sum", "\tq", "\rq", "-1,5"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String words) {
        assertThat(provider(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain words", "O'Neill, Ltd", "4.2", "say \"hello\"", "é"})
    void other_texts_stay_as_they_are(String words) {
        assertThat(provider(words)).isEqualTo(words);
    }

    @Test
    void the_name_says_the_service_the_quarter_and_that_it_is_invented() {
        var real = report("x", List.of());
        assertThat(Exports.file("results", real.edition(), real)).isEqualTo(
                "results-portage-2026Q3");
        assertThat(Exports.file("services", "", report("x", List.of("Invented."))))
                .isEqualTo("services-demonstration");
    }

    @Test
    void a_number_may_be_below_nothing() {
        var line = CsvFile.text(List.of("a", "b"), List.of(List.of(new BigDecimal("-4.2"), -3)));
        assertThat(line).isEqualToNormalizingNewlines("a,b\n-4.2,-3\n");
    }

    @Test
    void a_workbook_holds_numbers_and_texts_and_nothing_that_runs() throws IOException {
        var sheet = sheet(report("=HYPERLINK(\"http://example.org\")", List.of("Invented.")));
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("row")).hasSize(3);
        assertThat(sheet.select("row").getFirst().select("c")).hasSize(
                ReportLines.COLUMNS.size());
        assertThat(entries(workbook(report("=1+1", List.of()))).values()).anySatisfy(part ->
                assertThat(part).contains("&apos;=1+1"));
    }

    @Test
    void a_workbook_is_written_while_it_is_read() throws IOException {
        var asked = new AtomicInteger();
        var chance = new Random(7);
        Iterable<List<Long>> lines = () -> Stream.generate(() -> {
            asked.incrementAndGet();
            return List.of(chance.nextLong(), chance.nextLong());
        }).limit(20_000).iterator();
        try (var workbook = new WorkbookFile(List.of("one", "other"), lines)) {
            var start = workbook.readNBytes(1_000);
            assertThat(asked).hasValueLessThan(5 * WorkbookFile.LINES_MAX);
            var all = new ByteArrayOutputStream();
            all.write(start);
            workbook.transferTo(all);
            assertThat(workbook.read()).isEqualTo(-1);
            assertThat(entries(all.toByteArray()).getOrDefault("xl/worksheets/sheet1.xml", ""))
                    .contains("r=\"A2\"", "r=\"B20001\"").doesNotContain("r=\"A20002\"");
        }
    }

    private Document sheet(Report report) throws IOException {
        return Jsoup.parse(entries(workbook(report)).getOrDefault("xl/worksheets/sheet1.xml", ""),
                Parser.xmlParser());
    }

    private static byte[] workbook(Report report) throws IOException {
        try (var workbook = new WorkbookFile(report.columns(), report.cells())) {
            return workbook.readAllBytes();
        }
    }

    private Map<String, String> entries(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("results.xlsx"), workbook);
        var entries = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), new String(
                        zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static String csv(Report report) {
        return CsvFile.text(ReportLines.COLUMNS, ReportLines.of(report));
    }

    private static String provider(String words) {
        return CsvReader.builder().ofNamedCsvRecord(csv(report(words, List.of())))
                .stream().findFirst().orElseThrow().getField("answer");
    }

    private static Report report(String provider, List<String> demonstration) {
        var silent = new Voice(new Who("parents", Questionnaire.Voice.PARENT, "Parents", false),
                12, "July to September 2026", "2026Q3", List.of(), List.of(), 0,
                Voice.Trend.NONE, List.of(), Kept.NOTHING, "", List.of(), false,
                false);
        return new Report("portage", "Portage", List.of(new Fact("Provider", provider, "")),
                silent, List.of(), Panels.NOTHING, List.of(), demonstration, 10);
    }
}
