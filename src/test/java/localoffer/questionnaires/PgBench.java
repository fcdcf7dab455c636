package localoffer.questionnaires;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.database.PostgresServer;

/// PostgreSQL's own benchmark, doing the same statement beside the site.
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path script;
    private final PostgresServer server;
    private final List<String> definitions;

    /// @param folder where its script is written
    PgBench(Path folder, PostgresServer server, SentStatement statement) throws IOException {
        this.script = folder.resolve("submission.sql");
        this.server = server;
        this.definitions = statement.definitions();
        Files.writeString(script, statement.script());
    }

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbench", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Transactions a second.
    double run(String database, int clients, int seconds)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-c",
                String.valueOf(clients), "-j", "2", "-T", String.valueOf(seconds),
                "-h", "127.0.0.1", "-p", String.valueOf(server.port()), "-U", "postgres",
                "-f", script.toString()));
        command.addAll(definitions);
        command.add(database);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(),
                StandardCharsets.UTF_8);
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
