package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A tablet that people share.
@EmptySite
class KioskTest {

    private static final String TABLET = "/questionnaires/at/childrens-salt/kiosk";

    @Inject EmbeddedServer server;
    @Inject Kept kept;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @Test
    void every_page_of_the_tablet_is_kept_by_nothing_and_leads_nowhere_else() {
        var page = browser.get(TABLET);
        bare(page);
        var start = browser.get(page.html().select("a.tile").attr("href"));
        bare(start);
        var second = browser.submit(first(), "Next", new Field("answer-P1", "very-good"));
        bare(second);
        assertThat(second.html().select("main button").eachText())
                .contains("Clear and start again");
        var sent = browser.submit(family.skipToCheck(second), Family.SEND);
        assertThat(sent.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        var thanks = browser.get(sent.header("Location"));
        bare(thanks);
        assertThat(thanks.heading()).isEqualTo("Thank you");
        var again = browser.submit(thanks, "Finish and clear");
        assertThat(again.header("Location")).isEqualTo(TABLET);
        assertThat(kept.rows("select channel from response")).containsExactly("kiosk");
    }

    @Test
    void a_form_that_was_sent_does_not_come_back() {
        var second = browser.submit(first(), "Next", new Field("answer-P1", "poor"));
        var check = family.skipToCheck(second);
        browser.submit(check, Family.SEND);
        // The browser's button back, and a yes to sending the page before again.
        var back = browser.submit(second, "Skip");
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo(TABLET);
        var twice = browser.submit(check, Family.SEND);
        assertThat(twice.header("Location")).endsWith("/by/kiosk/thanks");
        assertThat(kept.rows("select count(*) from response")).containsExactly("1");
    }

    @Test
    void a_form_that_was_cleared_does_not_come_back_and_cannot_be_sent() {
        var second = browser.submit(first(), "Next", new Field("answer-P1", "poor"));
        var check = family.skipToCheck(second);
        var cleared = browser.submit(check, "Clear and start again");
        assertThat(cleared.header("Location")).isEqualTo(TABLET);
        assertThat(cleared.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(browser.submit(second, "Skip").header("Location")).isEqualTo(TABLET);
        var sent = browser.submit(check, Family.SEND);
        assertThat(sent.header("Location")).as("nobody is thanked for nothing").isEqualTo(TABLET);
        assertThat(kept.rows("select 1 from response")).isEmpty();
    }

    @Test
    void nothing_refreshes_or_ends_by_itself() {
        assertThat(first().html().select("meta[http-equiv]")).isEmpty();
        assertThat(browser.get(TABLET).html().select("meta[http-equiv]")).isEmpty();
    }

    private Page first() {
        return browser.get(Family.PARENTS + "/answers?by=kiosk");
    }

    private static void bare(Page page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html().select("header a, footer a:not([href^=tel])")).isEmpty();
    }
}
