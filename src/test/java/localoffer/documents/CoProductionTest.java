package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.documents.CoProduction.Group;
import localoffer.documents.CoProduction.How;
import localoffer.documents.CoProduction.Made;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was made together, as it is written down.
class CoProductionTest {

    private static final CoProduction REAL = Parts.read(Path.of("content"), CoProduction.class)
            .edition().part(CoProduction.class);

    @TempDir Path folder;

    @Test
    void what_was_made_is_told_the_newest_first_with_where_it_is_told() {
        assertThat(REAL.log()).extracting(Made::id).startsWith("speech-therapy-2024",
                "strategy-2022", "local-offer-2020", "high-needs-2019", "strategy-2019")
                .contains("promise-2018", "participation-strategy-2018", "toolkit-2018",
                        "short-breaks-2018");
        assertThat(REAL.log()).allMatch(made -> !made.sources().isEmpty());
    }

    @Test
    void the_promise_was_led_by_young_people_and_a_consultation_is_not_co_production() {
        assertThat(made("promise-2018").how()).isEqualTo(How.LED);
        assertThat(made("promise-2018").with()).extracting(Group::name)
                .containsExactly("eXtreme group", "Investing in Children");
        assertThat(made("strategy-2022").how()).isEqualTo(How.ASKED);
    }

    @Test
    void no_standard_is_made_up() {
        assertThat(REAL.standards().supplied()).isFalse();
        assertThat(REAL.standards().texts()).isEmpty();
        assertThat(REAL.standards().note()).contains("must supply");
    }

    @Test
    void one_year_is_shown_when_it_is_known_and_else_all() {
        assertThat(page("2019").shown()).extracting(row -> row.made().id())
                .containsExactly("high-needs-2019", "strategy-2019");
        assertThat(page("2019").counts()).extracting(CoProductionPage.Count::how)
                .containsExactly(How.TOGETHER, How.ASKED);
        assertThat(page("2021").isUnknownYear()).isTrue();
        assertThat(page("2021").shown()).hasSameSizeAs(REAL.log());
        assertThat(page("").isUnknownYear()).isFalse();
        assertThat(page("").years().stream().mapToInt(CoProductionPage.Year::count).sum())
                .isEqualTo(REAL.log().size());
    }

    @ParameterizedTest
    @CsvSource({"when: soon, must be a date such as", "when: 2099-01, is after today",
        "how: alone, \"how\" is \"alone\"", "sources: [], \"sources\" is missing",
        "'with: [{person: A}]', \"group\" is missing", "id: Log, is no id",
        "'sources: [{document: doc-none}]', There is no document \"doc-none\"",
        "name: Somebody, \"name\" is not known here"})
    void what_is_wrong_in_the_log_is_told_with_its_line_and_the_mend(String written, String words) {
        var entry = new StringBuilder("  - {what: A thing");
        for (var fact : List.of("id: a-thing", "when: 2018", "how: led", "did: They made it.",
                "sources: [{document: doc-wsoa-2018}]")) {
            boolean given = written.startsWith(fact.substring(0, fact.indexOf(':') + 1));
            entry.append(given ? "" : ", " + fact);
        }
        assertThat(problems("", entry + ", " + written + "}\n")).anyMatch(problem ->
                problem.startsWith("5 ") && problem.contains(words));
    }

    @Test
    void standards_that_are_said_to_be_here_are_whole() {
        var agreed = "agreed: {by: The parent carer forum, on: 2026-11-02}\n";
        assertThat(problems("supplied: true\n", "")).anyMatch(problem ->
                problem.startsWith("5 ") && problem.contains("are not whole"));
        assertThat(problems("supplied: true\n" + agreed
                + "standards: [{number: 1, text: }]\n", "")).anyMatch(problem ->
                        problem.contains("are not whole"));
        assertThat(problems("supplied: true\n" + agreed
                + "standards: [{number: 2, text: One.}]\n", "")).anyMatch(problem ->
                        problem.contains("numbered from 1 on"));
        assertThat(problems("supplied: true\n" + agreed
                + "standards: [{number: 1, text: One.}]\n", "")).isEmpty();
    }

    private List<String> problems(String standards, String log) {
        return ContentCopy.in(folder).write(CoProductionReader.FILE, """
                document: doc-participation-strategy
                note: They are missing.
                gaps: []
                log:
                """ + log + standards).read(CoProduction.class).problems().stream()
                .filter(problem -> problem.file().equals(CoProductionReader.FILE))
                .map(problem -> problem.line() + " " + problem.words()).toList();
    }

    private static CoProductionPage page(String year) {
        return CoProductionPage.of(REAL, year, ids -> List.of());
    }

    private static Made made(String id) {
        return REAL.log().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
