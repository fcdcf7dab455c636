package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import localoffer.content.Content;
import localoffer.questionnaires.Quarter;
import localoffer.sample.Browser;
import localoffer.sample.Routes;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What families answered since the last close, and what was held over at it, changes nothing that
/// anybody can read: not one letter, on any address that the router knows, in any format, for the
/// public or for the person of staff who may see most. So no page, file, feed or drawing has a way
/// to answers but the gate.
@MicronautTest(transactional = false)
@Property(name = "results.show-every", value = "1s")
class UnreleasedTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String QUIET = "portage";
    private static final String HELD_OVER = "bridge-young-carers";
    private static final List<String> SERVICES =
            List.of(SALT, "childrens-ot", "childrens-physio", "neuro-assessment-5-17");
    private static final Map<String, Map<String, List<String>>> ASKED = Map.of(
            "parents", Map.of("P1", List.of("very-good", "good", "poor"),
                    "P8", List.of("always", "sometimes"), "P13", List.of("a-lot", "none")),
            "young-people", Map.of("Y1", List.of("very-good", "good", "poor")));
    /// What is released is read here, in every format.
    private static final List<String> RELEASED = List.of("/services/" + SALT, "/staff/services",
            "/staff/services/" + SALT, "/staff/services/" + SALT + "/results.csv",
            "/staff/services/" + SALT + "/results.xlsx",
            "/staff/services/" + SALT + "/results.json",
            "/staff/services.csv", "/staff/quarter.csv");
    private static final int QUARTERS = 5;
    private static final int PEOPLE = 14;
    private static final int FEW = 4;
    /// Of addresses that differ in a name alone, some are read.
    private static final int EACH_MAX = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOK_MILLIS = 200;
    private static final List<String> FORMATS = List.of("csv", "xlsx", "json");

    @Inject EmbeddedServer server;
    @Inject Router router;
    @Inject Content content;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject ReleasedResults results;
    @Inject Clock clock;

    @TempDir private Path folder;

    private final Random chance = new Random(20261122);

    @Test
    void nothing_that_is_not_released_changes_a_letter_that_anybody_can_read()
            throws InterruptedException {
        answers.clear();
        var running = Quarter.of(LocalDate.now(clock));
        var next = running.plus(-1);
        for (int i = -QUARTERS; i < 0; i++) {
            tell(SERVICES, PEOPLE, next.plus(i));
            if (i == -1) {
                tell(List.of(HELD_OVER), FEW, next.plus(i));
            }
            closing.close(next.plus(i));
        }
        var staff = door.administrator(server.getURI());
        var stranger = new Browser(server.getURI());
        until(() -> !said(stranger).isEmpty());
        var before = read(staff, stranger);
        assertThat(before).hasSizeGreaterThan(200);
        assertThat(before.get("/staff/services/" + SALT)).contains(PEOPLE + " families");

        tell(List.of(HELD_OVER), FEW, next.plus(-1));
        for (var quarter : List.of(next, running)) {
            tell(SERVICES, PEOPLE, quarter);
            tell(List.of(QUIET, HELD_OVER), FEW, quarter);
        }
        assertThat(differing(before, read(staff, stranger))).isEmpty();

        // It can tell worlds apart: what is released does change pages, in every format.
        var said = said(stranger);
        closing.close(next);
        until(() -> !said(stranger).equals(said));
        assertThat(RELEASED).allSatisfy(address -> assertThat(before)
                .containsKey(address)
                .doesNotContainEntry(address, text(staff, stranger, address)));
    }

    /// What a listing says that families said: each node looks for it now and then.
    private static String said(Browser stranger) {
        return stranger.get("/services/" + SALT).html().select(".listing__figure").text();
    }

    private static void until(BooleanSupplier shown) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime()).as("shown within " + PATIENCE).isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void tell(List<String> services, int people, Quarter quarter) {
        answers.together(() -> tellAll(services, people, quarter));
    }

    private void tellAll(List<String> services, int people, Quarter quarter) {
        for (var service : services) {
            ASKED.forEach((questionnaire, questions) -> {
                for (int i = 0; i < people; i++) {
                    var one = new TreeMap<String, List<String>>();
                    questions.forEach((question, options) -> one.put(question,
                            List.of(options.get(chance.nextInt(options.size())))));
                    answers.give(service, questionnaire, quarter.toString(), one);
                }
            });
        }
    }

    /// All that can be read, by where it is.
    private Map<String, String> read(Browser staff, Browser stranger) {
        var all = new TreeMap<String, String>();
        for (var address : addresses()) {
            all.put(address, text(staff, stranger, address));
        }
        return all;
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<String>();
        Routes.of(router, HttpMethod.GET).stream()
                .filter(template -> !template.startsWith("/assets/"))
                // Reading is on record, so these two change by being read; and a dry run tells an
                // administrator how many results the next close would release.
                .filter(template -> !template.matches("/staff/(audit.*|closes)"))
                .forEach(template -> Stream.concat(
                        Sample.addresses(template, content.edition()).stream().limit(EACH_MAX),
                        template.matches("(/staff)?/services/\\{slug}.*")
                                ? services().map(one -> template.replace("{slug}", one))
                                : template.contains("{") ? Stream.of() : Stream.of(template))
                        .forEach(addresses::add));
        assertThat(FORMATS).allSatisfy(format ->
                assertThat(addresses).anyMatch(one -> one.endsWith("." + format)));
        return addresses;
    }

    private static Stream<String> services() {
        return Stream.of(SALT, QUIET, HELD_OVER);
    }

    private String text(Browser staff, Browser stranger, String address) {
        var browser = address.startsWith("/staff") ? staff : stranger;
        if (address.endsWith(".xlsx")) {
            return sheets(browser.file(address));
        }
        var page = browser.get(address);
        return page.status() + " " + page.response().body()
                .replaceAll("<input type=\"hidden\"[^>]*>", "");
    }

    /// What a workbook holds, without when it was made.
    private String sheets(byte[] workbook) {
        var text = new StringBuilder();
        var file = folder.resolve("workbook.xlsx");
        try {
            Files.write(file, workbook);
            try (var parts = new ZipFile(file.toFile())) {
                for (var part : parts.stream().filter(one -> one.getName().startsWith("xl/"))
                        .toList()) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(),
                            StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        var differing = new TreeSet<String>();
        one.forEach((address, text) -> {
            if (!text.equals(other.get(address))) {
                differing.add(address);
            }
        });
        return differing;
    }
}
