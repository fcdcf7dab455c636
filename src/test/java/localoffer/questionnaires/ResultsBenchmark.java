package localoffer.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import localoffer.content.Edition;
import localoffer.database.PostgresServer;
import localoffer.sample.Browser;
import localoffer.sample.Parts;
import localoffer.sample.Program;
import localoffer.sample.Site;
import org.HdrHistogram.Histogram;
import org.flywaydb.core.Flyway;

/// What the pages of commissioners and the close of a quarter cost over a million responses, and
/// over ten thousand, with the running site and a real PostgreSQL. README says how to run it.
///
/// A tenth of the responses is of each quarter. The last quarter is closed by hand, as an
/// administrator does it, while families go on sending forms. Times of pages are from the request
/// to the last byte, as one client sees them: never less than the time of the server.
final class ResultsBenchmark {

    private static final Path FOLDER = Path.of("target", "results-benchmark");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/staff/sign-in/\\S+)");
    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int QUARTERS = 10;
    private static final int WARM_REQUESTS = 400;
    private static final int REQUESTS = 1_000;
    private static final int FORMS = 500;
    private static final int FORMS_A_SECOND = 20;
    private static final int STREAM_SECONDS = 3;
    private static final int CLOSE_MINUTES_MAX = 10;
    private static final int LOOK_MILLIS = 50;
    private static final int DIGITS = 3;

    private final PostgresServer server;
    private final Edition edition;

    private ResultsBenchmark(PostgresServer server, Edition edition) {
        this.server = server;
        this.edition = edition;
    }

    /// @param answers how many are in closed batches
    /// @param closes how long each took, in seconds, the last with submissions beside it
    /// @param submissions in nanoseconds, meanwhile
    record Figures(int people, long answers, List<Double> closes, Histogram submissions,
            Histogram reports, Histogram overviews) {}

    /// @param arguments one: how many responses there are in all; none for a million
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.UK);
        int many = FaultRun.argument(arguments, 0, MANY);
        FaultRun.delete(FOLDER);
        try (var server = PostgresServer.start(FOLDER.resolve("postgres"), Program.freePort(),
                Map.of("shared_buffers", "512MB", "max_wal_size", "8GB"))) {
            var benchmark = new ResultsBenchmark(server,
                    Parts.read(Path.of("content")).edition());
            var few = benchmark.measure("few", FEW);
            var report = new ResultsReport(few, benchmark.measure("many", many)).words();
            System.out.println(report);
            Files.writeString(FOLDER.resolve("report.md"), report);
            if (report.contains("- FAIL")) {
                throw new AssertionError("a bar is not met");
            }
        }
    }

    private Figures measure(String database, int people) throws Exception {
        tell("putting in %,d responses".formatted(people));
        var quarters = quarters();
        run("postgres", "create database " + database);
        Flyway.configure().dataSource(server.url(database), "postgres", "").load().migrate();
        var many = new ManyAnswers(edition);
        try (var connection = server.connect(database)) {
            many.fill(connection, people, quarters);
        }
        var environment = new HashMap<>(FaultRun.OPEN);
        environment.putAll(Map.of("JDBC_DATABASE_URL", server.url(database),
                "STAFF_ADMINISTRATOR", "benchmark", "RESULTS_FIRST_CLOSE", "24h"));
        var folder = FOLDER.resolve("site-" + database);
        try (var site = Site.start(folder, List.of(), environment);
                var load = new Load(site.home(), Filled.some(FaultRun.parents(), FORMS))) {
            var staff = signedIn(site, folder);
            var closes = new ArrayList<Double>();
            for (var quarter : quarters.subList(0, QUARTERS - 1)) {
                closes.add(close(database, staff, quarter));
                tell("closed " + quarter + " in %.1f s".formatted(closes.getLast()));
            }
            load.steady(FORMS_A_SECOND, STREAM_SECONDS);
            var submissions = new Histogram(DIGITS);
            closes.add(closeBeside(database, staff, quarters.getLast(), load, submissions));
            tell("reading pages");
            var reports = many.services().stream().map(id -> "/staff/services/" + id).toList();
            return new Figures(people, answers(database), closes, submissions,
                    read(staff, reports), read(staff, List.of("/staff/services")));
        }
    }

    /// Closes while forms are sent.
    private double closeBeside(String database, Browser staff, Quarter quarter, Load load,
            Histogram submissions) throws Exception {
        try (var closer = Executors.newSingleThreadExecutor()) {
            var closing = closer.submit(() -> close(database, staff, quarter));
            while (!closing.isDone()) {
                submissions.add(load.steady(FORMS_A_SECOND, STREAM_SECONDS).times());
            }
            return closing.get();
        }
    }

    /// By the button of the page. It is closed when others see it.
    private double close(String database, Browser staff, Quarter quarter) throws Exception {
        var page = staff.get("/staff/closes");
        var token = page.html().select("input[name=token]").attr("value");
        long began = System.nanoTime();
        try (var pressing = Executors.newSingleThreadExecutor()) {
            pressing.execute(() -> staff.post("/staff/closes", "token", token, "quarter",
                    quarter.toString()));
            long end = began + TimeUnit.MINUTES.toNanos(CLOSE_MINUTES_MAX);
            while (number(database, "select count(*) from closed_quarter where quarter = '"
                    + quarter + "'") == 0) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(quarter + " is still not closed");
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        }
    }

    private static Histogram read(Browser staff, List<String> addresses) {
        var chance = new Random(1);
        var times = new Histogram(DIGITS);
        for (int i = 0; i < WARM_REQUESTS + REQUESTS; i++) {
            var address = addresses.get(chance.nextInt(addresses.size()));
            long began = System.nanoTime();
            var page = staff.get(address);
            if (i >= WARM_REQUESTS) {
                times.recordValue(System.nanoTime() - began);
            }
            if (page.status() != 200) {
                throw new AssertionError(address + " answers " + page.status());
            }
        }
        return times;
    }

    private static Browser signedIn(Site site, Path folder) throws IOException {
        var said = LINK.matcher(Files.readString(folder.resolve("out")));
        if (!said.find()) {
            throw new AssertionError("the site has not said how to sign in");
        }
        var browser = new Browser(site.home());
        browser.submit(browser.get(said.group(1)), "Sign in");
        return browser;
    }

    /// The oldest first; the last one that is over last.
    private static List<Quarter> quarters() {
        var running = Quarter.of(LocalDate.now(ZoneId.of("Europe/London")));
        return IntStream.rangeClosed(-QUARTERS, -1).mapToObj(running::plus).toList();
    }

    private long answers(String database) throws SQLException {
        return number(database, "select sum(people) from atom_base");
    }

    private long number(String database, String sql) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String database, String sql) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tell(String words) {
        System.err.println(words);
    }
}
