package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import localoffer.directory.ListingNote.What;
import org.junit.jupiter.api.Test;

class ListingNotesTest {

    private static final String PORTAGE = "portage";

    @Test
    void a_listing_without_reports_says_nothing() {
        assertThat(ListingNotes.of(List.of())).isEmpty();
    }

    @Test
    void what_is_new_or_being_checked_is_told_once_with_its_last_month() {
        assertThat(notes(report(ProblemState.NEW, "2026-10", "", ""),
                report(ProblemState.CHECKING, "2026-11", "", "")))
                .containsExactly(new ListingNote(What.CHECKING, "November 2026", ""));
    }

    @Test
    void what_was_mended_is_told_with_the_month_of_the_mending() {
        assertThat(notes(report(ProblemState.MENDED, "2026-08", "", "2026-10")))
                .containsExactly(new ListingNote(What.MENDED, "October 2026", ""));
    }

    @Test
    void the_reasons_why_nothing_was_changed_are_told_the_newest_three_and_none_twice() {
        assertThat(notes(unchanged("2026-08", "One."), unchanged("2026-09", "Two."),
                unchanged("2026-09", "Two."), unchanged("2026-10", "Three."),
                unchanged("2026-11", "Four.")))
                .extracting(ListingNote::reason).containsExactly("Four.", "Three.", "Two.");
    }

    @Test
    void a_new_report_stands_before_what_was_settled() {
        assertThat(notes(report(ProblemState.MENDED, "2026-10", "", "2026-10"),
                unchanged("2026-11", "It is right."),
                report(ProblemState.NEW, "2026-11", "", "")))
                .extracting(ListingNote::what)
                .containsExactly(What.CHECKING, What.MENDED, What.NOT_CHANGED);
    }

    private static List<ListingNote> notes(ProblemReport... reports) {
        return ListingNotes.of(List.of(reports)).getOrDefault(PORTAGE, List.of());
    }

    private static ProblemReport unchanged(String month, String reason) {
        return report(ProblemState.NOT_CHANGED, month, reason, month);
    }

    private static ProblemReport report(
            ProblemState state, String month, String reason, String settled) {
        return new ProblemReport(UUID.randomUUID(), PORTAGE, ProblemKind.PHONE, "", month, state,
                reason, settled, false);
    }
}
