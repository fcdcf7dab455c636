package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.file.Path;
import localoffer.content.Loaded;
import localoffer.sample.Browser;
import localoffer.sample.ContentCopy;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The news, and what must stand in a piece of it.
@OneSite
class NewsTest {

    private static final String CHANGED = "/news/autism-adhd-referrals-2025";

    @Inject private EmbeddedServer server;
    @TempDir private Path folder;

    @Test
    void news_is_told_newest_first_with_its_source_what_it_is_about_and_in_the_search()
            throws Exception {
        var family = new Browser(server.getURI());
        var list = family.get("/news").html();
        assertThat(list.select("h2 a").eachAttr("href")).containsExactly(
                "/news/first-version-2026", CHANGED, "/news/send-update-october-2025");
        var item = family.get(CHANGED).html();
        assertThat(item.select("main time").attr("datetime")).isEqualTo("2025-11-03");
        assertThat(item.select("footer a[href=/services/neuro-assessment-5-17]")).isNotEmpty();
        assertThat(item.select("footer a[href^=https://northeastnorthcumbria]")).isNotEmpty();
        assertThat(family.get("/news/no-such").status()).isEqualTo(404);
        assertThat(family.get("/").html().select("section:has(#news) li a").eachAttr("href"))
                .containsExactly("/news/first-version-2026");
        assertThat(family.get("/search?q=autism+referral+change").html()
                .select("[data-results] a").eachAttr("href")).contains(CHANGED);
        var feed = new SyndFeedInput().build(new StringReader(
                family.get("/news.atom").response().body()));
        assertThat(feed.getEntries()).hasSize(3);
    }

    @Test
    void news_of_a_day_to_come_waits_and_news_without_a_source_is_told() {
        assertThat(news("date: 2026-11-21\nsources: [A letter]").edition().part(News.class)
                .find("new")).isPresent();
        assertThat(news("date: 2026-11-22\nsources: [A letter]").edition().part(News.class)
                .find("new")).isEmpty();
        assertThat(news("date: 2026-11-21\ndocuments: [doc-none]").problems())
                .extracting(problem -> problem.words().substring(0, 20)).containsExactly(
                        "Where is this known ", "There is no document");
    }

    private Loaded news(String facts) {
        return ContentCopy.in(folder).write("news/new.md", "---\ntitle: New\nsummary: New.\n"
                + "owner: A team\n" + facts + "\n---\nWords.\n").read(News.class);
    }
}
