package localoffer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.places.Places;
import localoffer.sample.Browser.Page;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A family looks around without searching.
@OneSite
class BrowsingTest {

    private static final int STEPS_MAX = 3;
    private static final String NUMBER = "main a[href^=tel:]";

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @Test
    void every_tile_and_door_of_home_leads_to_a_phone_number_in_three_steps() {
        var doors = family.get("/").html().select("main :is(.tiles, .doors, .words, .part__more) a")
                .eachAttr("href");
        assertThat(doors).contains("/browse/just-diagnosed", "/browse/turning-16", "/needs",
                "/young-people/get-a-job", "/professionals", "/places", "/schools", "/services");
        var steps = new TreeMap<String, Integer>();
        doors.forEach(door -> steps.put(door, steps(List.of(door), 1)));
        assertThat(steps).allSatisfy((door, count) ->
                assertThat(count).as(door).isLessThanOrEqualTo(STEPS_MAX));
        assertThat(steps).as("tiles say a number at once").allSatisfy((door, count) -> {
            if (door.startsWith("/browse/") || door.startsWith("/young-people/")) {
                assertThat(count).as(door).isEqualTo(1);
            }
        });
    }

    /// The number of pages to open until one shows a number to ring, among its own words: those
    /// for an emergency at the foot of every page do not count.
    private int steps(List<String> addresses, int count) {
        var pages = addresses.stream().map(family::get).toList();
        if (count > STEPS_MAX
                || pages.stream().anyMatch(page -> !page.html().select(NUMBER).isEmpty())) {
            return count;
        }
        return steps(pages.stream().flatMap(page -> page.html().select("main a[href^=/]")
                .eachAttr("href").stream()).distinct().limit(12).toList(), count + 1);
    }

    @Test
    void every_chosen_listing_stands_on_its_page_with_its_number_and_a_first_step() {
        assertThat(content.part(Ways.class).all()).hasSizeGreaterThan(20).allSatisfy(way -> {
            var page = family.get(way.address());
            assertThat(page.heading()).isEqualTo(way.title());
            way.listings().filter(one -> !one.step().isEmpty()).forEach(one ->
                    assertThat(page.words()).contains(
                            one.service().name(), one.service().phone(), one.step()));
            assertThat(page.html().select(NUMBER)).isNotEmpty();
        });
    }

    @Test
    void a_number_that_nobody_has_checked_is_marked_here_too() {
        var page = family.get("/browse/just-diagnosed").html();
        assertThat(page.select(".contact:has(a[href=/services/durham-sendiass])").text())
                .contains("0191 587 3541", "Not yet checked");
        assertThat(page.select(".contact:has(a[href=/services/contact-charity])").text())
                .contains("0808 808 3555").doesNotContain("Not yet checked");
    }

    @Test
    void young_people_read_the_names_that_they_use() {
        var page = family.get("/young-people");
        assertThat(page.words()).contains("I want to", "Get a job", "Have fun", "Feel better",
                "Live on my own", "Have my say", "Help at school", "Get about",
                "Too loud, too bright or too much");
        assertThat(page.words()).doesNotContain("Help in school", "Sensory differences");
    }

    @Test
    void professionals_read_how_to_refer_the_plans_and_whom_to_ring() {
        var page = family.get("/professionals");
        assertThat(page.words()).contains("How to refer", "3 November 2025", "The plans",
                "03000 267 800");
        assertThat(page.html().select("main a[href=/plans/doc-partnership-plan-2024]"))
                .isNotEmpty();
    }

    @Test
    void the_list_from_a_to_z_knows_listings_by_their_other_names() {
        var page = family.get("/services").html();
        var lines = page.select("li:has(.see)");
        assertThat(lines.select("li:contains(Mediquip: see) a").eachAttr("href"))
                .containsExactly("/services/community-equipment");
        assertThat(lines.select("li:contains(SCAT: see) a").eachAttr("href"))
                .containsExactly("/services/neuro-assessment-5-17");
        assertThat(page.select("nav.letters a").eachAttr("href")).allSatisfy(anchor ->
                assertThat(page.getElementById(anchor.substring(1))).isNotNull());
        assertThat(page.select("main a[href^=/services/]").eachAttr("href"))
                .containsAll(directory().services().stream()
                        .map(one -> "/services/" + one.id()).toList());
    }

    @Test
    void a_need_stands_in_its_area_and_shows_what_there_is_for_it() {
        var areas = family.get("/needs").html().select("main .areas section h2").eachText();
        assertThat(areas).containsExactly("Communication and interaction",
                "Cognition and learning", "Social, emotional and mental health",
                "Sensory and physical needs", "Any need");
        for (var need : directory().taxonomies().needs().terms()) {
            var shown = family.get("/needs/" + need.id()).html().select("main .entry__name a")
                    .eachAttr("href");
            assertThat(shown).as(need.id()).containsExactlyInAnyOrderElementsOf(named(need));
        }
    }

