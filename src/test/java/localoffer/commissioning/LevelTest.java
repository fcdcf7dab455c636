package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The site suggests how closely a service is watched; a person confirms it with a reason.
@EmptySite
class LevelTest {

    private static final String REPORT = "/staff/services/" + Sample.SPEECH_THERAPY;
    private static final String PAGE = REPORT + "/levels";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Shelf shelf;

    @BeforeEach
    void twiceBelowTheStandard() {
        below(Sample.SPEECH_THERAPY);
    }

    private void below(String service) {
        answers.clear();
        for (var quarter : List.of(new Quarter(2026, 2), new Quarter(2026, 3))) {
            answers.give(40, service, Sample.PARENTS, quarter.toString(),
                    Map.of("P1", List.of("poor")));
            closing.close(quarter);
        }
    }

    @Test
    void what_is_below_the_standard_twice_running_suggests_level_3_and_a_person_confirms_it() {
        var jo = door.commissioner(server.getURI(), Sample.SPEECH_THERAPY);
        assertThat(jo.get(REPORT).words()).contains("The figures suggest level 3.",
                "below the standard twice running");
        var page = jo.get(PAGE);
        var refused = jo.submit(page, "Confirm this level",
                new Field("level", "3"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".govuk-error-summary li a").eachAttr("href"))
                .containsExactly("#reason", "#owner", "#next", "#due");
        assertThat(refused.words()).contains("There is a problem", "Say why");
        var done = jo.submit(page, "Confirm this level",
                new Field("level", "3"),
                new Field("reason", "Twice now."),
                new Field("owner", "Contract manager"),
                new Field("next", "A plan for waiting times"),
                new Field("due", "2099-12-31"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(jo.get(PAGE).html().select("tbody tr").text()).contains("Level 3",
                "Level 3 was suggested", "Twice now.", "A plan for waiting times",
                "Commissioner for therapies");
        assertThat(jo.get(REPORT).words()).contains("Level 3: Joint Commissioning Group",
                "Owner: Contract manager.",
                "Next step, by 31 December 2099: A plan for waiting times", "level 3. Twice now.")
                .doesNotContain("The figures suggest");
    }

    @Test
    void a_decision_rests_until_a_new_result_or_a_new_reason_comes() {
        var camhs = "/staff/services/camhs-single-point";
        below("camhs-single-point");
        var jo = door.commissioner(server.getURI(), "camhs-single-point");
        assertThat(jo.get("/staff").words()).contains("Level 3 is suggested, level 0 holds.");
        jo.submit(jo.get(camhs + "/levels"), "Confirm this level",
                new Field("level", "1"),
                new Field("reason", "The new team began in July."));
        assertThat(jo.get("/staff").words()).doesNotContain("Level 3 is suggested");
        assertThat(jo.get("/staff/services").words()).doesNotContain("Level 3 suggested");
        assertThat(jo.get(camhs).words()).contains("The figures suggest level 3. Level 1 was"
                + " confirmed on", "holds until a new result or a new reason comes");
        // The same decision, from before the last result came out.
        decided("childrens-ot", 3, "2026-09-30");
        // And one that knew of less than there is.
        decided("childrens-physio", 2, "2026-11-22");
        for (var service : List.of("childrens-ot", "childrens-physio")) {
            below(service);
            assertThat(door.commissioner(server.getURI(), service).get("/staff").words())
                    .as(service).contains("Level 3 is suggested, level 1 holds.");
        }
    }

    private void decided(String service, int suggested, String day) {
        shelf.change("insert into escalation (service, level, suggested, reason, owner, next_step,"
                + " person, decided) select '" + service + "', 1, " + suggested + ", 'Known.', '',"
                + " '', id, '" + day + "' from staff_person limit 1");
    }

    @Test
    void what_was_confirmed_cannot_be_changed_or_deleted() {
        var jo = door.commissioner(server.getURI(), Sample.SPEECH_THERAPY);
        jo.submit(jo.get(PAGE), "Confirm this level",
                new Field("level", "0"),
                new Field("reason", "Known already."));
        for (var change : List.of("update escalation set level = 4", "delete from escalation",
                "truncate escalation")) {
            assertThatThrownBy(() -> shelf.change(change)).hasStackTraceContaining(
                    "the log of escalations is only added to");
        }
    }

    @Test
    void nobody_confirms_for_a_service_that_they_may_not_see() {
        var other = door.commissioner(server.getURI(), "portage");
        assertThat(other.get(PAGE).status()).isEqualTo(404);
        var token = other.get("/staff/services/portage/levels").html()
                .select("input[name=token]").attr("value");
        long before = answers.count("escalation");
        assertThat(other.post(PAGE, "token", token, "level", "1", "reason", "Not mine.").status())
                .isEqualTo(404);
        assertThat(answers.count("escalation")).isEqualTo(before);
        assertThat(other.post("/staff/services/portage/levels", "token", token, "level", "1",
                "reason", "Mine.").status()).isEqualTo(303);
        assertThat(answers.count("escalation")).isEqualTo(before + 1);
    }
}
