package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import localoffer.search.SearchQuery.Group;
import org.junit.jupiter.api.Test;

/// Whatever is sent to the search, it answers with a whole page, soon, and prints nothing of it
/// raw. The seed of each run is printed: set it in `any.input.seed` to run the same again.
@OneSite
class AnyInputTest {

    private static final int REQUESTS = 120;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final List<Group> GROUPS = List.of(Group.values());
    private static final String RAW = "<script>alert(7)</script>";
    private static final List<String> NASTY = List.of("", " ", "0", "-1", "1e9", "NaN", "26",
            "99999999999999999999", RAW, "\"'><img src=x onerror=alert(7)>", "%", "%zz", "%ff%fe",
            "\u0000\u0007", "\ud800", "\u202e", "autism", "yes", "monday", "best", "checked",
            "../../etc/passwd", "' or 1=1 --", "*:* AND (", "\u00fcn\u00efc\u00f6d\u00e9",
            "DL14 6JZ",
            "near Crook for my 3 year old", "want to die", "x".repeat(3_000), "a b ".repeat(900),
            "salt camhs ehcp dla pip ot ".repeat(40));

    @Inject
    private EmbeddedServer server;

    @Test
    void any_parameters_get_a_legal_page_soon_and_nothing_raw() {
        long seed = Long.getLong("any.input.seed", System.nanoTime());
        System.out.println("AnyInputTest: seed " + seed);
        var chance = new Random(seed);
        var browser = new Browser(server.getURI());
        // The first search after a start waits until the index is made.
        assertThat(browser.get("/search?q=autism").status()).isEqualTo(200);
        for (int i = 0; i < REQUESTS; i++) {
            var address = "/search" + (chance.nextInt(5) == 0 ? "/suggestions" : "")
                    + "?" + parameters(chance);
            long start = System.nanoTime();
            var page = browser.get(address);
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.response().body()).as(address).doesNotContain(RAW)
                    .doesNotContain("<img src=x");
            assertThat(took).as(address).isLessThan(SOON);
            if (!address.contains("suggestions")) {
                assertThat(page.html().select("h1")).as(address).hasSize(1);
                assertThat(page.html().select("[data-results] li")).as(address).isNotEmpty();
            }
        }
    }

    @Test
    void thousands_of_parameters_get_a_page() {
        var many = IntStream.range(0, 400).mapToObj(i -> "need=n" + i)
                .collect(Collectors.joining("&"));
        assertThat(new Browser(server.getURI()).get("/search?" + many).status()).isEqualTo(200);
    }

    private static String parameters(Random chance) {
        var names = List.of("q", "near", "miles", "age", "sort", "page", "elsewhere", "other",
                GROUPS.get(chance.nextInt(GROUPS.size())).parameter());
        return IntStream.range(0, 1 + chance.nextInt(8)).mapToObj(i ->
                names.get(chance.nextInt(names.size())) + "=" + value(chance))
                .collect(Collectors.joining("&"));
    }

    /// Most values are well encoded, some are bytes that are no UTF-8.
    private static String value(Random chance) {
        var nasty = NASTY.get(chance.nextInt(NASTY.size()));
        return chance.nextInt(6) == 0
                ? String.format(Locale.ROOT, "%%%02X%%%02X", 128 + chance.nextInt(128),
                        128 + chance.nextInt(128))
                : URLEncoder.encode(nasty, StandardCharsets.UTF_8);
    }
}
