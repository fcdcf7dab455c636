package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mistake in a listing is told at its line, with the mend. All mistakes are made at once in
/// files of their own, and read once.
class ListingFileTest {

    /// The least that a listing must hold: 16 lines, then line 17 is the first of a test's own.
    private static final String LEAST = """
            ---
            name: Start
            provider: Start Trust
            sector: voluntary
            summary: Help with starting.
            ages: {min: %s, max: %s}
            needs: [%s]
            audiences: [parents-carers]
            topics: [early-years]
            how-to-get-in: Phone.
            cost: free
            area: County Durham
            confidence: high
            sources: [https://start.example]
            owner: The team
            # What a test is about:
            %s
            ---
            Words.
            """;
    private static final int OWN_LINE = 17;

    private static final List<String> MISTAKES = new ArrayList<>();
    private static List<Problem> problems = List.of();

    @BeforeAll
    static void write_every_mistake(@TempDir Path folder) {
        var copy = ContentCopy.in(folder);
        for (var mistake : List.of("last-checked: yesterday", "last-checked: 2026-11-22",
                "last-checked: 2026-02-30", "self-referral: perhaps", "status: shut",
                "related: [porridge]", "instead: [porridge]", "service-area: [Nowhere Land]",
                "service-area: [DL1 4]",
                "delivery: [by-owl]", "access: [magic]", "not-checked: [fone]",
                "wait: {words: Long}", "wait: {source: A report}",
                "wait: {weeks: -1, source: A report}",
                "wait: {weeks: 6, source: A report, date: last year}",
                "times: [{days: [funday]}]", "times: [{from: \"09:00\", to: \"10:00\"}]",
                "times: [{days: [monday], from: \"25:00\", to: \"26:00\"}]",
                "times: [{days: [monday], from: \"09:00\"}]",
                "times: [{days: [monday], from: \"09:00\", to: \"09:00\"}]",
                "next-dates: [soon]", "id: portage", "places: [{town: Crook, lat: 54.7}]",
                "old-ids: [portage]", "cost: free", "evergreen: perhaps",
                "web: javascript:alert(1)", "email: ring us")) {
            copy.write(file(MISTAKES.size()), LEAST.formatted("0", "4", "any", mistake));
            MISTAKES.add(mistake);
        }
        copy.write("directory/services/ages.md", LEAST.formatted("7", "3", "any", "phone: 1"));
        copy.write("directory/services/a-need.md", LEAST.formatted("0", "4", "autsim", "phone: 1"));
        copy.write("directory/services/Capital_Letters.md",
                LEAST.formatted("0", "4", "any", "phone: 1"));
        copy.write("directory/services/misspelt.md", LEAST.formatted("0", "4", "any", "fone: 1"));
        problems = copy.read().problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "last-checked: yesterday | must be a date such as 2026-11-21",
        "last-checked: 2026-11-22 | which is still to come",
        "last-checked: 2026-02-30 | must be a date such as",
        "self-referral: perhaps | must be one of yes, no, unknown",
        "status: shut | must be one of active, temporarily-closed, closed, opening-soon",
        "related: [porridge] | There is no service \"porridge\"",
        "instead: [porridge] | There is no service \"porridge\"",
        "service-area: [Nowhere Land] | is no area that we know. Write one of county",
        "service-area: [DL1 4] | is no area that we know",
        "delivery: [by-owl] | must be one of in-person, online, phone, home-visit",
        "access: [magic] | is not one of the known access: wheelchair-entrance",
        "not-checked: [fone] | is not the name of a fact",
        "wait: {words: Long} | \"source\" is missing",
        "wait: {source: A report} | A wait needs \"words\" or \"weeks\"",
        "wait: {weeks: -1, source: A report} | must be a whole number from 0",
        "wait: {weeks: 6, source: A report, date: last year} | must be a year, a month or a day",
        "times: [{days: [funday]}] | is not a day. Write monday to sunday",
        "times: [{from: \"09:00\", to: \"10:00\"}] | \"days\" is missing",
        "times: [{days: [monday], from: \"25:00\", to: \"26:00\"}] | must be a time from 00:00",
        "times: [{days: [monday], from: \"09:00\"}] | needs both \"from\" and \"to\"",
        "times: [{days: [monday], from: \"09:00\", to: \"09:00\"}] | when it begins",
        "next-dates: [soon] | must be a date such as 2026-11-21",
        "id: portage | which another file has already",
        "places: [{town: Crook, lat: 54.7}] | needs both \"lat\" and \"lon\"",
        "old-ids: [portage] | an address can lead to one service only",
        "cost: free | is written twice",
        "evergreen: perhaps | must be true or false",
        "web: javascript:alert(1) | must be a whole address that begins with https://",
        "email: ring us | must be one address"})
    void a_mistake_is_told_at_its_line_with_the_mend(String mistake, String words) {
        assertThat(problemsOf(file(MISTAKES.indexOf(mistake)))).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(OWN_LINE))
                .anySatisfy(problem -> assertThat(problem.words()).contains(words));
    }

    @Test
    void ages_from_seven_to_three_are_told_at_their_line() {
        assertThat(problemsOf("directory/services/ages.md")).containsExactly(
                new Problem("directory/services/ages.md", 6, "The ages run from 7 to 3. Write the"
                        + " lower age as min and the higher one as max."));
    }

    @Test
    void a_need_that_is_not_in_the_list_is_told_with_those_that_are() {
        assertThat(problemsOf("directory/services/a-need.md")).singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(7))
                .satisfies(problem -> assertThat(problem.words())
                        .startsWith("\"autsim\" is not one of the known needs: autism, slcn"));
    }

    @Test
    void a_file_whose_name_is_no_address_is_told() {
        assertThat(problemsOf("directory/services/Capital_Letters.md")).singleElement()
                .extracting(Problem::words).asString().contains("Use small letters");
    }

    /// Whoever edits a listing reads there what may stand in it.
    @Test
    void every_field_is_explained_beside_the_listings() throws IOException {
        var known = problemsOf("directory/services/misspelt.md").getFirst().words()
                .replaceFirst(".*Known are: (.*)\\. Correct.*", "$1").split(", ");
        var explained = Files.readString(Path.of("content/directory/FIELDS.md"));
        assertThat(known).hasSizeGreaterThan(40).allSatisfy(field ->
                assertThat(explained).contains("`" + field + "`"));
    }

    @Test
    void what_is_right_is_not_told() {
        assertThat(problems).extracting(Problem::file).allMatch(file ->
                file.matches("directory/services/"
                        + "(mistake-\\d+|ages|a-need|misspelt|Capital_Letters)\\.md"));
    }

    private static String file(int number) {
        return "directory/services/mistake-" + number + ".md";
    }

    private static List<Problem> problemsOf(String file) {
        return problems.stream().filter(problem -> problem.file().equals(file)).toList();
    }
}
