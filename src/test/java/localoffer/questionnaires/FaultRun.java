package localoffer.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import localoffer.database.PostgresServer;
import localoffer.sample.Parts;
import localoffer.sample.Program;
import localoffer.sample.Sample;
import localoffer.sample.Site;
import localoffer.web.Tickets;

/// Sends submissions over several connections while the site is killed and PostgreSQL restarted
/// again and again, and then counts what is in the database; and then attacks the site. README
/// says how to run it.
///
/// Nobody gives up: who was cut off or told to come again sends the same form once more. Some
/// press the button twice at once, and some send a form again that was thanked for.
final class FaultRun {

    static final String SECRET = "a secret for one run, long enough to be taken";
    static final String FORM = Sample.ask(Sample.PARENTS);
    /// Everything comes from one address in a moment, which is not what this run is about.
    static final Map<String, String> OPEN = Map.of("SECRET", SECRET, "COMMENTS_KEY", SECRET,
            "JDBC_DATABASE_USERNAME", "postgres", "QUESTIONNAIRES_SECONDS_MIN", "0",
            "QUESTIONNAIRES_SUBMISSIONS_PER_HOUR", "100000000",
            "QUESTIONNAIRES_BURST_PER_HOUR", "100000000");

    private static final Path FOLDER = Path.of("target", "fault-test");
    private static final int SUBMISSIONS = 2_000;
    private static final int KILLS = 20;
    private static final int RESTARTS = 4;
    private static final int CONNECTIONS = 8;
    private static final int ATTACKS = 10_000;
    private static final long MINUTES_MAX = 20;

    private FaultRun() {}

    /// @param arguments two: submissions and kills; none for the numbers that are asked for
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.UK);
        int number = argument(arguments, 0, SUBMISSIONS);
        int kills = argument(arguments, 1, KILLS);
        delete(FOLDER);
        var filled = Filled.some(parents(), number);
        try (var server = PostgresServer.start(FOLDER.resolve("postgres"), Program.freePort(),
                Map.of())) {
            var environment = new HashMap<>(OPEN);
            environment.put("JDBC_DATABASE_URL", server.url("postgres"));
            environment.put("CLIENT_ADDRESS_HEADER", HostileRun.ADDRESS_HEADER);
            try (var site = Site.start(FOLDER.resolve("site"),
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), environment)) {
                var tally = new Tally();
                var senders = Executors.newFixedThreadPool(CONNECTIONS,
                        Thread.ofPlatform().daemon().factory());
                var sent = send(senders, site, filled, tally);
                var faults = new Faults(site, server, tally, number);
                faults.run(kills, RESTARTS);
                senders.shutdown();
                for (var one : sent) {
                    one.get(MINUTES_MAX, TimeUnit.MINUTES);
                }
                try (var again = new Mailbox(site.home(), FORM)) {
                    tally.sendAgain(again);
                }
                var report = new FaultReport(tally, faults, filled).of(server)
                        + attack(site, server);
                System.out.println(report);
                Files.writeString(FOLDER.resolve("report.md"), report);
                if (report.contains("- FAIL")) {
                    throw new AssertionError("not everything is as it must be");
                }
            }
        }
    }

    /// Then the site, which was through all that, is attacked.
    private static String attack(Site site, PostgresServer server) throws Exception {
        run(server, "truncate response, comment, comment_to_triage,"
                + " comment_looked_at, comment_worry, comment_theme, comment_coding,"
                + " comment_decision,"
                + " about_you, used_ticket");
        var honest = Filled.some(parents(), ATTACKS / HostileRun.HONEST_EACH);
        var run = new HostileRun(site.home(), new Tickets(SECRET)::like, honest);
        run.run(ATTACKS);
        return new HostileReport(run, honest).of(server);
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var database = server.connect("postgres");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static Questionnaire parents() {
        return Parts.read(Path.of("content")).edition()
                .part(Questionnaires.class)
                .open(Sample.PARENTS, LocalDate.now(ZoneId.of("Europe/London"))).orElseThrow();
    }

    private static List<Future<Boolean>> send(ExecutorService senders, Site site,
            List<Filled> filled, Tally tally) {
        Queue<Filled> waiting = new ConcurrentLinkedQueue<>(filled);
        return IntStream.range(0, CONNECTIONS).mapToObj(place -> senders.submit(() -> {
            try (var persistent = new Persistent(site, tally)) {
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    persistent.send(next);
                }
            }
            return true;
        })).toList();
    }

    static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place && !arguments[place].isBlank()
                ? Integer.parseInt(arguments[place].strip()) : otherwise;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
