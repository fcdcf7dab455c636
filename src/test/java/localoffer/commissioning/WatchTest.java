package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import localoffer.commissioning.Voice.Concern;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Answers;
import localoffer.results.Batch;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;
import localoffer.results.Closing;
import localoffer.results.Standards.Standard;
import localoffer.results.Standards.Target;
import localoffer.results.Trigger;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What gives reason for a level beside the statuses of one service: its log, and the Promise in
/// other services. And what the staff are reminded of. Every test has services of its own, for the
/// log is never emptied.
@EmptySite
class WatchTest {

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Shelf shelf;
    @Inject Content content;
    @Inject Measures measures;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void two_quarters_of_watching_suggest_a_contract_meeting() {
        var jo = door.commissioner(server.getURI(), "childrens-ot");
        confirm("childrens-ot", 1, "null", "2026-07-01");
        assertThat(jo.get("/staff/services/childrens-ot").html().select(".report-level").text())
                .contains("Level 1: watch.").doesNotContain("The figures suggest");
        var physio = door.commissioner(server.getURI(), "childrens-physio");
        confirm("childrens-physio", 1, "null", "2026-06-30");
        assertThat(physio.get("/staff/services/childrens-physio").html().select(".report-level")
                .text()).contains("Confirmed on 30 June 2026.",
                "The provider explains by 28 July 2026.", "The figures suggest level 2.",
                "watched at level 1 for two quarters");
    }

    @Test
    void a_plan_whose_day_has_passed_suggests_level_3_and_the_first_page_reminds_of_it() {
        var jo = door.commissioner(server.getURI(), "portage");
        assertThat(jo.get("/staff").words()).doesNotContain("To see to");
        confirm("portage", 2, "'2026-11-01'", "2026-10-01");
        assertThat(jo.get("/staff/services/portage").html().select(".report-level").text())
                .contains("The figures suggest level 3.", "The day of the last plan has passed");
        var reminder = jo.get("/staff").html().select(".reminders a");
        assertThat(reminder.eachAttr("href"))
                .containsExactly("/staff/services/portage/levels");
        assertThat(reminder.text()).contains("The day of the next step, 1 November 2026, has"
                + " passed.", "Level 3 is suggested, level 2 holds.");
        confirm("portage", 3, "'2026-11-30'", "2026-11-20");
        assertThat(jo.get("/staff").html().select(".reminders a").text())
                .contains("The next step is due by 30 November 2026.");
        assertThat(door.provider(server.getURI(), "portage").get("/staff").words())
                .doesNotContain("To see to");
    }

    @Test
    void a_part_of_the_promise_that_three_services_do_not_keep_is_for_the_board() {
        var services = List.of("childrens-salt", "mhst", "camhs-single-point");
        services.subList(0, 2).forEach(this::unheard);
        closing.close(Everything.LAST);
        var jo = door.commissioner(server.getURI(), "childrens-salt");
        var page = "/staff/services/childrens-salt";
        assertThat(jo.get(page).words()).contains("The figures suggest level 2.");
        answers.clear();
        services.forEach(this::unheard);
        closing.close(Everything.LAST);
        assertThat(jo.get(page).words()).contains("The figures suggest level 4.",
                "The Promise is not kept in several services", "(3 services)");
    }

    @Test
    void a_quarter_in_which_too_few_were_asked_is_not_skipped() {
        var ot = "childrens-ot";
        for (int i = 2; i > 0; i--) {
            answers.give(40, ot, Sample.PARENTS, Everything.LAST.plus(-i).toString(),
                    Map.of("P1", List.of("poor")));
            closing.close(Everything.LAST.plus(-i));
        }
        var jo = door.commissioner(server.getURI(), ot);
        assertThat(jo.get("/staff/services/" + ot).words()).contains("below the standard twice");
        answers.give(40, ot, Sample.PARENTS, Everything.LAST.toString(),
                Map.of("P3", List.of("very-easy")));
        closing.close(Everything.LAST);
        assertThat(jo.get("/staff/services/" + ot).words())
                .doesNotContain("below the standard twice", "Below the standard");
    }

