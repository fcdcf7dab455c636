package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import localoffer.sample.Browser;
import localoffer.sample.FourJourneys;
import localoffer.sample.Program;
import localoffer.sample.Sample;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/// The packaged program, in a process of its own, as an operator runs it.
@Order(1) // Long ones first: the two lanes then end together.
@Tag("program")
class ProgramTest {

    private static final Duration START_MAX = Duration.ofSeconds(30);
    /// The pool of connections asks every few seconds whether the server is back; so does a person.
    private static final int TRIES_MAX = 10;
    private static final String SECRET = "a secret for one test, long enough to be taken";
    private static final List<String> READING = List.of("/", "/search?q=autism",
            "/services/" + Sample.SPEECH_THERAPY, "/documents", "/glossary",
            Sample.ask(Sample.PARENTS));

    @TempDir(factory = TempDirFactory.Standard.class) // On the disk, as an operator has it.
    private Path folder;

    @Test
    void it_starts_from_a_folder_with_its_jar_libraries_and_content_and_walks_four_journeys()
            throws Exception {
        var environment = Map.of("QUESTIONNAIRES_SECONDS_MIN", "0");
        var site = Program.startQuickly(Program.folder(folder), environment);
        assertThat(site.output().lines()).hasSize(1);
        var journeys = new FourJourneys(site.home());
        journeys.search();
        journeys.document();
        journeys.analysis(site.signInPath());
        var before = responses(embedded());
        journeys.answer(Sample.PARENTS);
        journeys.answer(Sample.EASY_READ);
        site.kill();
        assertThatAllIsThereAgain(before + 2, environment);
    }

    /// What was thanked for is kept, though the program was killed.
    private void assertThatAllIsThereAgain(int responses, Map<String, String> environment)
            throws Exception {
        try (var again = Program.start(folder, environment)) {
            System.out.println("start of the jar to the first page, warm, after it was killed: "
                    + again.startTime().toMillis() + " ms");
            assertThat(again.startTime()).isLessThan(START_MAX);
            assertThat(responses(embedded())).isEqualTo(responses);
            new FourJourneys(again.home()).answer(Sample.PARENTS);
            assertThat(responses(embedded())).isEqualTo(responses + 1);
        }
    }

    @Test
    void reading_goes_on_without_the_database_and_answers_are_kept_until_it_is_back()
            throws Exception {
        int port = Program.freePort();
        var data = folder.resolve("server");
        var server = server(data, port);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        var environment = Map.of("JDBC_DATABASE_URL", url, "JDBC_DATABASE_USERNAME", "postgres",
                "SECRET", SECRET, "COMMENTS_KEY", SECRET, "QUESTIONNAIRES_SECONDS_MIN", "0");
        var place = Program.folder(Files.createDirectory(folder.resolve("site")));
        try (var site = Program.startQuickly(place, environment)) {
            assertThat(place.resolve(".data")).doesNotExist();
            var journeys = new FourJourneys(site.home());
            journeys.answer(Sample.PARENTS);
            server.close();
            assertReadable(new Browser(site.home()));
            var refused = refused(site);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.html().select("input[type=hidden][value=good]")).isNotEmpty();
            server = server(data, port);
            var sent = sendAgain(site, refused);
            for (int i = 0; i < TRIES_MAX && sent.status() == 503; i++) {
                sent = sendAgain(site, sent);
            }
            assertThat(sent.status()).isEqualTo(303);
            assertThat(responses(url)).isEqualTo(2);
        } finally {
            server.close();
        }
    }

    private static void assertReadable(Browser browser) {
        assertThat(READING).allSatisfy(address ->
                assertThat(browser.get(address).status()).as(address).isEqualTo(200));
    }

    /// Answers one question, skips the rest, and sends.
    private static Browser.Page refused(Program site) {
        var browser = new Browser(site.home());
        var start = browser.get(Sample.ask(Sample.PARENTS));
        var page = browser.get(start.html().select("main a[href*=/answers]").attr("href"));
        page = browser.submit(page, "Next", page.choice("Good"));
        while (page.html().select("main form[action$=/submissions]").isEmpty()) {
            var skip = page.html().select("main form button").eachText().stream()
                    .filter(text -> text.startsWith("Skip")).findFirst().orElseThrow();
            page = browser.submit(page, skip);
        }
        return browser.submit(page,
                page.html().select("main form[action$=/submissions] button:not([name])")
                        .eachText().getFirst());
    }

    private static Browser.Page sendAgain(Program site, Browser.Page refused) {
        return new Browser(site.home()).submit(refused,
                refused.html().select("main form button").eachText().getFirst());
    }

    private static EmbeddedPostgres server(Path data, int port) throws Exception {
        return EmbeddedPostgres.builder().setPort(port)
                .setOverrideWorkingDirectory(Path.of("target/test-postgres/server").toFile())
                .setDataDirectory(data).setCleanDataDirectory(false).start();
    }

    private String embedded() throws Exception {
        var lines = Files.readAllLines(folder.resolve(".data/postgres/data/postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/postgres";
    }

    private static int responses(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from response")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
