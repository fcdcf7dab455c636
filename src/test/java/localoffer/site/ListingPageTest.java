package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a listing says of itself, by what its file holds. The listings are written before the
/// site starts; the day is 21 November 2026.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingPageTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/listing-content");

    @Inject
    private EmbeddedServer server;
    private Browser family;

    @Override
    public Map<String, String> getProperties() {
        Zebras.write(FOLDER);
        return Map.of("content.folder", FOLDER.toString());
    }

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @Test
    void a_listing_answers_in_the_order_in_which_families_ask() {
        var headings = family.get("/services/childrens-salt").html().select("main h2").eachText();
        assertThat(headings).containsSubsequence("Can we use it?", "How do we get it?",
                "How long does it take?", "What happens next?", "Who do we contact?",
                "When and where is it?", "What does it cost?", "Tell us about this service",
                "Last checked");
    }

    @Test
    void everything_that_the_file_holds_is_said_in_words() {
        assertThat(listing("zz-full").words()).contains("It used to be called: The Old Zebra",
                "Monday to Thursday 8.30am to 5pm",
                "Friday and Sunday midday to 4.30pm in term time", "4 December 2026",
                "You go to them", "By phone or text", "Hoist", "1 High Street Crook DL15 8NE",
                "About 18 weeks. Some wait less.", "The trust, March 2026", "Zoo keeper",
                "By a panel of zebras.", "They ring you.", "Ring the head zebra.",
                "Write to the herd.", "Polish", "The zebra standard");
        assertThat(listing("zz-full").words()).doesNotContain("20 November 2026");
    }

    @Test
    void each_fact_that_no_page_showed_is_marked_by_itself() {
        var marked = listing("zz-full").html().select(".listing .mark-unchecked");
        assertThat(marked).hasSize(4);
        assertThat(marked.eachText()).containsOnly("Not yet checked");
    }

    @Test
    void a_listing_that_says_nothing_of_complaints_says_what_families_can_do() {
        assertThat(listing("portage").words())
                .contains("If something goes wrong", "complain to the council");
        assertThat(listing("portage").html().select("a[href=/services/ombudsman]")).isNotEmpty();
    }

    @Test
    void a_masked_address_leaks_nowhere() {
        var page = listing("zz-full");
        assertThat(page.words()).contains("Shildon DL4", "We do not show the exact address");
        for (var shown : new Page[] {page, family.get("/search?q=zebra+full"),
            family.get("/search?q=hidden+house+secret+street"),
            family.get("/search?q=zebra&near=Shildon")}) {
            assertThat(shown.response().body()).doesNotContain("Hidden House", "DL4 1QZ", "1QZ",
                    "54.63093", "1.64481");
        }
        assertThat(page.response().body()).doesNotContain("Secret Street");
        assertThat(page.html().select("script[type=application/ld+json]").html())
                .contains("\"addressLocality\":\"Shildon\",\"postalCode\":\"DL4\"");
    }

    @Test
    void machines_get_whole_addresses_and_opening_hours() {
        var data = listing("zz-full").html().select("script[type=application/ld+json]").html();
        assertThat(data).contains("\"url\":\"" + server.getURI() + "/services/zz-full\"",
                "\"availableLanguage\":[\"English\",\"Polish\"]",
                "\"streetAddress\":\"1 High Street\"")
                .as("the times are not certain").doesNotContain("opens");
        assertThat(listing("first-contact").html().select("script").html())
                .contains("\"opens\":\"08:30\",\"closes\":\"17:00\"");
    }

    @Test
    void a_renamed_listing_is_found_under_its_new_name() {
        var page = family.get("/services/zz-before");
        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).isEqualTo("/services/zz-full");
    }

    @Test
    void what_stands_below_a_renamed_listing_moves_with_it() {
        for (var below : List.of("/problem", "/map")) {
            var page = family.get("/services/zz-before" + below);
            assertThat(page.status()).isEqualTo(301);
            assertThat(page.response().headers().firstValue("Location"))
                    .contains("/services/zz-full" + below);
        }
        assertThat(family.get("/services/zz-before/qr.svg").status()).isEqualTo(200);
    }

    @Test
    void a_closed_service_is_gone_and_says_where_to_go_instead() {
        var page = listing("zz-closed");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.heading()).isEqualTo("Zebra closed has closed");
        assertThat(page.words()).contains("It ended in June.", "Where to go instead");
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains("/services/portage", "/services/zz-full", "/search?topic=early-years");
        assertThat(page.html().select(".listing__other a[href=/services/portage]")).hasSize(1);
        assertThat(family.get("/search?q=zebra").html().select("[data-results] a").eachAttr("href"))
                .contains("/services/zz-full").doesNotContain("/services/zz-closed");
        assertThat(family.get("/services").words()).doesNotContain("Zebra closed");
        assertThat(family.get("/sitemap.xml").response().body()).doesNotContain("zz-closed");
    }

    @Test
    void a_service_that_cannot_be_used_now_says_so_at_the_top() {
        var shut = listing("zz-shut").html().select("header.listing__head").text();
        assertThat(shut).contains("Closed for now", "Back in March.", "You can try:", "Portage")
                .doesNotContain("Zebra closed");
        assertThat(listing("zz-later").html().select("header.listing__head").text())
                .contains("Opening soon", "It opens in May.");
        assertThat(family.get("/search?q=zebra").html().select("[data-results]").text())
                .contains("Closed for now", "Opening soon");
    }

    @Test
    void a_listing_warns_when_its_last_check_was_six_months_ago() {
        assertThat(listing("zz-stale").html().select("header.listing__head").text())
                .contains("We last checked this on 21 May 2026", "more than six months ago");
        assertThat(listing("zz-fresh").html().select("header.listing__head").text())
                .contains("Checked by the council on 22 May 2026").doesNotContain("six months");
        assertThat(listing("portage").html().select("header.listing__head").text())
                .contains("Nobody at the council has checked").doesNotContain("six months");
    }

    @Test
    void a_listing_that_was_checked_a_year_ago_is_read_but_not_found() {
        assertThat(listing("zz-hidden").words()).contains("the search does not show it");
        assertThat(family.get("/search?q=zebra+hidden").html().select("[data-results] a")
                .eachAttr("href")).doesNotContain("/services/zz-hidden");
    }

    private Page listing(String id) {
        return family.get("/services/" + id);
    }
}