    @Test
    void every_line_of_the_table_that_has_a_target_gives_reason() {
        var parents = content.part(Questionnaires.class).newest(Sample.PARENTS).orElseThrow();
        var batch = new Batch(Everything.LAST, 40, 10, false, Map.of("P4", new Tally(40,
                Map.of("over-18-weeks", 40))), Map.of("experience", new Scores(40, 1_600, 70_000)));
        var standard = new Standard("own", false, "", YearMonth.of(2026, 1), List.of(
                new Target("A2-12", 90, "9 in 10"), new Target("KE", 70, "70 of 100"),
                new Target("KO", 70, "70 of 100")));
        assertThat(measures.concerns(parents, List.of(batch), standard)).containsExactly(
                new Concern(Trigger.BELOW, "Had real help within 12 weeks"),
                new Concern(Trigger.BELOW, "Experience score, from 0 to 100"));
    }

    @Test
    void a_level_1_that_nobody_confirms_for_two_quarters_suggests_a_contract_meeting() {
        var mhst = "mhst";
        var jo = door.commissioner(server.getURI(), mhst);
        seenDifferently(mhst, Everything.LAST);
        assertThat(level(jo, mhst)).contains("The figures suggest level 1.",
                "parents and young people see this differently");
        answers.clear();
        seenDifferently(mhst, Everything.LAST.plus(-1));
        seenDifferently(mhst, Everything.LAST);
        assertThat(level(jo, mhst)).contains("The figures suggest level 2.",
                "Level 1 has been suggested for two quarters, and nobody has confirmed a level.",
                "parents and young people see this differently");
        assertThat(answers.count("escalation where service = 'mhst'")).isZero();
        // A person has looked at it since the first result came out, and is not overruled.
        confirm(mhst, 0, "null", "2026-07-01");
        assertThat(level(jo, mhst)).contains("The figures suggest level 1.")
                .doesNotContain("for two quarters");
    }

    @Test
    void a_level_1_that_nobody_confirms_rises_though_no_new_result_comes() {
        var camhs = "camhs-single-point";
        var jo = door.commissioner(server.getURI(), camhs);
        seenDifferently(camhs, Everything.LAST.plus(-1));
        assertThat(level(jo, camhs)).contains("The figures suggest level 2.");
        answers.clear();
        // What gave reason once, and no more in the last result, is over.
        seenDifferently(camhs, Everything.LAST.plus(-1));
        answers.give(40, camhs, Sample.PARENTS, Everything.LAST.toString(),
                Map.of("P1", List.of("very-good")));
        answers.give(40, camhs, "young-people", Everything.LAST.toString(),
                Map.of("Y1", List.of("very-good")));
        closing.close(Everything.LAST);
        assertThat(level(jo, camhs)).doesNotContain("The figures suggest");
    }

    /// Parents are content, and young people are not.
    private void seenDifferently(String service, Quarter quarter) {
        answers.give(40, service, Sample.PARENTS, quarter.toString(),
                Map.of("P1", List.of("very-good")));
        answers.give(40, service, "young-people", quarter.toString(),
                Map.of("Y1", List.of("poor")));
        closing.close(quarter);
    }

    private static String level(Browser staff, String service) {
        return staff.get("/staff/services/" + service).html().select(".report-level").text();
    }

    private void unheard(String service) {
        answers.give(40, service, Sample.PARENTS, "2026Q3", Map.of("P8", List.of("never")));
    }

    private void confirm(String service, int level, String due, String day) {
        shelf.change("insert into escalation (service, level, suggested, reason, owner, next_step,"
                + " due, person, decided) select '" + service + "', " + level + ", 0, 'Known.',"
                + " '', '', " + due + "::date, id, '" + day
                + "' from staff_person limit 1");
    }
}
