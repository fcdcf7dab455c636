package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Maps without script: a list of the same places, with distances.
@OneSite
class MapPagesTest {

    private static final String PLACED = Sample.PLACED;

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
    }

    @Test
    void a_listing_with_a_place_leads_to_its_map_and_one_without_does_not() {
        assertThat(browser.get("/services/" + PLACED).html()
                .select("a[href=/services/" + PLACED + "/map]").text()).isEqualTo("Show a map");
        assertThat(browser.get("/services/" + PLACED).html().select("script[src]")).isEmpty();
        assertThat(browser.get("/services/dla").html().select("a[href$=/map]")).isEmpty();
        assertThat(browser.get("/services/dla/map").status()).isEqualTo(404);
    }

    @Test
    void the_list_below_the_map_says_the_place_and_how_far_it_is() {
        var plain = browser.get("/services/" + PLACED + "/map");
        assertThat(plain.html().select("#map-list li li").text()).isEqualTo("Stanley");
        assertThat(plain.html().select("#map[hidden]")).hasSize(1);
        var far = browser.get("/services/" + PLACED + "/map?near=Crook").html();
        assertThat(far.select("#map-list li li").text())
                .matches("Stanley, about \\d+ miles away");
        assertThat(far.text()).contains("Distances are from Crook");
    }

    @Test
    void the_place_to_measure_from_can_be_typed_and_an_unknown_one_is_told() {
        var asked = browser.get("/shortlist/map?s=" + PLACED).html().select("form.map-from");
        assertThat(asked.select("[name=s]").attr("value")).isEqualTo(PLACED);
        assertThat(asked.select("label[for=near]").text()).isNotEmpty();
        assertThat(browser.get("/shortlist/map?s=" + PLACED + "&near=Nowhere+at+all").words())
                .contains("We do not know a place called \u201cNowhere at all\u201d.");
    }

    @Test
    void the_plain_ground_names_the_towns_around_the_nearest_first() {
        var towns = browser.get("/services/" + PLACED + "/map").html().select("#towns li");
        assertThat(towns.eachText()).hasSizeGreaterThan(5).startsWith("Stanley")
                .doesNotContain("Alston").doesNotHaveDuplicates();
    }

    @Test
    void results_of_a_search_lead_to_a_map_of_the_same_search() {
        var results = browser.get("/search?q=family+hub&near=Crook");
        var map = results.html().select("main a[href^=/search/map]").attr("href");
        assertThat(map).isEqualTo("/search/map?q=family+hub&near=Crook");
        var page = browser.get(map);
        assertThat(page.html().select("#map-list a[href=/services/" + PLACED + "]")).hasSize(1);
        assertThat(page.html().select(".crumbs a").eachAttr("href"))
                .endsWith("/search?q=family+hub&near=Crook");
        assertThat(page.html().select("#map-list > li").size()).isGreaterThan(1);
    }

    @Test
    void whoever_may_be_in_danger_sees_whom_to_ring_above_the_map_as_well() {
        for (var path : new String[] {"/search", "/search/map"}) {
            var card = "main .search__danger .phone";
            assertThat(browser.get(path + "?q=i+want+to+die").html().select(card))
                    .as(path).isNotEmpty();
            assertThat(browser.get(path + "?q=&near=su1cide").html().select(card)).isNotEmpty();
            assertThat(browser.get(path + "?q=family+hub").html().select(card)).isEmpty();
        }
    }

    @Test
    void a_list_leads_to_its_map_without_its_notes() {
        var map = browser.get(Sample.LIST).html().select("a:contains(Show these)").attr("href");
        assertThat(map).isEqualTo("/shortlist/map?s=" + Sample.SPEECH_THERAPY + "." + PLACED);
        var page = browser.get(map).html();
        assertThat(page.select("#map-list > li")).hasSize(1);
        assertThat(page.text()).contains("Not on the map");
    }

    @Test
    void there_is_no_map_and_no_way_to_one_where_nothing_has_a_place() {
        assertThat(browser.get("/shortlist?s=dla").html().select("a[href*=/map]")).isEmpty();
        var page = browser.get("/shortlist/map?s=dla");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().getElementById("map")).isNull();
    }

    @Test
    void every_service_that_can_be_shown_has_a_map() {
        var placed = content.part(Directory.class).services().stream()
                .filter(Service::isMappable).toList();
        assertThat(placed).isNotEmpty().allSatisfy(service -> assertThat(
                browser.get("/services/" + service.id() + "/map").status()).isEqualTo(200));
    }
}
