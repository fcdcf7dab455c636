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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People take their answers back.
@EmptySite
class ReceiptsTest {

    private static final Field WANTED = new Field("receipt", "yes");

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject NightlyShuffle night;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @Test
    void who_kept_the_receipt_takes_back_answers_words_and_what_they_said_about_themselves() {
        var check = everything();
        var other = family.checkPage();
        assertThat(browser.submit(check, Family.SEND, WANTED).status()).isEqualTo(303);
        family.send(other);
        night.shuffle();
        assertThat(rows("select count(*) from about_you")).isNotEqualTo(List.of("0"));
        var page = withdraw(receipt(check).toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("are deleted");
        assertThat(rows("select count(*) from response")).containsExactly("1");
        assertThat(rows("select words from comment")).containsExactly("They listened.");
        assertThat(rows("select count(*) from comment_to_triage")).containsExactly("1");
        assertThat(rows("select 1 from about_you union all select 1 from receipt")).isEmpty();
        assertThat(withdraw(receipt(check)).status()).isEqualTo(422);
    }

    @Test
    void a_receipt_that_was_not_wanted_finds_nothing() {
        var check = family.checkPage();
        family.send(check);
        var page = withdraw(receipt(check));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("We do not know this code");
        assertThat(rows("select count(*) from response")).containsExactly("1");
        assertThat(rows("select 1 from receipt")).isEmpty();
    }

    @Test
    void the_receipt_stays_the_same_on_every_page_that_shows_it_and_when_sent_twice() {
        var check = family.checkPage();
        var changed = browser.submit(check, "change:P1", WANTED);
        assertThat(changed.html().select("input[name=receipt]").val()).isEqualTo("yes");
        var again = browser.submit(changed, "Next");
        assertThat(receipt(again)).isEqualTo(receipt(check));
        assertThat(again.html().select("input[name=receipt]").hasAttr("checked")).isTrue();
        assertThat(check.html().select("input[name=receipt]").hasAttr("checked")).isFalse();
        var thanks = family.send(again);
        assertThat(family.send(again).words()).isEqualTo(thanks.words());
        assertThat(rows("select count(*) from response")).containsExactly("1");
        assertThat(withdraw(receipt(check)).status()).isEqualTo(200);
    }

    @Test
    void the_thanks_are_the_same_with_a_receipt_and_without() {
        var with = browser.submit(family.checkPage(), Family.SEND, WANTED).header("Location");
        var without = browser.submit(family.checkPage(), Family.SEND).header("Location");
        assertThat(with).isEqualTo(without);
    }

    @Test
    void after_the_close_the_page_says_clearly_that_it_is_too_late() {
        var check = family.checkPage();
        browser.submit(check, Family.SEND, WANTED);
        kept.change("insert into batch (id, service, questionnaire, quarter, threshold, people)"
                + " values ('00000000-0000-0000-0000-000000000001', 'childrens-salt', 'parents',"
                + " '2026Q4', 10, 10)");
        kept.change("update response set receipt = null,"
                + " batch = '00000000-0000-0000-0000-000000000001'");
        var page = withdraw(receipt(check));
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.words()).contains("already in a group with other people",
                "cannot be taken back");
        assertThat(rows("select count(*) from comment")).containsExactly("1");
        kept.change("truncate response, batch cascade");
    }

    @Test
    void rows_with_a_receipt_look_like_rows_without_and_share_nothing() {
        browser.submit(everything(), Family.SEND, WANTED);
        browser.submit(everything(), Family.SEND);
        var names = rows("select receipt from response union all select receipt from comment"
                + " union all select receipt from about_you union all select mark from receipt");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() == 66);
    }

    @Test
    void the_receipt_stands_in_no_address_and_its_page_is_kept_by_no_cache() {
        var check = family.checkPage();
        var page = withdraw(receipt(check));
        assertThat(page.path()).isEqualTo("/questionnaires/receipt");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    /// A check page with an answer to everything, words and about you included.
    private Page everything() {
        var page = browser.get(Family.PARENTS + "/answers");
        for (int i = 0; i < 60 && !page.heading().equals("Check your answers"); i++) {
            page = family.answerAll(page, 1);
        }
        assertThat(page.heading()).isEqualTo("Check your answers");
        return page;
    }

    private static String receipt(Page check) {
        return check.html().select("#receipt-code .code").text();
    }

    private Page withdraw(String code) {
        return browser.submit(browser.get("/questionnaires/receipt"), "Delete my answers",
                new Field("code", code));
    }

    private List<String> rows(String sql) {
        return kept.rows(sql);
    }
}
