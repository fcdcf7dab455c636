package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Staff decide about what was held, without seeing what it says.
@EmptySite
class HeldTest {

    private static final String HELD = "/staff/held";
    private static final String SALT = "childrens-salt";
    private static final String TRAPPED = "childrens-salt.parents.2026Q4.filled-trap.";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Kept kept;

    private Browser first;
    private Browser second;

    @BeforeEach
    void open() {
        kept.clear();
        first = door.administrator(server.getURI());
        second = door.commissioner(server.getURI(), SALT);
    }

    @Test
    void what_was_held_is_shown_by_reason_and_never_with_its_answers() {
        var browser = new Browser(server.getURI());
        browser.submit(new Family(browser).checkPage(), Family.SEND, new Field("website", "x"));
        var list = first.get(HELD);
        assertThat(list.html().select("tbody tr").text()).contains("Speech",
                "A field was filled that people do not see", "October to December 2026",
                "Fewer than 10", "Nothing yet");
        var page = first.get(HELD + "/" + TRAPPED + "quarantined");
        assertThat(page.words()).contains("You do not see the answers");
        assertThat(list.words() + page.words()).doesNotContain("Very good", "They listened.");
    }

    @Test
    void how_many_are_held_is_said_in_steps_of_the_threshold() {
        hold(SALT, 19);
        assertThat(first.get(HELD).html().select("tbody").text()).contains("10 or more");
        hold(SALT, 1);
        assertThat(first.get(HELD).html().select("tbody").text()).contains("20 or more");
    }

    @Test
    void an_auditor_reads_how_many_wait_by_reason_and_no_group() {
        var auditor = door.with(server.getURI(), Task.AUDITOR);
        assertThat(auditor.get(HELD).words()).contains("Nothing is held.");
        hold(SALT, 11);
        var page = auditor.get(HELD);
        assertThat(page.words()).contains("in all services together")
                .doesNotContain("Nothing is held.", "October to December", "2026Q4", "Speech");
        assertThat(page.html().select("tbody tr").eachText()).singleElement().asString()
                .contains("A field was filled that people do not see", "10 or more");
        assertThat(page.html().select("main tbody a")).isEmpty();
    }

    @Test
    void one_person_lets_them_count_and_the_audit_says_who() {
        hold(SALT, 2);
        assertThat(decide(second, "quarantined", "count", "").status()).isEqualTo(303);
        assertThat(standings()).containsExactly("accepted|2");
        assertThat(aboutYou()).containsExactly("accepted|2");
        assertThat(first.get(HELD).words()).contains("Nothing is held.", "They count");
        assertThat(kept.rows("select what, about from audit order by id desc limit 1"))
                .containsExactly("let held responses count|"
                        + "childrens-salt parents 2026Q4 filled-trap");
    }

    @Test
    void they_are_left_out_only_when_a_second_person_agrees() {
        hold(SALT, 3);
        assertThat(decide(first, "quarantined", "leave-out", "").words())
                .contains("Choose why they are left out");
        assertThat(decide(first, "quarantined", "leave-out", "program").status())
                .isEqualTo(303);
        assertThat(standings()).containsExactly("proposed|3");
        var mine = first.get(HELD + "/" + TRAPPED + "proposed");
        assertThat(mine.words()).contains("A second person must agree", "A program sent them");
        assertThat(mine.html().select("input[value=agree]")).isEmpty();
        assertThat(first.submit(mine, "Save", new Field("choice", "agree")).status())
                .isEqualTo(422);
        assertThat(decide(second, "proposed", "agree", "").status()).isEqualTo(303);
        assertThat(standings()).containsExactly("rejected|3");
        assertThat(aboutYou()).containsExactly("rejected|3");
        assertThat(kept.rows("select count(*) from held_decision where state = 'rejected' and"
                + " why = 'program' and people = 3 and confirmed_by <> decided_by"))
                .containsExactly("1");
        assertThat(first.get(HELD).words()).contains("Left out", "They are kept");
    }

