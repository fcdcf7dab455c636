package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import localoffer.database.Shelf;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody says that a listing is wrong.
@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
@Property(name = "problems.reports-per-hour", value = "3")
class ReportingTest {

    private static final String LISTING = "/services/portage";
    private static final String FORM = LISTING + "/problem";
    private static final String SEND = "Send";
    private static final Field PHONE = new Field("kind", "phone");

    @Inject EmbeddedServer server;
    @Inject Shelf shelf;
    @Inject TestClock clock;
    @Inject ListingNotes notes;
    @Inject ProblemNight night;

    private Browser browser;

    /// Each test on a day of its own, so that the pace of one does not slow the next.
    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        shelf.empty("listing_problem", "listing_problem_ticket");
        nextDay();
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.TODAY);
    }

    private static int day = 1;

    private void nextDay() {
        clock.set(LocalDate.of(2026, 11, day++));
    }

    @Test
    void every_listing_leads_to_the_form_which_sets_no_cookie() {
        var listing = browser.get(LISTING);
        assertThat(listing.html().select("a[href=" + FORM + "]").text())
                .isEqualTo("Report a problem with this page");
        var form = browser.get(FORM);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Set-Cookie")).isEmpty();
        assertThat(form.words()).contains("This is not for emergencies",
                "Please do not write anyone’s name");
        assertThat(browser.get("/services/no-such-service/problem").status()).isEqualTo(404);
    }

    @Test
    void a_report_is_kept_with_its_month_and_thanked_and_the_listing_says_so() {
        var sent = send(browser.get(FORM), PHONE, new Field("words", "It rings out."));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo(FORM + "/thanks");
        assertThat(browser.get(FORM + "/thanks").heading()).isEqualTo("Thank you for telling us");
        assertThat(shelf.rows("select listing, kind, words, month, state, held"
                + " from listing_problem"))
                .containsExactly("portage|phone|It rings out.|2026-11|new|f");
        notes.look();
        assertThat(browser.get(LISTING).words())
                .contains("A problem was reported in November 2026 and is being checked.");
        assertThat(browser.get("/services/childrens-salt").words())
                .doesNotContain("A problem was reported");
    }

    @Test
    void nothing_that_is_kept_holds_a_day_or_an_address() {
        assertThat(shelf.rows("select column_name, data_type from information_schema.columns"
                + " where table_name like 'listing_problem%' order by 1, 2")).containsExactly(
                "held|boolean", "id|uuid", "kind|text", "listing|text", "month|character",
                "month|character", "nonce|bytea", "reason|text", "settled|character",
                "state|text", "words|text");
    }

    @Test
    void what_is_missing_is_pointed_out_and_what_was_typed_stays() {
        var refused = send(browser.get(FORM), new Field("words", "No kind."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#kind");
        assertThat(refused.html().title()).startsWith("Error:");
        assertThat(refused.html().select("textarea").text()).isEqualTo("No kind.");
        var wordless = send(browser.get(FORM), new Field("kind", "other"));
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.html().select("input[value=other]").hasAttr("checked")).isTrue();
        assertThat(shelf.rows("select 1 from listing_problem")).isEmpty();
    }

    @Test
    void a_thousand_characters_are_taken_and_one_more_is_not() {
        var face = "😀";
        assertThat(send(browser.get(FORM), PHONE, new Field("words", face.repeat(1_000)))
                .status()).isEqualTo(303);
        var tooLong = send(browser.get(FORM), PHONE, new Field("words", face.repeat(1_001)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.words()).contains("Characters over the limit: 1");
        assertThat(tooLong.html().select("textarea").text()).hasSize(2_002);
    }

    @Test
    void a_form_that_is_sent_twice_is_kept_once_and_thanked_twice() {
        var form = browser.get(FORM);
        assertThat(send(form, PHONE).status()).isEqualTo(303);
        assertThat(send(form, PHONE).status()).isEqualTo(303);
        assertThat(shelf.rows("select count(*) from listing_problem")).containsExactly("1");
    }

    @Test
    void a_form_of_another_site_or_with_a_ticket_that_is_not_ours_comes_back_whole() {
        var fields = List.of(new Field("ticket", ticket(browser.get(FORM))), PHONE,
                new Field("words", "It rings out."));
        var elsewhere = browser.postFrom("https://bad.example", FORM, fields);
        assertThat(elsewhere.status()).isEqualTo(403);
        var forged = send(browser.get(FORM), PHONE, new Field("words", "It rings out."),
                new Field("ticket", "forged"));
        var others = send(browser.get(FORM), PHONE, new Field("words", "It rings out."),
                new Field("ticket", ticket(browser.get("/services/childrens-salt/problem"))));
        for (var page : List.of(elsewhere, forged, others)) {
            assertThat(page.words()).contains("Nothing has been sent yet", "It rings out.");
        }
        assertThat(forged.status()).isEqualTo(422);
        assertThat(others.status()).isEqualTo(422);
        assertThat(shelf.rows("select 1 from listing_problem")).isEmpty();
        assertThat(send(forged).status()).isEqualTo(303);
    }

    @Test
    void a_ticket_is_good_in_the_next_month_and_not_in_the_one_after() {
        var form = browser.get(FORM);
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(send(form, PHONE).status()).isEqualTo(422);
        clock.set(LocalDate.of(2026, 12, 31));
        assertThat(send(form, PHONE).status()).isEqualTo(303);
        assertThat(shelf.rows("select month from listing_problem")).containsExactly("2026-12");
    }

    @Test
    void while_the_database_is_away_nobody_is_thanked_no_word_is_lost_and_listings_are_read() {
        var form = browser.get(FORM);
        notes.look();
        var notNow = shelf.whileAway(() -> {
            notes.look();
            assertThat(browser.get(LISTING).status()).isEqualTo(200);
            assertThat(browser.get(FORM).status()).isEqualTo(200);
            return send(form, PHONE, new Field("words", "It rings out."));
        });
        assertThat(notNow.status()).isEqualTo(503);
        assertThat(notNow.header("Retry-After")).isNotEmpty();
        assertThat(notNow.words()).contains("It rings out.");
        assertThat(send(notNow).status()).isEqualTo(303);
        assertThat(shelf.rows("select words from listing_problem"))
                .containsExactly("It rings out.");
    }

    @Test
    void what_a_program_filled_in_is_kept_for_staff_and_the_listing_says_nothing_of_it() {
        assertThat(send(browser.get(FORM), PHONE, new Field("website", "x")).status())
                .isEqualTo(303);
        assertThat(shelf.rows("select held from listing_problem")).containsExactly("t");
        notes.look();
        assertThat(notes.on("portage")).isEmpty();
    }

    @Test
    void more_than_so_many_in_an_hour_from_one_network_are_asked_to_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(send(browser.get(FORM), PHONE).status()).isEqualTo(303);
        }
        var tooMany = send(browser.get(FORM), PHONE, new Field("words", "It rings out."));
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).isNotEmpty();
        assertThat(tooMany.words()).contains("Wait an hour", "It rings out.");
        nextDay();
        assertThat(send(tooMany).status()).isEqualTo(303);
    }

    @Test
    void hostile_words_are_kept_as_words() {
        var words = "'; drop table listing_problem; -- <script>alert(1)</script> \u0000 {0} ${1}";
        assertThat(send(browser.get(FORM), PHONE, new Field("words", words)).status())
                .isEqualTo(303);
        assertThat(shelf.rows("select words from listing_problem"))
                .containsExactly(words.replace("\u0000", ""));
    }

    @Test
    void a_report_that_nobody_could_have_typed_gets_a_page() {
        for (var body : new String[] {"", "%", "kind=%FF&words=%00", "kind=phone&kind=link"}) {
            var fields = List.of(new Field(body, body), new Field("kind", body));
            assertThat(browser.post(FORM, fields).status()).isEqualTo(422);
        }
    }

    @Test
    void the_night_forgets_what_was_settled_a_year_ago_and_dates_nothing() {
        send(browser.get(FORM), PHONE, new Field("words", "New."));
        send(browser.get(FORM), PHONE, new Field("words", "Newer."));
        shelf.change("insert into listing_problem (listing, kind, words, month, state, settled,"
                + " held) values ('portage', 'phone', 'Old.', '2025-09', 'mended', '2025-10',"
                + " false), ('portage', 'phone', 'Less old.', '2025-09', 'mended', '2025-11',"
                + " false)");
        night.tidy();
        assertThat(shelf.rows("select words from listing_problem order by 1"))
                .containsExactly("Less old.", "New.", "Newer.");
        assertThat(shelf.rows("select count(distinct xmin::text) from listing_problem"))
                .containsExactly("1");
        clock.set(LocalDate.of(2026, 12, 1));
        night.tidy();
        assertThat(shelf.rows("select count(*) from listing_problem_ticket"))
                .containsExactly("2");
        clock.set(LocalDate.of(2027, 1, 1));
        night.tidy();
        assertThat(shelf.rows("select 1 from listing_problem_ticket")).isEmpty();
    }

    private Page send(Page form, Field... filledIn) {
        return browser.submit(form, SEND, filledIn);
    }

    private static String ticket(Page form) {
        return form.html().select("input[name=ticket]").val();
    }
}
