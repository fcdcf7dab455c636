package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;

/// The newsletter is what was done in three months.
@OneSite
class NewsletterTest {

    @Inject private EmbeddedServer server;

    @Test
    void it_tells_the_news_the_listings_and_what_is_on_next() {
        var page = new Browser(server.getURI()).get("/newsletter").html();
        assertThat(page.select("h1").text()).isEqualTo(
                "Newsletter: September to November 2026");
        assertThat(page.select("section:has(#news) h3").eachText())
                .containsExactly("A first version of this Local Offer is here to try");
        assertThat(page.select("section:has(#listings) p").eachText().getFirst())
                .isEqualTo("184 listings were first published.");
        assertThat(page.select("section:has(#next) li")).isNotEmpty()
                .allMatch(row -> row.text().contains("Invented example"));
        assertThat(page.select("section:has(#reviews) li").text())
                .contains("waits for a review since 31 May 2025.");
        assertThat(page.select(".notice--demonstration")).hasSize(1);
        assertThat(page.select("nav:has(#others) a").eachAttr("href"))
                .containsExactly("/newsletter?from=2026-06");
    }

    @Test
    void it_can_be_read_again_for_earlier_months() {
        var family = new Browser(server.getURI());
        var page = family.get("/newsletter?from=2025-10").html();
        assertThat(page.select("h1").text()).isEqualTo(
                "Newsletter: October to December 2025");
        assertThat(page.select("section:has(#news) h3").eachText()).containsExactly(
                "How to ask for an autism or ADHD assessment has changed",
                "Councillors looked at help for children with SEND");
        assertThat(page.select("#listings")).isEmpty();
        assertThat(page.select("nav:has(#others) a").eachAttr("href")).containsExactly(
                "/newsletter?from=2026-01");
        assertThat(family.get("/newsletter?from=2026-02").html().select("main").text())
                .contains("We published nothing new in these months.");
    }

    @Test
    void what_is_no_month_or_not_in_reach_gives_the_last_three() {
        var earliest = LocalDate.of(2025, 10, 10);
        var today = LocalDate.of(2026, 1, 31);
        assertThat(Period.of("2025-12", earliest, today).words())
                .isEqualTo("December 2025 to February 2026");
        assertThat(Period.of("2025-08", earliest, today).words())
                .isEqualTo("August to October 2025");
        for (var typed : new String[] {"", "soon", "2025-07", "2026-02", "99999-01"}) {
            assertThat(Period.of(typed, earliest, today).words()).as(typed)
                    .isEqualTo("November 2025 to January 2026");
        }
    }
}
