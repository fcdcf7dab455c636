package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On which days an event is held, as its file says, and how a mistake in it is told.
class SeriesTest {

    private static final String FILE = "events/example-new.md";
    private static final LocalDate TODAY = TestClock.TODAY;

    @TempDir private Path folder;

    @Test
    void what_is_held_once_has_one_day_and_is_over_after_it() {
        assertThat(days("date: 2026-11-21")).containsExactly("2026-11-21");
        assertThat(days("date: 2026-11-20")).isEmpty();
    }

    @Test
    void what_lasts_some_days_is_told_until_the_last_of_them() {
        assertThat(days("date: 2026-11-10\nlast-date: 2026-11-21"))
                .containsExactly("2026-11-10");
        assertThat(days("date: 2026-11-10\nlast-date: 2026-11-20")).isEmpty();
    }

    @Test
    void a_weekly_series_without_an_end_is_told_a_year_ahead_and_no_further() {
        var days = days("date: 2001-01-02\nrepeats: {every: week}");
        assertThat(days).hasSize(52).startsWith("2026-11-24", "2026-12-01")
                .endsWith("2027-11-16");
    }

    @Test
    void every_second_week_is_counted_from_the_first_day() {
        assertThat(days("date: 2026-11-13\nrepeats: {every: fortnight, until: 2026-12-25}"))
                .containsExactly("2026-11-27", "2026-12-11", "2026-12-25");
    }

    @Test
    void a_day_of_a_month_is_found_from_its_start_or_from_its_end() {
        assertThat(days("date: 2026-11-10\nrepeats: {every: month, on-the: second,"
                + " until: 2027-03-31}")).containsExactly("2026-12-08", "2027-01-12",
                        "2027-02-09", "2027-03-09");
        assertThat(days("date: 2026-10-25\nrepeats: {every: month, on-the: last,"
                + " except: [2026-12-27], until: 2027-02-28}"))
                .containsExactly("2026-11-29", "2027-01-31", "2027-02-28");
    }

    @Test
    void in_term_time_it_is_not_held_in_holidays_nor_after_the_last_term_that_is_known() {
        assertThat(days("date: 2026-12-03\nrepeats: {every: week, term-time: true}"))
                .startsWith("2026-12-03", "2026-12-10", "2026-12-17", "2027-01-07")
                .doesNotContain("2026-12-24", "2026-12-31", "2027-02-18", "2027-04-01")
                .endsWith("2027-07-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date: soon                                  | 5 | must be a date such as
            date: 1926-11-21                            | 5 | Is that a slip?
            last-date: 2026-12-01                       | 2 | "date" is missing
            date: 2026-12-01¶last-date: 2026-12-01      | 6 | must come after "date"
            date: 2026-12-01¶to: "10:00"                | 6 | when does it begin?
            date: 2026-12-01¶from: "10:00"¶to: "10:00"  | 7 | Correct one of the two
            date: 2026-12-01¶from: 10am                 | 6 | must be a time
            date: 2026-12-01¶repeats: {every: day}      | 6 | must be one of week, fortnight
            date: 2026-12-01¶repeats: {every: month}    | 6 | Say which Tuesday of the month
            date: 2026-12-01¶repeats: {every: week, on-the: first} | 6 | held once a month
            date: 2026-12-08¶repeats: {every: month, on-the: first} | 5 | is not the first Tuesday
            date: 2026-12-01¶repeats: {every: week, until: 2026-11-01} | 6 | before it first takes
            date: 2026-12-01¶repeats: {every: week, except: [2026-12-09]} | 6 | on 2026-12-09 anyway
            date: 2026-12-01¶repeats: {every: week, term-time: maybe} | 6 | true or false
            date: 2026-12-25¶repeats: {every: week, term-time: true} | 5 | is not in term time
            date: 2026-12-01¶last-date: 2026-12-02¶repeats: {every: week} | 6 | one day each time
            """)
    void a_rule_that_cannot_be_kept_is_told_with_its_line(String when, int line, String told) {
        assertThat(read(when.replace("¶", "\n"))).anySatisfy(problem -> {
            assertThat(problem.words()).contains(told);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void a_real_event_cannot_go_by_invented_terms() {
        var when = "date: 2026-12-01\nrepeats: {every: week, term-time: true}";
        assertThat(read(when)).isEmpty();
        assertThat(copy(when, "false").read(Events.class).problems()).singleElement()
                .asString().contains("invented");
        var copy = copy(when, "false").write("events/term-dates.yaml", """
                source: The council
                terms: [{from: 2026-11-02, to: 2026-12-18}]
                """);
        assertThat(copy.read(Events.class).problems()).filteredOn(
                problem -> problem.file().equals(FILE)).isEmpty();
    }

    @Test
    void a_place_is_needed_but_may_be_online() {
        assertThat(copy("date: 2026-12-01", "true").write(FILE, text("date: 2026-12-01", "true")
                .replace("{online: true}", "{town: Crook}")).read(Events.class).problems())
                .singleElement().asString().contains("Where is it?");
    }

    private List<String> days(String when) {
        var events = copy(when, "true").read(Events.class).edition().part(Events.class);
        return events.coming(events.find("example-new").orElseThrow()).stream()
                .map(one -> one.day().toString()).toList();
    }

    private List<Problem> read(String when) {
        return copy(when, "true").read(Events.class).problems();
    }

    private ContentCopy copy(String when, String demonstration) {
        return ContentCopy.in(folder).write(FILE, text(when, demonstration));
    }

    private static String text(String when, String demonstration) {
        return "---\ntitle: New\nsummary: New.\nplace: {online: true}\n" + when
                + "\ndemonstration: " + demonstration + "\nowner: A team\nhistory: [{date: "
                + TODAY + ", what: New.}]\n---\nWords.\n";
    }
}
