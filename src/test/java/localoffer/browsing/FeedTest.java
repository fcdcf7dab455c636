package localoffer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// What programs read: the feed, by a parser that is not ours, and the description of the search.
@OneSite
class FeedTest {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    @Inject EmbeddedServer server;
    @Inject Content content;

    @Test
    void a_feed_reader_reads_every_listing_with_whole_addresses() throws FeedException {
        var feed = feed();
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).contains("New and changed listings");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(links(feed.getOtherLinks())).containsExactly(server.getURI() + "/services.atom");
        var ids = new HashSet<String>();
        assertThat(feed.getEntries()).hasSize(content.part(Directory.class).services().size())
                .allSatisfy(entry -> {
                    assertThat(ids.add(entry.getId())).isTrue();
                    assertThat(entry.getTitle()).isNotBlank();
                    assertThat(entry.getUpdated()).isNotNull();
                    assertThat(entry.getSummary().getValue()).isNotBlank();
                    assertThat(links(entry.getAlternateLinks())).singleElement().asString()
                            .startsWith(server.getURI() + "/services/");
                });
        assertThat(feed.getEntries()).extracting(entry -> entry.getUpdated().toInstant())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void an_entry_keeps_its_id_under_another_name_of_the_site() throws FeedException {
        var here = feed().getEntries().stream().map(Entry::getId).toList();
        var there = new WireFeedInput().build(new StringReader(new Browser(
                URI.create("http://localhost:" + server.getPort())).get("/services.atom")
                .response().body()));
        assertThat(((Feed) there).getEntries()).extracting(Entry::getId)
                .containsExactlyElementsOf(here);
    }

    @Test
    void a_feed_reader_that_has_it_is_sent_nothing() throws IOException, InterruptedException {
        var page = new Browser(server.getURI()).get("/services.atom");
        assertThat(page.header("Content-Type")).startsWith("application/atom+xml");
        try (var client = HttpClient.newHttpClient()) {
            var again = client.send(HttpRequest.newBuilder(page.response().uri())
                    .header("If-None-Match", page.header("ETag")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void every_page_leads_to_the_feed_and_to_the_description_of_the_search() {
        var head = new Browser(server.getURI()).get("/services").html().head();
        assertThat(head.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("/services.atom");
        assertThat(head.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(new Browser(server.getURI()).get("/services").html()
                .select("main a[href=/services.atom]")).hasSize(1);
    }

    @Test
    void a_browser_can_search_this_site_by_itself() throws Exception {
        var family = new Browser(server.getURI());
        var page = family.get("/opensearch.xml");
        assertThat(page.header("Content-Type"))
                .startsWith("application/opensearchdescription+xml");
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.response().body())));
        var root = xml.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("OpenSearchDescription");
        assertThat(root.getAttribute("xmlns"))
                .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(root.getElementsByTagName("ShortName").item(0).getTextContent())
                .isNotBlank().hasSizeLessThanOrEqualTo(16);
        assertThat(root.getElementsByTagName("Description").item(0).getTextContent())
                .isNotBlank().hasSizeLessThanOrEqualTo(1024);
        var template = root.getElementsByTagName("Url").item(0).getAttributes()
                .getNamedItem("template").getNodeValue();
        assertThat(template).startsWith(server.getURI() + "/search?");
        var address = URI.create(template.replace("{searchTerms}", "sleep"));
        assertThat(family.get(address.getRawPath() + "?" + address.getRawQuery()).html()
                .select("[data-results] a")).isNotEmpty();
    }

    @Test
    void a_browser_is_given_suggestions_for_its_own_search_box() throws Exception {
        var family = new Browser(server.getURI());
        var suggested = JSON.readValue(
                family.get("/search/suggestions/for-browsers?q=port").response().body(),
                Argument.listOf(Object.class));
        assertThat(suggested).hasSize(4).startsWith("port");
        assertThat((List<?>) suggested.get(1)).first().isEqualTo("Portage");
        assertThat((List<?>) suggested.get(3)).first()
                .isEqualTo(server.getURI() + "/services/portage");
        assertThat(family.get("/opensearch.xml").response().body())
                .contains(server.getURI() + "/search/suggestions/for-browsers?q={searchTerms}");
    }

    private Feed feed() throws FeedException {
        var body = new Browser(server.getURI()).get("/services.atom").response().body();
        return (Feed) new WireFeedInput().build(new StringReader(body));
    }

    private static List<String> links(List<Link> links) {
        return links.stream().map(Link::getHref).toList();
    }
}
