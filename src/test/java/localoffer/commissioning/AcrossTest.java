package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages that look across all services: one quarter of all agencies, and who is heard.
@EmptySite
class AcrossTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Map<String, List<String>> CONTENT =
            Map.of("P1", List.of("good"), "P8", List.of("always"));
    private static final Map<String, List<String>> SAD =
            Map.of("Y1", List.of("poor"), "Y3", List.of("never"));

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    private void families() {
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", CONTENT);
        answers.give(30, SALT, "young-people", "2026Q3", SAD);
        answers.give(20, "childrens-ot", Sample.PARENTS, "2026Q3", CONTENT);
        answers.give(9, "portage", Sample.PARENTS, "2026Q3", CONTENT);
        closing.close(SUMMER);
    }

    @Test
    void a_quarter_adds_up_whole_groups_and_nothing_that_waits() {
        families();
        var page = everything().get("/staff/quarter").html();
        var health = row(page, "Health Parents and carers");
        assertThat(health.select("td").eachText().subList(0, 3))
                .containsExactly("2", "60", "100% 94% to 100%");
        assertThat(page.select("tbody th").eachText()).noneMatch(t -> t.startsWith("Education"));
        assertThat(page.text())
                .contains("Health: 60 parents and carers answered about 2 services.");
    }

    @Test
    void parents_and_young_people_are_compared_where_both_were_heard() {
        families();
        var page = everything().get("/staff/quarter").html();
        var listened = row(page, "Health Were listened to (services: 1)");
        assertThat(listened.text()).contains("Parents 100 points higher");
        assertThat(listened.select(".figures__called")).hasSize(1);
        assertThat(page.select("h2:contains(Services to ask about) ~ table a[href]")
                .eachAttr("href")).contains("/staff/services/" + SALT);
    }

    @Test
    void a_quarter_that_is_not_there_is_the_last_one() {
        families();
        answers.give(10, SALT, Sample.PARENTS, "2026Q4", CONTENT);
        var staff = everything();
        assertThat(staff.get("/staff/quarter?quarter=nonsense").html()
                .select("option[selected]").eachAttr("value")).containsExactly("2026Q3");
        assertThat(staff.get("/staff/quarter.csv?quarter=1999Q1").response().body())
                .contains("agency,2026Q3,Health,Parents and carers,2,60,overall,60,100.0,");
    }

    @Test
    void a_commissioner_of_named_services_sees_those_alone() {
        families();
        var jo = door.commissioner(server.getURI(), "childrens-ot");
        assertThat(row(jo.get("/staff/quarter").html(), "Health Parents and carers")
                .select("td").eachText()).startsWith("1", "20");
        assertThat(jo.get("/staff/quarter").words()).doesNotContain("speech");
        assertThat(jo.get("/staff/coverage").html().select("tbody tr")).hasSize(1);
        assertThat(jo.get("/staff/coverage.csv").response().body().lines()).hasSize(2);
        var provider = door.provider(server.getURI(), "childrens-ot");
        assertThat(provider.get("/staff/quarter").status()).isEqualTo(404);
        assertThat(provider.get("/staff/coverage").status()).isEqualTo(404);
    }

    @Test
    void coverage_says_who_is_heard_who_is_not_and_what_has_waited_too_long() {
        answers.give(12, SALT, Sample.PARENTS, "2026Q1", CONTENT);
        answers.give(3, "portage", Sample.PARENTS, "2026Q1", CONTENT);
        answers.give(3, "childrens-ot", Sample.PARENTS, "2026Q2", CONTENT);
        closing.close(new Quarter(2026, 1));
        closing.close(SUMMER);
        var page = everything().get("/staff/coverage").html();
        assertThat(page.text()).contains("about 1 of");
        assertThat(links(page, "Held over for more than 2 quarters"))
                .containsExactly("/staff/services/portage");
        assertThat(links(page, "Services without any counted answers"))
                .doesNotContain("/staff/services/portage", "/staff/services/" + SALT,
                        "/staff/services/childrens-ot")
                .contains("/staff/services/childrens-physio");
        assertThat(page.select("table tr:contains(Occupational)").text())
                .contains("Waiting for more responses");
        assertThat(page.select("table tr:contains(Portage)").text())
                .contains("Held over for more than 2 quarters").doesNotContain("3 ");
    }

    @Test
    void who_was_heard_in_the_last_year_is_covered_whatever_waits_since_then() {
        answers.give(12, SALT, Sample.PARENTS, "2025Q4", CONTENT);
        closing.close(new Quarter(2025, 4));
        answers.give(3, SALT, Sample.PARENTS, "2026Q1", CONTENT);
        closing.close(new Quarter(2026, 1));
        closing.close(SUMMER);
        var page = everything().get("/staff/coverage").html();
        assertThat(links(page, "Held over for more than 2 quarters"))
                .containsExactly("/staff/services/" + SALT);
        assertThat(page.text()).contains("about 1 of");
    }

    @Test
    void evidence_has_each_voice_by_itself_by_what_inspectors_look_at() {
        families();
        var staff = everything();
        var page = staff.get("/staff/evidence").html();
        var valued = page.select("section:contains(Being valued)").get(0);
        assertThat(valued.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("Parents and carers 100% 94% to 100% 60"))
                .anyMatch(row -> row.contains("Young people 0% 0% to 11% 30"));
        assertThat(page.text()).contains("written down from memory");
        assertThat(staff.get("/staff/evidence.csv").response().body())
                .contains("Young people,Were listened to");
        assertThat(door.commissioner(server.getURI(), "portage").get("/staff/evidence").words())
                .doesNotContain("100%");
    }

    @Test
    void what_families_said_stands_beside_the_scorecard_for_staff_alone() {
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", Map.of("P4", List.of("under-6-weeks")));
        closing.close(SUMMER);
        assertThat(everything().get("/staff/scorecard").words()).contains("72%")
                .contains("Had real help in under 6 weeks").contains("100% 91% to 100%");
        assertThat(new Browser(server.getURI()).get("/scorecard").words()).contains("72%")
                .doesNotContain("real help");
        assertThat(door.commissioner(server.getURI(), "portage").get("/staff/scorecard").words())
                .doesNotContain("real help");
    }

    @Test
    void what_families_said_long_ago_is_not_covered_now() {
        answers.give(12, SALT, Sample.PARENTS, "2025Q2", CONTENT);
        closing.close(new Quarter(2025, 2));
        assertThat(everything().get("/staff/coverage").words()).contains("about 0 of")
                .contains("Heard, but not in the last 4 quarters");
    }

    private Browser everything() {
        return door.administrator(server.getURI());
    }

    private static Element row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("No row " + name + " in "
                        + page.select("tbody th").eachText()));
    }

    private static List<String> links(Document page, String heading) {
        var next = page.select("h2:contains(" + heading + ")").first();
        while (next != null && !next.tagName().equals("ul")) {
            next = next.nextElementSibling();
        }
        return next == null ? List.of() : next.select("a").eachAttr("href");
    }
}
