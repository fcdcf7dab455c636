package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Staff make codes, posters and tablets.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingFamiliesTest {

    private static final String ASKING = "/staff/asking/childrens-salt";
    private static final Field TEN = new Field("number", "10");

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Kept kept;
    @Inject CodeOnly codeOnly;

    private Browser jo;
    private Browser administrator;

    @BeforeAll
    void enter() {
        jo = door.commissioner(server.getURI(), "childrens-salt");
        administrator = door.administrator(server.getURI());
    }

    @BeforeEach
    void clear() {
        kept.clear();
        codeOnly.look();
    }

    @Test
    void a_sheet_is_shown_once_with_a_picture_for_each_code_and_kept_only_as_hashes() {
        var page = jo.get(ASKING);
        var sheet = jo.submit(page, "Make a sheet", TEN);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
        var codes = codes(sheet);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
        assertThat(sheet.html().select(".slip svg path[d]")).hasSize(20);
        assertThat(kept.rows("select count(*), min(length(code)) from invitation_code"))
                .containsExactly("10|32");
        var everything = kept.rows("select code::text from invitation_code"
                + " union all select about from audit").toString().toUpperCase(Locale.ROOT);
        assertThat(codes).noneMatch(code -> everything.contains(code)
                || everything.contains(code.replace("-", "")));
        assertThat(kept.rows("select about from audit where what = 'made invitation codes'"
                + " order by id desc limit 1")).containsExactly("childrens-salt 2026Q4: 10");
        // The same page sent again: the browser's "reload".
        var again = jo.submit(page, "Make a sheet", TEN);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("This sheet was made before");
        assertThat(kept.rows("select issued from invitation")).containsExactly("10");
    }

    @Test
    void a_code_of_the_sheet_opens_the_questions() {
        var code = codes(make()).getFirst();
        var family = new Browser(server.getURI());
        assertThat(family.get("/questionnaires/code/" + code.replace("-", "")).words())
                .contains("Your code is good");
    }

    @Test
    void a_sheet_that_was_not_given_out_is_thrown_away_and_counts_as_never_made() {
        var sheet = make();
        var thrown = jo.submit(sheet, "Throw these codes away");
        assertThat(thrown.words()).contains("do not work any more", "Codes made so far: 0");
        assertThat(kept.rows("select 1 from invitation_code")).isEmpty();
        var other = make();
        kept.change("delete from invitation_code where ctid in"
                + " (select ctid from invitation_code limit 1)");
        var used = jo.submit(other, "Throw these codes away");
        assertThat(used.status()).isEqualTo(422);
        // Not how many: one of them.
        assertThat(used.words()).contains("one of them was used already", "so far: 10");
        assertThat(kept.rows("select count(*) from invitation_code")).containsExactly("9");
    }

    @Test
    void a_sheet_has_at_least_ten_codes_and_at_most_two_hundred() {
        for (var number : List.of("0", "9", "201", "-1", "", "x", "99999999999")) {
            var refused = jo.submit(jo.get(ASKING), "Make a sheet", new Field("number", number));
            assertThat(refused.status()).as(number).isEqualTo(422);
        }
        var refused = jo.submit(jo.get(ASKING), "Make a sheet", TEN,
                new Field("quarter", "2027Q3"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(kept.rows("select 1 from invitation_code")).isEmpty();
        assertThat(codes(jo.submit(jo.get(ASKING), "Make a sheet", new Field("number", "200"),
                new Field("quarter", "2027Q1")))).hasSize(200);
    }

    @Test
    void only_who_may_analyse_a_service_asks_for_it() {
        assertThat(jo.get("/staff/asking").words()).contains("Speech and Language")
                .doesNotContain("Occupational", "floods a questionnaire");
        assertThat(jo.get("/staff/asking/childrens-ot").status()).isEqualTo(404);
        assertThat(jo.get("/staff/asking/childrens-ot/poster").status()).isEqualTo(404);
        var token = jo.get(ASKING).html().select("input[name=token]").val();
        for (var address : List.of("/staff/asking/childrens-ot/sheets",
                "/staff/asking/childrens-ot/thrown-away",
                "/staff/asking/switches/services/childrens-ot",
                "/staff/asking/switches/questionnaires/parents")) {
            assertThat(jo.post(address, "token", token, "number", "10", "quarter", "2026Q4",
                    "codes", "only").status()).as(address).isEqualTo(404);
        }
        assertThat(kept.rows("select 1 from code_only union all select 1 from invitation"))
                .isEmpty();
    }

    @Test
    void a_service_or_a_questionnaire_is_switched_to_codes_and_back() {
        var family = new Browser(server.getURI());
        var needed = "can only be answered with a code";
        jo.submit(jo.get(ASKING), "Let only people with a code answer");
        assertThat(family.get(Family.PARENTS).words()).contains(needed);
        assertThat(family.get("/questionnaires/parents/for/childrens-ot").words())
                .doesNotContain(needed);
        jo.submit(jo.get(ASKING), "Let everybody answer");
        assertThat(family.get(Family.PARENTS).words()).doesNotContain(needed);
        var list = administrator.get("/staff/asking");
        administrator.submit(list, "Let only people with a code answer For parents and carers");
        assertThat(family.get("/questionnaires/parents/for/childrens-ot").words())
                .contains(needed);
        assertThat(family.get(Family.EASY).words()).doesNotContain(needed);
        assertThat(kept.rows("select what, about from audit order by id desc limit 1"))
                .containsExactly("let only codes answer|parents");
    }

    @Test
    void the_poster_and_the_tablet_have_addresses_that_work() {
        var poster = jo.get(ASKING + "/poster");
        assertThat(poster.html().select("svg path[d]")).hasSize(2);
        var address = poster.html().select(".poster__place").text();
        assertThat(address).endsWith("/questionnaires/at/childrens-salt/qr");
        assertThat(jo.get(address.substring(address.indexOf('/'))).status()).isEqualTo(200);
        assertThat(jo.get(ASKING).html().select("code").text())
                .endsWith("/questionnaires/at/childrens-salt/kiosk");
    }

    private Page make() {
        return jo.submit(jo.get(ASKING), "Make a sheet", TEN);
    }

    private static List<String> codes(Page sheet) {
        return sheet.html().select(".slip__code").eachText();
    }
}
