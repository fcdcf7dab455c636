package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import localoffer.database.Shelf;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.staff.StaffDoor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Staff type in what families wrote on paper.
@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperEntryTest {

    private static final String DESK = "/staff/paper";
    private static final String SHEET = DESK + "/parents/1/for/childrens-salt";
    private static final String CHECK = "check";
    private static final String KEEP = "keep";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Kept kept;
    @Inject Shelf shelf;
    @Inject Names names;

    private Browser sam;

    @BeforeEach
    void open() {
        if (sam == null) {
            sam = door.paperDesk(server.getURI());
        }
        kept.clear();
        shelf.empty("staff_daily_count");
    }

    @Test
    void a_sheet_is_kept_as_paper_and_the_next_one_is_empty() {
        var next = keep(sam.get(SHEET), new Field("sheet-P1", "1"),
                new Field("sheet-P2", "They listened."), new Field("sheet-P14", "13"),
                new Field("sheet-P19", "1"), new Field("sheet-X1", "2"));
        assertThat(next.words()).contains("The form is kept", "typed in today: 1");
        assertThat(next.html().select(".sheet input[value]:not([type=hidden])").eachAttr("value"))
                .allMatch(String::isEmpty);
        assertThat(kept.rows("select questionnaire, version, service, quarter, channel, standing,"
                + " answers ->> 'P1', jsonb_array_length(answers -> 'P14') from response"))
                .containsExactly(
                        "parents|1|childrens-salt|2026Q4|paper|accepted|[\"very-good\"]|2");
        assertThat(kept.rows("select question, words, overall, may_publish from comment"))
                .containsExactly("P2|They listened.|positive|t");
        assertThat(kept.rows("select question, options from about_you"))
                .containsExactly("X1|{age-5-to-10}");
    }

    @Test
    void a_mistake_names_its_question_and_everything_typed_stays() {
        var again = sam.submit(sam.get(SHEET), KEEP, new Field("sheet-P1", "7"),
                new Field("sheet-P2", "Line one\nLine two"), new Field("sheet-P3", "1 2"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().title()).startsWith("Error:");
        assertThat(again.html().select(".govuk-error-summary a").eachText()).containsExactly(
                "Question 1: its answers have the numbers 1 to 6",
                "Question 3: Choose one answer only");
        assertThat(again.html().select("#sheet-P1").val()).isEqualTo("7");
        assertThat(again.html().select("#sheet-P2").stream().map(Element::wholeText))
                .containsExactly("Line one\nLine two");
        assertThat(again.html().select("[autofocus]").eachAttr("id")).containsExactly("sheet-P1");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(keep(again, new Field("sheet-P1", "6"), new Field("sheet-P3", "")).words())
                .contains("The form is kept");
    }

    @Test
    void enter_checks_keeps_nothing_and_goes_on_behind_the_last_answer() {
        var going = sam.submit(sam.get(SHEET), CHECK, new Field("sheet-P1", "1"),
                new Field("sheet-P3", "0"));
        assertThat(going.status()).isEqualTo(200);
        assertThat(going.html().select("[autofocus]").eachAttr("id")).containsExactly("sheet-P4");
        var last = sam.submit(going, CHECK, new Field("sheet-X5", "1"));
        assertThat(last.html().select("[autofocus]").eachAttr("id")).containsExactly("keep");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(last.html().select("#sheet button").eachAttr("value").getFirst())
                .isEqualTo(CHECK);
    }

    @Test
    void a_sheet_that_is_sent_twice_counts_once() {
        var sheet = sam.get(SHEET);
        keep(sheet, new Field("sheet-P1", "1"));
        assertThat(keep(sheet, new Field("sheet-P1", "1")).words())
                .contains("kept already", "typed in today: 1");
        assertThat(kept.rows("select count(*) from response")).containsExactly("1");
    }

    @Test
    void an_empty_sheet_and_one_whose_ticket_is_not_ours_are_not_kept() {
        assertThat(sam.submit(sam.get(SHEET), KEEP).words()).contains("Nothing is typed in yet");
        var renewed = sam.submit(sam.get(SHEET), KEEP, new Field("sheet-P1", "1"),
                new Field("ticket", "forged"));
        assertThat(renewed.status()).isEqualTo(422);
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(keep(renewed).words()).contains("The form is kept");
    }

    @Test
    void a_code_is_spent_with_its_sheet_and_a_bad_one_leaves_the_sheet_as_it_was() {
        var code = Code.read("0123456789AB", Code.INVITATION_CHARACTERS).orElseThrow();
        shelf.change("insert into invitation_code (code, service, quarter) values (decode('"
                + hex(names.of(code)) + "', 'hex'), 'childrens-salt', '2026Q4')");
        var answer = new Field("sheet-P1", "1");
        var short1 = sam.submit(sam.get(SHEET), KEEP, answer, new Field("code", "123"));
        assertThat(short1.html().select(".govuk-error-summary a").text()).startsWith("Code:");
        assertThat(keep(short1, new Field("code", code.grouped())).words())
                .contains("The form is kept");
        var used = sam.submit(sam.get(SHEET), KEEP, answer, new Field("code", code.grouped()));
        assertThat(used.status()).isEqualTo(422);
        assertThat(used.words()).contains("used already");
        assertThat(keep(used, new Field("code", "")).words()).contains("The form is kept");
        assertThat(kept.rows("select channel from response")).containsExactly("paper", "paper");
        assertThat(kept.rows("select 1 from invitation_code")).isEmpty();
    }

    @Test
    void nothing_is_lost_while_the_database_is_away() {
        var sheet = sam.get(SHEET);
        shelf.rows("select 1");
        var away = kept.whileAway(() ->
                sam.submit(sheet, KEEP, new Field("sheet-P2", "Still here.")));
        assertThat(away.status()).isEqualTo(503);
    }

    @Test
    void the_desk_is_there_for_those_who_have_the_task_alone() {
        assertThat(sam.get(DESK).words()).contains("Speech and Language Therapy",
                "For parents and carers");
        assertThat(sam.get(DESK + "?service=speech").html().select("main h3")).hasSize(1);
        assertThat(sam.get("/staff").html().select("main a[href=" + DESK + "]")).hasSize(1);
        var jo = door.commissioner(server.getURI(), "childrens-salt");
        assertThat(jo.get(DESK).status()).isEqualTo(404);
        assertThat(jo.get(SHEET).status()).isEqualTo(404);
        assertThat(jo.get("/staff").html().select("main a[href=" + DESK + "]")).isEmpty();
        assertThat(jo.post(SHEET, "token", jo.get("/staff").html().select("[name=token]")
                .attr("value"), "sheet-P1", "1", "go", KEEP).status()).isEqualTo(404);
        assertThat(sam.get("/staff/services/childrens-salt").status()).isEqualTo(404);
        assertThat(kept.rows("select 1 from response")).isEmpty();
    }

    @Test
    void a_sheet_for_what_is_not_asked_is_not_found() {
        assertThat(sam.get(DESK + "/parents/99/for/childrens-salt").status()).isEqualTo(404);
        assertThat(sam.get(DESK + "/parents/1/for/ipsea").status()).isEqualTo(404);
        assertThat(sam.get(DESK + "/none/1/for/childrens-salt").status()).isEqualTo(404);
    }

    private Page keep(Page sheet, Field... typed) {
        var kept = sam.submit(sheet, KEEP, typed);
        assertThat(kept.status()).as(kept.words()).isEqualTo(303);
        return sam.get(kept.header("Location"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
