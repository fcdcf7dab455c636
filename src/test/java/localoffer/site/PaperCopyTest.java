package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Glossary;
import localoffer.documents.Guide;
import localoffer.documents.Guides;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;

/// What is published as one document for people without the internet.
@OneSite
class PaperCopyTest {

    @Inject private EmbeddedServer server;
    @Inject private Content content;

    @Test
    void all_of_it_has_every_service_once_every_guide_and_every_word() {
        var page = new Browser(server.getURI()).get("/print").html();
        assertThat(page.select(".copy__one h3").eachText()).containsExactlyInAnyOrderElementsOf(
                content.part(Directory.class).services().stream().map(Service::name).toList());
        assertThat(page.select(".copy__guide > h3").eachText()).isEqualTo(
                content.part(Guides.class).all().stream().map(Guide::title).toList());
        assertThat(page.select(".copy__words dt")).hasSameSizeAs(
                content.part(Glossary.class).entries());
        assertThat(page.select(".copy__one")).allMatch(one -> one.text().contains("Who for")
                && one.text().contains("How to get in") && one.text().contains("Contact")
                && one.text().contains("Last checked"));
        assertThat(page.select(".copy__one").text()).contains("0191 587 3541 (Not yet checked)");
    }

    @Test
    void its_contents_lead_to_each_part_and_no_anchor_stands_twice() {
        var page = new Browser(server.getURI()).get("/print").html();
        var anchors = page.select("[id]").eachAttr("id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(page.select(".copy__contents a").eachAttr("href")).hasSizeGreaterThan(30)
                .allMatch(link -> anchors.contains(link.substring(1)));
        assertThat(page.select(".copy__guide h2")).isEmpty();
        assertThat(page.select(".copy__guide h4")).isNotEmpty();
    }

    @Test
    void one_topic_or_kind_of_need_is_a_list_of_its_own() {
        var family = new Browser(server.getURI());
        var list = family.get("/print/hearing").html();
        assertThat(list.select("h1").text()).isEqualTo(
                list.select(".copy__part > h2").text() + ": a list to print");
        assertThat(list.select(".copy__one h3").eachText()).containsExactlyElementsOf(
                content.part(Directory.class).services().stream()
                        .filter(one -> one.needs().stream()
                                .anyMatch(need -> need.id().equals("hearing")))
                        .map(Service::name).sorted(String.CASE_INSENSITIVE_ORDER).toList());
        assertThat(list.select(".copy__guide, .copy__words")).isEmpty();
        assertThat(family.get("/print/money").html().select(".copy__one")).isNotEmpty();
        assertThat(family.get("/print/no-such-list").status()).isEqualTo(404);
    }

    @Test
    void what_a_search_found_can_be_printed_with_how_to_reach_it() {
        var family = new Browser(server.getURI());
        var results = family.get("/search?q=sendiass").html();
        var list = family.get(results.select("a[href^=/print/these]").attr("href")).html();
        assertThat(list.select(".copy__one h3").eachText()).isEqualTo(
                results.select("[data-results] a[href^=/services/] ").eachText());
        assertThat(list.select(".copy__one").text()).contains("0191 587 3541");
        assertThat(family.get("/print/these?s=portage.portage.no-such..").html()
                .select(".copy__one")).hasSize(1);
        assertThat(family.get("/print/these?s=no-such").status()).isEqualTo(404);
        assertThat(family.get("/print/these").status()).isEqualTo(404);
    }

    @Test
    void it_is_made_once_and_not_sent_again_to_who_has_it() {
        var family = new Browser(server.getURI());
        var first = family.get("/print");
        assertThat(first.header("ETag")).isNotEmpty().isEqualTo(
                family.get("/print").header("ETag"));
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    }
}
