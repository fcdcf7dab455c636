package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.documents.Documents;
import localoffer.sample.Browser.Page;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a family reads: listings, documents, the glossary and the standing pages.
@OneSite
class ReadingPagesTest {

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @Test
    void every_listing_shows_every_fact_that_its_file_holds() {
        assertThat(content.part(Directory.class).services()).allSatisfy(service -> {
            var page = family.get("/services/" + service.id());
            assertThat(page.heading()).isEqualTo(service.name());
            assertThat(page.words()).contains(facts(service));
        });
    }

    @Test
    void a_number_that_no_page_showed_is_marked_beside_it() {
        var marked = family.get("/services/durham-sendiass").html().select("dd:has(.phone)");
        assertThat(marked.text()).isEqualTo("0191 587 3541 Not yet checked");
        var sure = family.get("/services/camhs-single-point").html().select("dd:has(.phone)");
        assertThat(sure.text()).isEqualTo("0300 123 9296");
    }

    @Test
    void a_listing_without_any_contact_names_people_to_ask_instead() {
        var page = family.get("/services/childrens-salt");
        assertThat(page.words()).contains("We do not have a phone number, email or website");
        assertThat(page.html().select("a[href^=tel:]")).isNotEmpty();
    }

    @Test
    void a_listing_from_general_knowledge_says_so_at_the_top() {
        assertThat(family.get("/services/access-to-work").html().select("header").text())
                .contains("These facts are not yet checked");
    }

    @Test
    void families_are_asked_about_every_commissioned_service_and_no_other() {
        var commissioned = content.part(Commissioned.class);
        assertThat(content.part(Directory.class).services()).allSatisfy(service -> {
            var ways = family.get("/services/" + service.id()).html()
                    .select("main a[href^=/questionnaires/][href*=/for/]").eachAttr("href");
            assertThat(ways).isEqualTo(commissioned.of(service.id()).stream()
                    .flatMap(one -> one.questionnaires().stream())
                    .map(id -> "/questionnaires/" + id + "/for/" + service.id()).toList());
        });
        assertThat(family.get("/services/portage").words())
                .contains("Invented for this demonstration");
    }

    @Test
    void every_page_leads_to_the_questions_about_this_site_and_says_where_from() {
        var about = "/questionnaires/local-offer/for/local-offer";
        assertThat(say("/services/portage")).isEqualTo(about + "?page=/services/portage");
        assertThat(say("/")).isEqualTo(about + "?page=/");
        assertThat(say("/search?q=a+secret")).isEqualTo(about + "?page=/search");
        assertThat(say("/questionnaires/parents/for/portage")).isEqualTo(about);
        assertThat(say("/no/Such/%22page")).isEqualTo(about);
    }

    private String say(String address) {
        return family.get(address).html().select("footer a[href*=/local-offer]").attr("href");
    }

    @Test
    void every_document_shows_its_status_date_and_owner() {
        assertThat(content.part(Documents.class).all()).allSatisfy(document -> {
            var page = family.get(document.address());
            assertThat(page.heading()).isEqualTo(document.title());
            assertThat(page.words())
                    .contains(document.statusNote(), document.upkeep().owner(), document.summary());
        });
        assertThat(family.get("/documents/doc-send-strategy-2022").words())
                .contains("Being looked at again", "6 April 2022", "2022 to 2024");
    }

    @Test
    void a_plan_stands_at_one_address_and_the_other_leads_there() {
        assertLeads("/documents/doc-wsoa-2018", "/plans/doc-wsoa-2018");
        assertLeads("/plans/doc-promise", "/documents/doc-promise");
    }

    @Test
    void the_contents_of_a_document_lead_to_its_headings() {
        var html = family.get("/plans/doc-wsoa-2018").html();
        var links = html.select("nav[aria-labelledby=contents] a").eachAttr("href");
        assertThat(links).isNotEmpty().allSatisfy(link ->
                assertThat(html.getElementById(link.substring(1))).isNotNull());
    }

    @Test
    void a_word_of_the_glossary_has_an_anchor() {
        assertThat(family.get("/glossary").html().select("#aac").text())
                .contains("augmentative and alternative communication", "Makaton");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "accessibility", "changes", "contact", "cookies", "credits",
        "feedback", "privacy"})
    void a_standing_page_is_found_at_its_short_address_too(String name) {
        assertLeads("/" + name, "/pages/" + name);
        assertThat(family.get("/pages/" + name).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/no-such", "/documents/no-such", "/plans/no-such",
        "/pages/no-such", "/services/%3Cscript%3E"})
    void what_is_not_there_is_a_404_with_a_search_box(String path) {
        var page = family.get(path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().select("form[action=/search] input[name=q]")).hasSize(1);
    }

    @Test
    void search_engines_are_told_every_listing_and_kept_from_the_staffs_part() {
        var listed = family.get("/sitemap.xml").html().select("loc").eachText();
        assertThat(listed).contains(server.getURI() + "/services/portage",
                server.getURI() + "/plans/doc-wsoa-2018");
        assertThat(listed).hasSizeGreaterThan(content.part(Directory.class).services().size());
        assertThat(family.get("/robots.txt").response().body())
                .contains("Disallow: /staff\n", "Disallow: /questionnaires/*/for/\n");
    }

    private void assertLeads(String from, String to) {
        Page page = family.get(from);
        assertThat(page.status()).as(from).isEqualTo(301);
        assertThat(page.header("Location")).isEqualTo(to);
    }

    private static List<String> facts(Service service) {
        var facts = new ArrayList<>(List.of(service.provider(), service.summary(),
                service.howToGetIn(), service.whatHappensNext(), service.costNote(),
                service.area(), service.phone(), service.email(), service.upkeep().owner()));
        facts.addAll(service.alsoCalled());
        facts.addAll(service.upkeep().sources());
        facts.addAll(names(service.needs()));
        facts.addAll(names(service.audiences()));
        facts.addAll(names(service.topics()));
        service.where().forEach(where -> facts.addAll(List.of(where.town(), where.postcode())));
        return facts;
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }
}
