package localoffer.questionnaires;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import localoffer.database.PostgresServer;
import localoffer.sample.Program;
import localoffer.sample.Site;
import org.flywaydb.core.Flyway;

/// Submissions a second against the running site with a real PostgreSQL, and the very same
/// statement run by pgbench beside it, in turn. README says how to run it.
final class SubmissionBenchmark {

    private static final Path FOLDER = Path.of("target", "submission-benchmark");
    private static final String LOG = "statements.log";
    private static final int ROUNDS = 5;
    private static final int ROUND_SECONDS = 10;
    private static final int WARM_SECONDS = 10;
    private static final int WARM_TIMES_MAX = 8;
    private static final double FASTER = 1.03;
    private static final int STEADY_SECONDS = 60;
    private static final int STEADY_RATE = 200;
    private static final int LOOKS = 6;
    private static final int FORMS = 500;
    private static final int STATEMENT_WAIT_MILLIS = 1_500;

    private final PostgresServer server;
    private final Load load;
    private final Memory memory;
    private final Optional<PgBench> peer;

    private SubmissionBenchmark(PostgresServer server, Load load, Memory memory,
            Optional<PgBench> peer) {
        this.server = server;
        this.load = load;
        this.memory = memory;
        this.peer = peer;
    }

    /// @param arguments two: the seconds of the steady stream, and the rounds before it; none for
    ///     60 and 5
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.UK);
        int seconds = FaultRun.argument(arguments, 0, STEADY_SECONDS);
        int rounds = FaultRun.argument(arguments, 1, ROUNDS);
        FaultRun.delete(FOLDER);
        var log = FOLDER.resolve(LOG);
        try (var server = PostgresServer.start(FOLDER.resolve("postgres"), Program.freePort(),
                Map.of("logging_collector", "on", "log_directory",
                        FOLDER.toAbsolutePath().toString(), "log_filename", LOG, "jit", "off",
                        "shared_buffers", "512MB", "max_wal_size", "4GB"))) {
            prepare(server);
            var environment = new HashMap<>(FaultRun.OPEN);
            environment.put("JDBC_DATABASE_URL", server.url("site"));
            try (var site = Site.start(FOLDER.resolve("site"), List.of(), environment);
                    var load = new Load(site.home(), Filled.some(FaultRun.parents(), FORMS))) {
                var peer = PgBench.isThere()
                        ? Optional.of(new PgBench(FOLDER, server, statement(server, load, log)))
                        : Optional.<PgBench>empty();
                var report = new SubmissionBenchmark(server, load, new Memory(site.pid()), peer)
                        .measure(seconds, rounds);
                System.out.println(report);
                Files.writeString(FOLDER.resolve("report.md"), report);
                if (report.contains("- FAIL")) {
                    throw new AssertionError("a bar is not met");
                }
            }
        }
    }

    private String measure(int seconds, int rounds) throws Exception {
        tell("warming up");
        warmUp();
        if (peer.isPresent()) {
            peer.get().run("peer", Load.CLIENTS, ROUND_SECONDS / 2);
        }
        var rates = new ArrayList<Double>();
        var floods = new ArrayList<Load.Result>();
        memory.lookAfterCollection("after the warm-up");
        double before = memory.processorMillis();
        for (int round = 1; round <= rounds; round++) {
            tell("round " + round + " of " + rounds);
            if (peer.isPresent()) {
                run(server, "postgres", "checkpoint");
                rates.add(peer.get().run("peer", Load.CLIENTS, ROUND_SECONDS));
            }
            run(server, "postgres", "checkpoint");
            floods.add(load.flood(ROUND_SECONDS));
        }
        double used = memory.processorMillis() - before;
        memory.lookAfterCollection("after the rounds");
        var steady = steady(seconds);
        memory.lookAfterCollection("after the steady stream");
        return new SubmissionReport(rates, floods, steady, memory)
                .of(load, count(server), STEADY_RATE, used);
    }

    /// Until it is no longer getting faster: the JVM compiles what is used often.
    private void warmUp() throws Exception {
        double before = 0;
        double rate = load.flood(WARM_SECONDS).perSecond();
        for (int i = 0; i < WARM_TIMES_MAX && rate > before * FASTER; i++) {
            before = rate;
            rate = load.flood(WARM_SECONDS).perSecond();
        }
    }

    private Load.Result steady(int seconds) throws Exception {
        tell("a steady stream for " + seconds + " seconds");
        try (var looking = Executors.newSingleThreadScheduledExecutor()) {
            long every = Math.max(1, seconds / LOOKS);
            var looks = looking.scheduleAtFixedRate(this::look, 0, every, TimeUnit.SECONDS);
            var result = load.steady(STEADY_RATE, seconds);
            looks.cancel(false);
            return result;
        }
    }

    private void look() {
        try {
            memory.look("steady, after " + load.sent() + " forms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two databases alike: one for the site and one for the peer.
    private static void prepare(PostgresServer server) throws SQLException {
        run(server, "postgres", "create database site");
        Flyway.configure().dataSource(server.url("site"), "postgres", "").load().migrate();
        run(server, "postgres", "create database peer template site");
    }

    /// Lets the site keep one form while PostgreSQL writes down what it is asked.
    private static SentStatement statement(PostgresServer server, Load load, Path log)
            throws Exception {
        run(server, "postgres", "alter system set log_min_duration_statement = 0");
        run(server, "postgres", "select pg_reload_conf()");
        TimeUnit.MILLISECONDS.sleep(STATEMENT_WAIT_MILLIS);
        load.steady(1, 1);
        run(server, "postgres", "alter system set log_min_duration_statement = -1");
        run(server, "postgres", "select pg_reload_conf()");
        return SentStatement.from(log);
    }

    private static long count(PostgresServer server) throws SQLException {
        try (var database = server.connect("site"); var sql = database.createStatement();
                var rows = sql.executeQuery(
                        "select count(*) from response where standing = 'accepted'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(PostgresServer server, String database, String sql)
            throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tell(String words) {
        System.err.println(words);
    }
}
