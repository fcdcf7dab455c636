package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.results.CodeRates.CodeRate;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a close makes of invitation codes, and of what receipts find.
@EmptySite
class CodesAtTheCloseTest {

    private static final Quarter SPRING = new Quarter(2026, 2);
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Map<String, List<String>> GOOD = Map.of("P1", List.of("good"));

    @Inject Answers answers;
    @Inject Shelf shelf;
    @Inject Closing closing;
    @Inject CodeRates rates;

    @BeforeEach
    void clear() {
        answers.clear();
        shelf.empty("invitation", "invitation_code", "invitation_rate", "about_you");
    }

    @Test
    void the_share_of_codes_that_were_used_is_known_after_the_close_and_fixed() {
        codes("portage", "2026Q3", 40, 28);
        given(12, "parents", "code");
        assertThat(rates.of("portage")).isEmpty();
        closing.close(SUMMER);
        assertThat(rates.of("portage"))
                .containsExactly(new CodeRate(SUMMER, 40, Optional.of(12), 10));
        var share = rates.of("portage").getFirst().share().orElseThrow();
        assertThat(share.value()).isEqualTo(30);
        assertThat(share.people()).isEqualTo(40);
        closing.close(SUMMER);
        assertThat(rates.of("portage")).hasSize(1);
    }

    @Test
    void the_share_is_not_told_where_it_would_tell_how_many_answers_are_shown_nowhere() {
        codes("portage", "2026Q2", 50, 27);
        given(17, "parents", "code", SPRING);
        given(6, "young-people", "code", SPRING);
        closing.close(SPRING);
        assertUntold(SPRING, 50);
        // In the quarter after, the six are in a batch with others.
        shelf.empty("invitation_rate");
        codes("portage", "2026Q3", 50, 34);
        given(10, "parents", "code", SUMMER);
        given(6, "young-people", "code", SUMMER);
        closing.close(SUMMER);
        assertThat(shelf.rows("select people from batch order by 1"))
                .containsExactly("10", "12", "17");
        assertUntold(SUMMER, 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update response set standing = 'quarantined' where id in (%s)",
        "update response set standing = 'rejected' where id in (%s)",
        "delete from response where id in (%s)",
        "update response set channel = 'web' where id in (%s)"})
    void the_share_is_not_told_if_some_who_used_a_code_were_held_or_left_out_or_took_it_back(
            String change) {
        codes("portage", "2026Q3", 50, 20);
        given(30, "parents", "code");
        shelf.change(change.formatted("select id from response limit 4"));
        closing.close(SUMMER);
        assertUntold(SUMMER, 50);
    }

    @Test
    void codes_that_came_on_paper_are_told_in_numbers_that_are_large_enough_everywhere() {
        codes("portage", "2026Q3", 60, 20);
        given(20, "parents", "code");
        given(20, "parents", "paper");
        closing.close(SUMMER);
        assertThat(rates.of("portage").getFirst().used()).contains(40);
    }

    @Test
    void four_sheets_of_paper_without_a_code_do_not_follow_from_the_share() {
        codes("portage", "2026Q3", 60, 24);
        given(20, "parents", "code");
        given(20, "parents", "paper");
        closing.close(SUMMER);
        assertUntold(SUMMER, 60);
    }

    @Test
    void nine_people_are_too_few_for_a_figure_and_leave_no_number_behind() {
        codes("portage", "2026Q3", 40, 31);
        given(9, "parents", "code");
        given(10, "parents", "web");
        codes("mhst", "2026Q3", 10, 10);
        closing.close(SUMMER);
        assertUntold(SUMMER, 40);
        assertThat(rates.of("mhst").getFirst().used()).isEmpty();
        assertThat(shelf.rows("select 1 from invitation union all select 1 from invitation_code"))
                .isEmpty();
    }

    @Test
    void the_codes_of_the_quarter_are_deleted_when_it_closes_and_those_of_the_next_are_not() {
        codes("portage", "2026Q2", 24, 12);
        codes("portage", "2026Q3", 24, 12);
        codes("portage", "2026Q4", 12, 12);
        closing.close(SUMMER);
        assertThat(shelf.rows("select distinct quarter from invitation_code"))
                .containsExactly("2026Q4");
        assertThat(shelf.rows("select quarter from invitation")).containsExactly("2026Q4");
        assertThat(rates.of("portage")).extracting(CodeRate::quarter)
                .containsExactly(SPRING, SUMMER);
    }

    @Test
    void no_receipt_finds_what_is_in_a_batch_and_every_receipt_finds_what_waits() {
        answers.give(10, "portage", "parents", "2026Q2", GOOD);
        answers.give(3, "mhst", "parents", "2026Q2", GOOD);
        comment("portage");
        comment("mhst");
        shelf.change("insert into about_you (questionnaire, quarter, question, options)"
                + " values ('parents', '2026Q2', 'PX1', '{a}')");
        closing.close(SPRING);
        assertThat(shelf.rows("select service, receipt is null from response group by 1, 2"
                + " order by 1")).containsExactly("mhst|f", "portage|t");
        assertThat(shelf.rows("select service, receipt is null from comment order by 1"))
                .containsExactly("mhst|f", "portage|t");
        // Whose about you it is nobody knows, so it can be found while any of them waits.
        assertThat(shelf.rows("select receipt is null from about_you")).containsExactly("f");
        answers.give(7, "mhst", "parents", "2026Q3", GOOD);
        closing.close(SUMMER);
        assertThat(shelf.rows("select 1 from response where receipt is not null"
                + " union all select 1 from comment where receipt is not null"
                + " union all select 1 from about_you where receipt is not null")).isEmpty();
    }

    private void assertUntold(Quarter quarter, int issued) {
        assertThat(rates.of("portage"))
                .containsExactly(new CodeRate(quarter, issued, Optional.empty(), 10));
    }

    private void given(int people, String questionnaire, String channel) {
        given(people, questionnaire, channel, SUMMER);
    }

    private void given(int people, String questionnaire, String channel, Quarter quarter) {
        answers.give(people, "portage", questionnaire, quarter.toString(), GOOD);
        shelf.change("update response set channel = '%s' where channel = 'web'"
                .formatted(channel));
    }

    private void codes(String service, String quarter, int issued, int left) {
        shelf.change("insert into invitation values ('%s', '%s', %d)"
                .formatted(service, quarter, issued));
        shelf.change(("insert into invitation_code (code, service, quarter)"
                + " select sha256((n || '%1$s%2$s')::bytea), '%1$s', '%2$s'"
                + " from generate_series(1, %3$d) n").formatted(service, quarter, left));
    }

    private void comment(String service) {
        shelf.change("insert into comment (questionnaire, version, service, quarter, question,"
                + " plain, overall, may_publish) values ('parents', 1, '" + service
                + "', '2026Q2', 'P2', 'Good', 'positive', true)");
    }
}