    private List<String> named(Term need) {
        return directory().searchable().stream().filter(one -> one.needs().contains(need))
                .map(one -> "/services/" + one.id()).toList();
    }

    @Test
    void a_place_shows_what_is_near_first_and_then_what_serves_the_whole_county() {
        var page = family.get("/places/newton-aycliffe");
        var near = page.html().select("section[aria-labelledby=near] .entry__name a")
                .eachAttr("href");
        var wide = page.html().select("section[aria-labelledby=wide] a").eachAttr("href");
        var far = page.html().select("section[aria-labelledby=further] a").eachAttr("href");
        assertThat(near.subList(0, 2)).containsExactlyInAnyOrder(
                "/services/walworth-school", "/services/rollercoaster");
        assertThat(near).doesNotContain("/services/darlington-local-offer");
        assertThat(wide).contains("/services/short-breaks-solutions", "tel:03000260270");
        assertThat(far).contains("/services/villa-real-school").doesNotContainAnyElementsOf(near);
    }

    @Test
    void a_place_over_the_border_says_so() {
        assertThat(family.get("/places/birtley").words())
                .contains("Birtley is in Gateshead", "Your own council has a Local Offer");
        assertThat(family.get("/places/crook").words()).doesNotContain("Your own council");
    }

    @Test
    void every_place_has_a_page_of_its_own() {
        var places = content.part(Places.class);
        var slugs = new ArrayList<String>();
        places.towns().forEach(one -> slugs.add(one.slug()));
        places.districts().forEach(one -> slugs.add(one.slug()));
        assertThat(slugs).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(family.get("/places").html().select("main a[href^=/places/]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        slugs.stream().map(slug -> "/places/" + slug).toList());
    }

    @Test
    void every_school_and_college_is_listed_by_kind_and_those_over_the_border_are_marked() {
        var page = family.get("/schools").html();
        assertThat(page.select("main .entry__name a").eachAttr("href")).containsAll(
                directory().services().stream().filter(BrowsingTest::isSchool)
                        .map(one -> "/services/" + one.id()).toList());
        assertThat(page.select("main section h2").eachText()).contains("Special schools",
                "Ordinary schools with a specialist base", "Independent special schools",
                "Colleges after 16", "Over the border");
        assertThat(page.select("section[aria-labelledby=over-the-border] .tag").eachText())
                .contains("Over the border");
    }

    @ParameterizedTest
    @CsvSource({"primary, evergreen-primary-school, the-oaks-secondary-school",
        "secondary, the-oaks-secondary-school, evergreen-primary-school",
        "post-16, new-college-durham, the-meadows-school",
        "early-years, villa-real-school, walworth-school"})
    void schools_are_told_apart_by_age(String phase, String shown, String left) {
        var schools = family.get("/schools/" + phase).html().select("main .entry__name a")
                .eachAttr("href");
        assertThat(schools).contains("/services/" + shown).doesNotContain("/services/" + left);
    }

    @ParameterizedTest
    @CsvSource({"/browse, Browse, page", "/services/portage, Browse, true",
        "/search, Find help, page", "/young-people/have-fun, Young people, true",
        "/plans/doc-wsoa-2018, Plans, true"})
    void the_menu_says_where_you_are(String address, String part, String current) {
        var links = family.get(address).html().select("header nav a[aria-current]");
        assertThat(links.eachText()).containsExactly(part);
        assertThat(links.attr("aria-current")).isEqualTo(current);
    }

    @Test
    void what_is_not_there_is_a_404() {
        assertThat(List.of("/browse/nothing", "/young-people/nothing", "/needs/nothing",
                "/places/nothing", "/schools/nothing")).extracting(one -> family.get(one).status())
                .containsOnly(404);
    }

    @Test
    void search_engines_are_told_every_page() {
        var listed = family.get("/sitemap.xml").html().select("loc").eachText();
        var pages = new TreeSet<>(content.part(Ways.class).addresses());
        assertThat(pages).contains("/browse", "/needs/autism", "/places/crook",
                "/schools/primary", "/new", "/young-people", "/professionals");
        assertThat(listed).containsAll(
                pages.stream().map(one -> server.getURI() + one).toList());
        assertThat(pages.stream().collect(Collectors.toMap(one -> one, this::status)))
                .isEqualTo(pages.stream().collect(Collectors.toMap(one -> one, one -> 200)));
    }

    private int status(String address) {
        Page page = family.get(address);
        assertThat(page.html().select("h1")).as(address).hasSize(1);
        return page.status();
    }

    private static boolean isSchool(Service service) {
        return Map.of("school", true, "college", true).containsKey(service.sector().id());
    }

    private Directory directory() {
        return content.part(Directory.class);
    }
}
