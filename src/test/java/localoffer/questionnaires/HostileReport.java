package localoffer.questionnaires;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import localoffer.database.PostgresServer;

/// Says what attacks were answered with, and what of them is in the database.
final class HostileReport {

    private final HostileRun run;
    private final List<Filled> honest;
    private final StringBuilder text = new StringBuilder();

    HostileReport(HostileRun run, List<Filled> honest) {
        this.run = run;
        this.honest = List.copyOf(honest);
    }

    String of(PostgresServer server) throws SQLException {
        line("");
        line("| hostile submissions | answered with (0: cut off) |");
        line("| --- | --- |");
        run.answers().forEach((kind, answers) -> line("| %s | %s |".formatted(kind, answers
                .entrySet().stream().map(one -> "%d: %,d".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ")))));
        line("");
        try (var database = server.connect("postgres")) {
            bars(database);
        }
        return text.toString();
    }

    private void bars(Connection database) throws SQLException {
        bar("%,d attacks, and no answer of 500 or more".formatted(run.attacks()),
                run.serverErrors() == 0 && run.isOnlyLargeCutOff());
        long counted = number(database, "standing = 'accepted'");
        bar("%,d honest people were thanked of %,d".formatted(run.thanked().size(),
                honest.size()), run.thanked().size() == honest.size()
                && new HashSet<>(run.thanked()).size() == honest.size());
        bar("%,d responses are counted: theirs and no other".formatted(counted),
                counted == honest.size());
        line("%,d are held for staff to look at.".formatted(
                number(database, "standing = 'quarantined'")));
    }

    private static long number(Connection database, String which) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("select count(*) from response where " + which)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void bar(String words, boolean met) {
        line((met ? "- PASS " : "- FAIL ") + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
