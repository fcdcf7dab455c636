package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import localoffer.sample.TestClock;
import localoffer.site.Owners.Owner;
import localoffer.site.Upkept.Kind;
import localoffer.site.Upkept.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a thing has to be looked at again, and on which page of the board it stands.
class UpkeptTest {

    private static final LocalDate TODAY = TestClock.TODAY;

    /// A guide holds for 6 months from its check, unless a day was set.
    @ParameterizedTest
    @CsvSource({"GUIDE, 0, , FINE", "GUIDE, 155, , SOON", "GUIDE, 185, , OVERDUE",
        "GUIDE, , , NEVER", "GUIDE, 500, 31, FINE", "GUIDE, 0, 30, SOON", "GUIDE, 0, 0, SOON",
        "GUIDE, 0, -1, OVERDUE", "PLAN_REVIEW, , -1, OVERDUE", "PLAN_REVIEW, , 31, FINE",
        "QUESTIONNAIRE, 900, , FINE", "QUESTIONNAIRE, , , NEVER", "CONTACT, 100, , OVERDUE"})
    void how_pressing_it_is_follows_from_the_last_check_or_from_the_day_that_was_set(
            Kind kind, @Nullable Integer checkedDaysAgo, @Nullable Integer dueInDays,
            State state) {
        assertThat(upkept(kind, checkedDaysAgo, dueInDays).state(TODAY)).isEqualTo(state);
    }

    @Test
    void what_somebody_confirmed_holds_from_then_and_an_older_word_changes_nothing() {
        var late = upkept(Kind.GUIDE, 400, -10);
        var confirmed = late.confirmedOn(TODAY);
        assertThat(confirmed.state(TODAY)).isEqualTo(State.FINE);
        assertThat(confirmed.due()).contains(TODAY.plusMonths(6));
        assertThat(confirmed.line()).isEqualTo("last-checked: " + TODAY);
        assertThat(late.confirmedOn(TODAY.minusDays(400))).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "100, 1", "101, 2", "250, 3"})
    void each_line_of_a_board_stands_on_one_of_its_pages_and_each_page_has_an_address(
            int lines, int pages) {
        var all = IntStream.range(0, lines).mapToObj(i -> new Upkept(Kind.GUIDE, "" + i, "" + i,
                "/guidance/" + i, new Owner("A team", ""), "guidance/" + i + ".md",
                Optional.empty(), Optional.empty(), "", false)).toList();
        var shown = new ArrayList<String>();
        for (int page = 1; page <= pages; page++) {
            var board = board(all, Integer.toString(page));
            board.lines().forEach(line -> shown.add(line.upkept().item()));
            assertThat(board.paging().next()).isEqualTo(page == pages ? ""
                    : "/staff/freshness?due=never&kind=guide&page=" + (page + 1));
        }
        assertThat(shown).hasSize(lines).doesNotHaveDuplicates();
        assertThat(board(all, "2").paging().previous()).isEqualTo(pages == 1 ? ""
                : "/staff/freshness?due=never&kind=guide");
        assertThat(board(all, "99999").wish().page()).isEqualTo(pages);
        for (var page : List.of("0", "-1", "x", "99999999999", "")) {
            assertThat(board(all, page).wish().page()).as(page).isOne();
        }
    }

    private static FreshnessPage board(List<Upkept> all, String page) {
        var given = Map.of("due", "never", "kind", "guide", "page", page);
        return FreshnessPage.of(all, FreshnessWish.of(name -> given.getOrDefault(name, "")),
                TODAY, one -> true);
    }

    static Upkept upkept(Kind kind, @Nullable Integer checkedDaysAgo,
            @Nullable Integer dueInDays) {
        return new Upkept(kind, "a", "A", "/guidance/a", new Owner("A team", ""), "guidance/a.md",
                Optional.ofNullable(checkedDaysAgo).map(TODAY::minusDays),
                Optional.ofNullable(dueInDays).map(TODAY::plusDays), "", false);
    }
}
