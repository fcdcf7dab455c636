package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the journey does not go on as people expect, it tells the reason that is true, and what
/// they can do.
@MicronautTest(transactional = false)
@Property(name = "questionnaires.codes.tries-per-hour", value = "3")
class TrueReasonsTest {

    private static final String SERVICE = "childrens-salt";
    private static final String WRONG = "7777-7777-7777";

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject CodeOnly codeOnly;
    @Inject InvitationCodes codes;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
        codeOnly.look();
    }

    @Test
    void who_goes_back_after_sending_is_not_told_that_nothing_was_sent() {
        var second = browser.submit(browser.get(Family.PARENTS + "/answers"), "Next",
                new Field("answer-P1", "very-good"));
        var check = family.skipToCheck(second);
        assertThat(check.words()).contains("Nothing has been sent yet");
        family.send(check);
        var again = family.skipToCheck(second);
        assertThat(again.words()).contains("You have sent these answers already")
                .doesNotContain("Nothing has been sent yet");
        assertThat(again.html().select("main a[href=/questionnaires/receipt]").eachText())
                .containsExactly("Take your answers back");
    }

    @Test
    void who_never_had_a_code_is_told_that_one_is_needed_now() {
        var check = family.checkPage();
        kept.change("insert into code_only (service) values ('" + SERVICE + "')");
        codeOnly.look();
        var refused = browser.submit(check, Family.SEND);
        assertThat(refused.heading()).isEqualTo("You need a code now");
        assertThat(refused.words()).contains("Ask someone who works at the service for a code")
                .doesNotContain("There may be a mistake", "did not work");
        var code = codes.make(SERVICE, codes.quarter(), 1).getFirst();
        assertThat(browser.submit(refused, "Send with this code",
                new Field("code", code.grouped())).status()).isEqualTo(303);
    }

    @Test
    void a_good_code_is_not_called_wrong_when_no_more_codes_are_checked() {
        var good = codes.make(SERVICE, codes.quarter(), 1).getFirst();
        for (int i = 0; i < 3; i++) {
            assertThat(browser.submit(family.checkPage(), Family.SEND, new Field("code", WRONG))
                    .heading()).isEqualTo("Your code did not work");
        }
        var unchecked = browser.submit(family.checkPage(), Family.SEND,
                new Field("code", good.grouped()));
        assertThat(unchecked.heading()).isEqualTo("We cannot check your code now");
        assertThat(unchecked.words()).contains("Your code may be good", "a form on paper")
                .doesNotContain("We do not know this code", "There may be a mistake");
        assertThat(browser.submit(unchecked, "Send without a code").status()).isEqualTo(303);
    }

    @Test
    void a_receipt_that_changed_is_told_to_be_written_down_again() {
        var check = family.checkPage();
        var first = receipt(check);
        var again = browser.submit(check, Family.SEND, new Field("ticket", "forged"),
                new Field("receipt", "yes"));
        assertThat(receipt(again)).isNotEqualTo(first);
        assertThat(again.words()).contains("This code is new. Write it down again");
        assertThat(again.html().select("#receipt[checked]")).isNotEmpty();
        var changing = browser.submit(again, "change:P1", new Field("receipt", "new"));
        var back = browser.submit(changing, "Next", new Field("answer-P1", "good"));
        assertThat(receipt(back)).isEqualTo(receipt(again));
        assertThat(back.words()).contains("This code is new");
        browser.submit(back, Family.SEND, new Field("receipt", "new"));
        var taken = browser.submit(browser.get("/questionnaires/receipt"), "Delete my answers",
                new Field("code", receipt(again)));
        assertThat(taken.words()).contains("Your answers and what you wrote are deleted");
    }

    @Test
    void who_wrote_down_no_receipt_is_not_told_that_it_is_new() {
        var again = browser.submit(family.checkPage(), Family.SEND, new Field("ticket", "forged"));
        assertThat(again.words()).doesNotContain("This code is new");
    }

    @Test
    void who_skips_a_question_with_words_in_it_is_told_that_they_are_left_out() {
        var second = browser.submit(browser.get(Family.PARENTS + "/answers"), "Skip");
        assertThat(second.words()).doesNotContain("You chose");
        var third = browser.submit(second, "Skip", new Field("answer-P2", "They listened."));
        assertThat(third.words()).contains("we left out what you had answered there");
        assertThat(browser.submit(third, "Skip").words()).doesNotContain("we left out");
    }

    private static String receipt(Page check) {
        return check.html().select("#receipt-code .code").text();
    }
}
