package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localoffer.sample.Browser;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Each edit of the content makes the index anew; meanwhile families go on searching.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWhileEditedTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/searched-content");
    private static final Path PORTAGE = FOLDER.resolve("directory/services/portage.md");
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(20);
    private static final List<String> SEARCHES = List.of("/search?q=portage", "/search",
            "/search?q=autism+assesment&near=Crook&age=3", "/search?need=autism&miles=5&near=DL14");

    @Inject
    private EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        ContentCopy.in(FOLDER);
        return Map.of("content.folder", FOLDER.toString());
    }

    @Test
    void every_search_is_answered_while_the_index_is_made_anew() throws IOException {
        var family = new Browser(server.getURI());
        var failed = new ArrayList<String>();
        Files.writeString(PORTAGE, Files.readString(PORTAGE)
                .replaceFirst("(?m)^name: .*", "name: Portage by another name"));
        long start = System.nanoTime();
        boolean found = false;
        while (!found && System.nanoTime() - start < FOUND_WITHIN.toNanos()) {
            for (var search : SEARCHES) {
                var page = family.get(search);
                var hits = page.html().select("[data-results] h2").eachText();
                if (page.status() != 200 || hits.isEmpty()) {
                    failed.add(search + " gave " + page.status() + " and " + hits);
                }
                found |= hits.contains("Portage by another name");
            }
        }
        assertThat(failed).isEmpty();
        assertThat(found).as("the new name is found").isTrue();
    }
}
