package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People answer with codes.
@EmptySite
class CodesTest {

    private static final String SERVICE = "childrens-salt";
    private static final String CODE_PAGE = "/questionnaires/code";

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject TestClock clock;
    @Inject InvitationCodes codes;
    @Inject CodeOnly codeOnly;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
        codeOnly.look();
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void a_code_leads_to_the_voices_of_its_service_and_on_to_the_first_question() {
        var voices = family.type(code().grouped().toLowerCase(Locale.ROOT)
                .replace('0', 'o').replace("-", " "));
        assertThat(voices.status()).isEqualTo(200);
        assertThat(voices.words()).contains("Speech and Language", "Who are you answering as?");
        var start = browser.submit(voices, "parents");
        assertThat(start.words()).contains("Your code is good", "Your privacy");
        var first = browser.submit(start, "Start");
        assertThat(first.heading()).startsWith("Overall, how was your experience");
        assertThat(first.words()).doesNotContain("open for a long time");
    }

    @Test
    void the_address_of_a_qr_code_leads_to_the_same_place() {
        var code = code();
        assertThat(browser.get(CODE_PAGE + "/" + code.text()).words())
                .contains("Who are you answering as?");
        assertThat(browser.get(CODE_PAGE + "/" + code.grouped()).status()).isEqualTo(200);
    }

    @Test
    void a_code_is_spent_with_its_response_and_nothing_is_left_of_it() {
        codes.make(SERVICE, codes.quarter(), 20);
        var code = code();
        var check = family.checkPage(code);
        assertThat(rows("select count(*) from invitation_code")).containsExactly("21");
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(rows("select count(*) from invitation_code")).containsExactly("20");
        assertThat(rows("select channel from response")).containsExactly("code");
        assertThat(rows("select issued from invitation")).containsExactly("21");
        assertThat(codes.find(code)).isEmpty();
        // No row of a code was written when the response was: nothing has its transaction.
        assertThat(rows("select 1 from response r where exists (select 1 from invitation_code c"
                + " where c.xmin = r.xmin) or exists (select 1 from invitation i"
                + " where i.xmin = r.xmin)")).isEmpty();
    }

    @Test
    void a_code_goes_along_when_the_language_is_changed() {
        var voices = browser.submit(family.type(code().grouped()), "Polski");
        assertThat(voices.heading()).isEqualTo("W czyim imieniu odpowiadasz?");
        var start = browser.submit(browser.submit(voices, "parents"), "English");
        assertThat(start.words()).contains("Your code is good");
        family.send(family.checkPage(browser.submit(start, "Start")));
        assertThat(rows("select channel from response")).containsExactly("code");
        assertThat(rows("select 1 from invitation_code")).isEmpty();
    }

    @Test
    void a_form_with_a_code_that_is_sent_twice_counts_once_and_is_thanked_twice() {
        var check = family.checkPage(code());
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(rows("select count(*) from response")).containsExactly("1");
    }

    @Test
    void of_two_forms_with_one_code_sent_at_once_one_is_kept_and_the_other_loses_nothing()
            throws InterruptedException {
        var code = code();
        var one = family.checkPage(code);
        var other = family.checkPage(code);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> browser.submit(one, Family.SEND).status(),
                    () -> browser.submit(other, Family.SEND).status());
            assertThat(pool.invokeAll(both).stream().map(Future::resultNow).toList())
                    .containsExactlyInAnyOrder(303, 422);
        }
        assertThat(rows("select count(*) from response")).containsExactly("1");
        assertThat(rows("select count(*) from used_ticket")).containsExactly("1");
    }

    @Test
    void a_spent_code_gets_a_clear_page_and_the_answers_can_be_sent_without_it() {
        var code = code();
        family.send(family.checkPage(code));
        var check = family.checkPage();
        var refused = browser.submit(check, Family.SEND, new Field("code", code.grouped()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.heading()).isEqualTo("Your code did not work");
        assertThat(refused.words()).contains("Nothing has been sent yet",
                "Each code works once");
        assertThat(refused.html().select("input[name=answer-P2]").val())
                .isEqualTo("They listened.");
        var back = browser.submit(refused, "Back to my answers");
        assertThat(back.words()).contains("They listened.");
        assertThat(browser.submit(refused, "Send without a code").status()).isEqualTo(303);
        assertThat(rows("select channel from response order by 1"))
                .containsExactly("code", "web");
    }

    @Test
    void a_mistyped_code_can_be_put_right_where_it_was_refused() {
        var code = code();
        var refused = browser.submit(family.checkPage(), Family.SEND, new Field("code", "7777"));
        assertThat(refused.html().select("#code").val()).isEqualTo("7777");
        var sent = browser.submit(refused, "Send with this code",
                new Field("code", code.grouped()));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(rows("select channel from response")).containsExactly("code");
    }

    @Test
    void a_code_of_another_service_is_not_spent() {
        var other = codes.make("portage", codes.quarter(), 1).getFirst();
        var refused = browser.submit(family.checkPage(), Family.SEND,
                new Field("code", other.text()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(codes.find(other)).isPresent();
        assertThat(rows("select 1 from response")).isEmpty();
        assertThat(rows("select 1 from used_ticket")).isEmpty();
    }

    @Test
    void a_code_works_in_its_own_quarter_and_no_other() {
        var next = codes.make(SERVICE, codes.quarter().plus(1), 1).getFirst();
        assertThat(family.type(next.text()).words()).contains("for the next quarter of the year");
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(family.type(next.text()).status()).isEqualTo(200);
        clock.set(LocalDate.of(2027, 4, 1));
        assertThat(family.type(next.text()).status()).isEqualTo(422);
    }

    @Test
    void a_wrong_code_says_so_and_a_receipt_is_told_from_a_code() {
        assertThat(family.type("7777-7777-7777").words()).contains("We do not know this code");
        assertThat(family.type("").words()).contains("Type your code");
        assertThat(family.type("7777-7777-7777-7777").words())
                .contains("This is a code to take answers back");
    }

    @Test
    void what_is_switched_to_codes_cannot_be_answered_without_one() {
        var open = family.checkPage();
        kept.change("insert into code_only (service) values ('" + SERVICE + "')");
        codeOnly.look();
        var start = browser.get(Family.PARENTS);
        assertThat(start.words()).contains("can only be answered with a code");
        assertThat(start.html().select("a[href$=/answers]")).isEmpty();
        assertThat(browser.get(Family.PARENTS + "/answers").status()).isEqualTo(303);
        var refused = browser.submit(open, Family.SEND);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Type your code");
        assertThat(refused.html().select("button").eachText())
                .doesNotContain("Send without a code");
        assertThat(rows("select 1 from response")).isEmpty();
        var code = code();
        var invited = browser.submit(start, "Use this code", new Field("code", code.grouped()));
        assertThat(invited.words()).contains("Your code is good");
        assertThat(browser.submit(refused, "Send with this code",
                new Field("code", code.grouped())).status()).isEqualTo(303);
        kept.change("delete from code_only");
        codeOnly.look();
        assertThat(browser.get(Family.PARENTS).html().select("a[href$=/answers]")).isNotEmpty();
    }

    private Code code() {
        return codes.make(SERVICE, codes.quarter(), 1).getFirst();
    }

    private List<String> rows(String sql) {
        return kept.rows(sql);
    }
}
