package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date that is none is told with its line and the mend, and is never served.
class DatesOfContentTest {

    private static final String TOOLKIT = "documents/doc-toolkit.md";
    private static final String MONEY = "guidance/money.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        TOOLKIT + " | last-checked: banana | must be a date such as 2026-11-21",
        TOOLKIT + " | last-checked: 2026-11 | must be a date such as 2026-11-21",
        TOOLKIT + " | last-checked: 2027-01-01 | is still to come. Write the day of the last check",
        TOOLKIT + " | review: banana | must be a date such as 2018-07-31, 2018-07, 2025-spring",
        TOOLKIT + " | review: 2027-02-30 | must be a date such as 2018-07-31, 2018-07",
        TOOLKIT + " | period: {from: banana, to: 2020} | \"from\" is \"banana\" but must be a date",
        TOOLKIT + " | period: {from: 2020, to: banana} | \"to\" is \"banana\" but must be a date",
        TOOLKIT + " | period: {from: 2024, to: 2020} | ends before it begins. Write the earlier",
        "plans/doc-wsoa-2018.md | review: banana | must be a date such as 2018-07-31, 2018-07",
        MONEY + " | last-checked: banana | must be a date such as 2026-11-21",
        MONEY + " | last-checked: 2027-01-01 | is still to come. Write the day of the last check",
        MONEY + " | review: banana | must be a date such as 2026-11-21",
        MONEY + " | review: in spring | must be a date such as 2026-11-21"})
    void a_date_of_a_document_a_plan_or_a_guide_that_is_none_is_told(
            String file, String line, String told) throws IOException {
        assertThat(problem(file, "---\n", "---\n" + line + "\n").toString())
                .startsWith(file + ":2: ").contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "standards/sample-2025.yaml | from: \"2025-01\" | from: banana | a month such as 2026-11",
        "statutory/schedule-2.yaml | version: 2026-11-22 | version: banana | a date such as",
        "scorecard/ehc-plans.yaml | updates: | next: banana\\n    updates: | a month such as",
        "directory/commissioned.yaml | to: \"2027-03\" | to: banana | a month such as 2026-11"})
    void what_the_board_of_reviews_and_the_staff_count_by_is_a_date_too(
            String file, String written, String instead, String told) throws IOException {
        assertThat(problem(file, written, instead.replace("\\n", "\n")).words())
                .contains("is \"banana\" but must be " + told);
    }

    @Test
    void a_review_that_was_due_before_the_last_check_is_told() throws IOException {
        assertThat(problem(MONEY, "---\n", "---\nlast-checked: 2026-11-01\nreview: 2026-10-31\n")
                .toString()).startsWith(MONEY + ":3: ").contains("is before the last check");
        assertThat(problem(TOOLKIT, "---\n", "---\nlast-checked: 2026-11-01\nreview: 2026-10\n")
                .toString()).startsWith(TOOLKIT + ":3: ").contains("is before the last check");
    }

    @Test
    void a_review_may_be_a_day_a_month_a_season_or_a_year() throws IOException {
        for (var review : new String[] {"2027-03-31", "2027-03", "2027-spring", "2027"}) {
            var copy = changed(TOOLKIT, "---\n", "---\nlast-checked: " + TestClock.TODAY
                    + "\nreview: " + review + "\nreview-note: By the schools.\n");
            assertThat(copy.read(Documents.class).problems()).as(review).isEmpty();
        }
    }

    /// The one that there is.
    private Problem problem(String file, String written, String instead) throws IOException {
        var problems = changed(file, written, instead).read().problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private ContentCopy changed(String file, String written, String instead) throws IOException {
        var text = Files.readString(Path.of("content").resolve(file));
        assertThat(text).contains(written);
        int at = text.indexOf(written);
        return ContentCopy.in(folder).write(file,
                text.substring(0, at) + instead + text.substring(at + written.length()));
    }
}
