package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.TestClock;
import localoffer.web.FormTickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers are sent: what is kept, what is refused, and what becomes of it in the night.
@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
class SendingTest {

    private static final String PARENTS = Family.PARENTS;

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject TestClock clock;
    @Inject FormTickets tickets;
    @Inject NightlyShuffle night;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void sending_nothing_is_pointed_out() {
        var sent = browser.submit(family.skipToCheck(browser.get(PARENTS + "/answers")),
                Family.SEND);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.words()).contains("You have not answered any question yet");
    }

    @Test
    void who_goes_back_after_sending_is_told_and_may_send_another_form() {
        var second = browser.submit(browser.get(Family.PARENTS + "/answers"), "Next",
                new Field("answer-P1", "very-good"));
        family.send(family.skipToCheck(second));
        var back = browser.submit(second, "Next", new Field("answer-P2", "We were wrong."));
        var check = family.skipToCheck(back);
        assertThat(check.words()).contains("You have sent these answers already");
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select count(*) from response")).containsExactly("2");
        assertThat(kept.rows("select count(*) from comment")).containsExactly("1");
    }

    @Test
    void a_form_that_is_sent_twice_is_kept_once_and_thanked_twice() {
        var check = family.checkPage();
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select count(*) from response")).containsExactly("1");
        assertThat(kept.rows("select count(*) from comment")).containsExactly("1");
    }

    @Test
    void a_form_whose_ticket_is_not_ours_comes_back_with_its_answers_and_can_be_sent() {
        var check = family.checkPage();
        var again = browser.submit(check, Family.SEND, new Field("ticket", "forged"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Your answers are still here", "They listened.");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(family.send(again).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select count(*) from response")).containsExactly("1");
    }

    @Test
    void a_ticket_for_another_service_is_not_taken() {
        var other = browser.get("/questionnaires/parents/for/childrens-ot/answers").html()
                .select("input[name=ticket]").val();
        var again = browser.submit(family.checkPage(), Family.SEND, new Field("ticket", other));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void a_ticket_is_good_in_the_next_quarter_and_not_in_the_one_after() {
        var check = family.checkPage();
        clock.set(LocalDate.of(2027, 4, 1));
        assertThat(browser.submit(check, Family.SEND).status()).isEqualTo(422);
        clock.set(LocalDate.of(2027, 3, 31));
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select quarter from response")).containsExactly("2027Q1");
    }

    @Test
    void who_sends_a_form_again_that_had_become_too_old_is_not_too_fast() {
        var check = family.checkPage();
        clock.set(LocalDate.of(2027, 4, 1));
        var again = browser.submit(check, Family.SEND);
        assertThat(again.words()).contains("Your answers are still here", "They listened.");
        var ticket = tickets.read(again.html().select("input[name=ticket]").val());
        assertThat(ticket.orElseThrow().issued())
                .isBefore(clock.instant().minus(Duration.ofMinutes(59)));
        assertThat(family.send(again).heading()).isEqualTo("Thank you");
        var forged = browser.submit(check, Family.SEND, new Field("ticket", "forged"));
        var fresh = tickets.read(forged.html().select("input[name=ticket]").val());
        assertThat(fresh.orElseThrow().issued())
                .isAfter(clock.instant().minus(Duration.ofMinutes(1)));
    }

    @Test
    void a_form_that_another_site_sent_is_shown_again_and_not_kept() {
        var check = family.checkPage();
        var fields = new ArrayList<Field>();
        check.html().select("form input").forEach(input ->
                fields.add(new Field(input.attr("name"), input.attr("value"))));
        var elsewhere = browser.postFrom("https://bad.example", PARENTS + "/submissions", fields);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(elsewhere.words()).contains("They listened.");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(family.send(elsewhere).heading()).isEqualTo("Thank you");
    }

    @Test
    void what_a_program_filled_in_is_kept_but_not_counted() {
        var thanks = browser.submit(family.checkPage(), Family.SEND, new Field("website", "x"));
        assertThat(thanks.status()).isEqualTo(303);
        assertThat(kept.rows("select standing, reason from response"))
                .containsExactly("quarantined|filled-trap");
        assertThat(kept.rows("select count(*) from comment_to_triage")).containsExactly("1");
    }

    @Test
    void while_the_database_is_away_nobody_is_thanked_and_nothing_typed_is_lost() {
        var check = family.checkPage();
        var notNow = kept.whileAway(() -> browser.submit(check, Family.SEND));
        assertThat(notNow.status()).isEqualTo(503);
        assertThat(notNow.header("Retry-After")).isNotEmpty();
        assertThat(notNow.words()).contains("Nothing has been sent");
        var back = browser.submit(notNow, "Back to my answers");
        assertThat(back.words()).contains("Check your answers", "They listened.");
        var thanks = browser.submit(notNow, "Try again");
        assertThat(thanks.status()).isEqualTo(303);
        assertThat(kept.rows("select count(*) from response")).containsExactly("1");
    }

    @Test
    void hostile_words_are_kept_as_words() {
        var words = "'; drop table response; -- <script>alert(1)</script> \u0000\uFFFF {0} ${1}";
        var page = browser.submit(browser.get(PARENTS + "/answers"), "Next");
        var check = family.skipToCheck(browser.submit(page, "Next", new Field("answer-P2", words)));
        assertThat(check.html().select("script")).isEmpty();
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select words from comment"))
                .containsExactly(words.replace("\u0000", ""));
    }

    @Test
    void the_night_shuffles_what_came_with_responses_and_forgets_old_tickets() {
        family.send(family.checkPage());
        clock.set(LocalDate.of(2027, 1, 2));
        family.send(family.checkPage());
        var before = kept.rows("select id, words from comment order by 1");
        night.shuffle();
        assertThat(kept.rows("select id, words from comment order by 1")).isEqualTo(before);
        assertThat(kept.rows("select count(*) from comment_to_triage join comment c on c.id ="
                + " comment")).containsExactly("2");
        assertThat(kept.rows("select count(distinct xmin::text) from (select xmin from comment"
                + " union all select xmin from used_ticket"
                + " union all select xmin from response"
                + " union all select xmin from comment_to_triage) all_rows"))
                .containsExactly("1");
        clock.set(LocalDate.of(2027, 4, 2));
        night.shuffle();
        assertThat(kept.rows("select quarter from used_ticket")).containsExactly("2027Q1");
    }

    @Test
    void nothing_that_is_kept_is_dated_more_finely_than_the_quarter_but_the_triage() {
        assertThat(kept.rows("select table_name, column_name from information_schema.columns"
                + " where table_schema = 'public' and data_type ~ '^(date|time)'"
                + " and table_name in ('response', 'comment', 'comment_to_triage', 'about_you',"
                + " 'used_ticket')")).containsExactly("comment_to_triage|received");
    }
}