    @Test
    void what_was_left_out_can_still_be_counted() {
        hold(SALT, 1);
        decide(first, "quarantined", "leave-out", "our-test");
        decide(second, "proposed", "agree", "");
        assertThat(decide(second, "rejected", "count", "").status()).isEqualTo(303);
        assertThat(standings()).containsExactly("accepted|1");
        assertThat(aboutYou()).containsExactly("accepted|1");
    }

    @Test
    void the_second_person_may_send_them_back_and_then_it_is_decided_again() {
        hold(SALT, 1);
        decide(first, "quarantined", "leave-out", "one-person");
        assertThat(decide(second, "proposed", "send-back", "").status()).isEqualTo(303);
        assertThat(standings()).containsExactly("quarantined|1");
        assertThat(decide(second, "quarantined", "leave-out", "program").status())
                .isEqualTo(303);
    }

    @Test
    void what_arrives_while_a_second_person_is_awaited_is_not_left_out_with_the_others() {
        hold(SALT, 2);
        decide(first, "quarantined", "leave-out", "program");
        hold(SALT, 1);
        assertThat(decide(first, "quarantined", "leave-out", "program").status()).isEqualTo(409);
        decide(second, "proposed", "agree", "");
        assertThat(standings()).containsExactlyInAnyOrder("rejected|2", "quarantined|1");
        assertThat(aboutYou()).containsExactly("quarantined|3");
    }

    @Test
    void what_came_with_a_response_is_not_counted_while_another_of_the_quarter_is_undecided() {
        hold(SALT, 1);
        hold("portage", 1);
        decide(first, "quarantined", "count", "");
        assertThat(aboutYou()).containsExactly("quarantined|2");
    }

    @Test
    void a_commissioner_sees_what_was_held_about_their_own_services_alone() {
        hold(SALT, 1);
        hold("portage", 1);
        assertThat(second.get(HELD).html().select("tbody tr")).hasSize(1);
        assertThat(first.get(HELD).html().select("tbody tr")).hasSize(2);
        for (var group : new String[] {TRAPPED.replace(SALT, "portage") + "quarantined",
            TRAPPED + "rejected", TRAPPED + "accepted", "x", "a.b.c"}) {
            assertThat(second.get(HELD + "/" + group).status()).as(group).isEqualTo(404);
        }
    }

    @Test
    void who_comes_to_decide_what_a_colleague_has_decided_is_told_so() {
        hold(SALT, 1);
        var open = first.get(HELD + "/" + TRAPPED + "quarantined");
        decide(second, "quarantined", "count", "");
        for (var late : new Page[] {first.get(HELD + "/" + TRAPPED + "quarantined"),
            first.submit(open, "Save", new Field("choice", "count"))}) {
            assertThat(late.status()).isEqualTo(410);
            assertThat(late.words()).contains("You or somebody else has decided", "They count");
        }
        assertThat(door.commissioner(server.getURI(), "portage")
                .get(HELD + "/" + TRAPPED + "quarantined").status()).isEqualTo(404);
        assertThat(standings()).containsExactly("accepted|1");
    }

    @Test
    void a_decision_without_the_token_of_the_form_is_refused() {
        hold(SALT, 1);
        assertThat(first.post(HELD + "/" + TRAPPED + "quarantined", "choice", "count").status())
                .isEqualTo(403);
        assertThat(standings()).containsExactly("quarantined|1");
    }

    private static Page decide(Browser staff, String state, String choice, String why) {
        return staff.submit(staff.get(HELD + "/" + TRAPPED + state), "Save",
                new Field("choice", choice), new Field("why", why));
    }

    private void hold(String service, int people) {
        for (int i = 0; i < people; i++) {
            kept.change("insert into response (questionnaire, version, service, quarter, standing,"
                    + " reason, answers) values ('parents', 1, '" + service + "', '2026Q4',"
                    + " 'quarantined', 'filled-trap', '{\"P1\": [\"very-good\"]}')");
            kept.change("insert into about_you (questionnaire, quarter, standing, question,"
                    + " options) values ('parents', '2026Q4', 'quarantined', 'X1', '{a}')");
        }
    }

    private List<String> standings() {
        return kept.rows("select standing, count(*) from response group by 1");
    }

    private List<String> aboutYou() {
        return kept.rows("select standing, count(*) from about_you group by 1");
    }
}
