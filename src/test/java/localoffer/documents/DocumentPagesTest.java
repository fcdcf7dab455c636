package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Map;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents that the area published, as people read them. One that was made up has a file.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentPagesTest implements TestPropertyProvider {

    private static final String MADE_UP = """
            ---
            kind: report
            title: A made-up report
            summary: It has an original file.
            status: current
            status-note: For this test.
            owner: A team
            published: "2026-11"
            versions:
              - {name: The original, form: original, held: "yes", file: made-up.pdf}
            text-held: "yes"
            sources: [A report]
            history:
              - {date: 2026-11-10, what: A figure was corrected.}
              - {date: 2026-10-01, what: This page was first published.}
              - {date: 2099-01-01, what: This is still to come.}
            ---
            ## What it says

            Words.
            """;

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @Override
    public Map<String, String> getProperties() {
        try {
            var copy = ContentCopy.in(Files.createTempDirectory("documents"));
            copy.write("documents/doc-made-up.md", MADE_UP)
                    .write("documents/files/made-up.pdf", "%PDF ".repeat(250));
            return Map.of("content.folder", copy.folder().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc-send-strategy-2019", "doc-send-strategy-2022", "doc-promise",
        "doc-participation-strategy", "doc-joint-commissioning", "doc-wsoa-2018",
        "doc-one-year-on", "doc-toolkit", "doc-parent-guide", "doc-accessibility-strategy",
        "doc-high-needs-review", "doc-short-breaks-statement", "doc-action-plan-2020",
        "doc-partnership-plan-2024", "doc-inspection-2017", "doc-inspection-2020",
        "doc-inspection-2024", "doc-think-autism", "doc-therapies-engagement",
        "doc-salt-review-2024", "doc-early-help-strategy", "doc-send-update-2025",
        "doc-you-said-we-did", "doc-hartlepool-progress"})
    void each_of_the_documents_has_a_page_that_says_what_it_is_and_how_much_of_it_we_hold(
            String id) {
        var document = content.part(Documents.class).find(id).orElseThrow();
        var page = family.get(document.address());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains(document.title(), document.summary(),
                document.statusNote(), document.upkeep().owner());
        assertThat(document.themes()).isNotEmpty();
        assertThat(document.relatedServices()).isNotEmpty();
        if (document.held() == Document.Held.NO) {
            assertThat(page.words())
                    .contains("We do not have the text. It must be supplied by its owner.");
        }
        assertThat(family.get("/documents").html().select("main a").eachAttr("href"))
                .contains(document.address());
        assertThat(family.get("/documents/themes").html().select("main a").eachAttr("href"))
                .contains(document.address());
    }

    @Test
    void an_older_version_says_so_and_the_two_lead_to_each_other() {
        var older = family.get("/documents/doc-send-strategy-2019");
        assertThat(older.html().select(".notice").text()).contains("This is an older document");
        assertThat(older.html().select(".notice a").eachAttr("href"))
                .containsExactly("/documents/doc-send-strategy-2022");
        assertThat(family.get("/documents/doc-send-strategy-2022").html()
                .select("dt:contains(Older versions) + dd a").eachAttr("href"))
                .containsExactly("/documents/doc-send-strategy-2019");
    }

    @Test
    void actions_of_plans_lead_to_themselves() {
        var html = family.get("/documents/doc-parent-guide").html();
        assertThat(html.select("section:contains(Actions of plans) li").text()).contains("3.5");
        assertThat(html.select("section:contains(Actions of plans) a").eachAttr("href"))
                .containsExactly("/plans/doc-wsoa-2018/actions/3.5");
    }

    @Test
    void a_file_is_saved_and_not_run_and_its_link_tells_kind_and_size() {
        var link = family.get("/documents/doc-made-up").html()
                .select("dd li:contains(The original)");
        assertThat(link.text()).contains("(PDF, 1 KB)");
        var file = family.get(link.select("a").attr("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment")
                .contains("made-up.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(family.get("/documents/doc-promise/files/made-up.pdf").status()).isEqualTo(404);
        assertThat(family.get("/documents/doc-made-up/files/..%2Fdoc-promise.md").status())
                .isIn(400, 404);
    }

    @Test
    void what_has_changed_since_a_day_can_be_asked() {
        assertThat(family.get("/documents/doc-made-up").words()).contains("History of this page",
                "10 November 2026: A figure was corrected.").doesNotContain("still to come");
        assertThat(family.get("/documents/changes").words())
                .contains("A figure was corrected").doesNotContain("still to come");
        assertThat(family.get("/documents/changes?since=2026-11-10").words())
                .contains("Changes since 10 November 2026", "A figure was corrected")
                .doesNotContain("1 October 2026");
        assertThat(family.get("/documents/changes?since=2026-11-11").words())
                .doesNotContain("A figure was corrected");
        assertThat(family.get("/documents/changes?since=soon").words())
                .contains("year, month and day", "A figure was corrected");
    }

    @Test
    void a_feed_reader_reads_the_newest_change_of_each_document() throws FeedException {
        var feed = (Feed) new WireFeedInput().build(
                new StringReader(family.get("/documents.atom").response().body()));
        assertThat(feed.getTitle()).contains("What has changed");
        assertThat(feed.getEntries()).filteredOn(entry ->
                entry.getTitle().equals("A made-up report")).singleElement()
                .satisfies(entry -> assertThat(entry.getSummary().getValue())
                        .isEqualTo("A figure was corrected."));
        assertThat(feed.getEntries()).allSatisfy(entry ->
                assertThat(entry.getAlternateLinks().getFirst().getHref())
                        .startsWith(server.getURI().toString()));
    }
}
