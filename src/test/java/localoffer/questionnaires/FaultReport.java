package localoffer.questionnaires;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.database.PostgresServer;

/// Compares what was thanked for with what is in the database, and says both.
final class FaultReport {

    private final Tally tally;
    private final Faults faults;
    private final List<Filled> filled;
    private final StringBuilder text = new StringBuilder();

    FaultReport(Tally tally, Faults faults, List<Filled> filled) {
        this.tally = tally;
        this.faults = faults;
        this.filled = List.copyOf(filled);
    }

    String of(PostgresServer server) throws SQLException, IOException {
        line("| counted | |");
        line("| --- | --- |");
        row("forms that were filled in", filled.size());
        row("times the site was killed", faults.kills());
        row("of these while somebody was being answered", faults.killsInTraffic());
        row("times PostgreSQL was restarted", faults.restarts());
        row("times PostgreSQL crashed and recovered", faults.crashes());
        row("sendings", tally.sendings.get());
        row("cut off in the middle, or with nobody there", tally.cutOff.get());
        row("told that it could not be kept now", tally.notNow.get());
        row("forms thanked for", tally.thanked());
        row("buttons pressed twice at once", tally.doubleClicks.get());
        row("of these both thanked", tally.bothThanked.get());
        row("forms sent again at the end and thanked again", tally.sentAgain.get());
        try (var database = server.connect("postgres")) {
            compare(database);
        }
        tally.unexpected().forEach((answer, times) -> line("unexpected, %d times: %s"
                .formatted(times, answer.substring(0, Math.min(300, answer.length())))));
        return text.toString();
    }

    private void compare(Connection database) throws SQLException, IOException {
        var responses = responses(database);
        var words = words(database);
        long rows = responses.values().stream().mapToLong(Long::longValue).sum();
        row("responses in the database", rows);
        row("tickets in the database", count(database,
                "select 'all', count(*) from used_ticket").getOrDefault("all", 0L));
        line("");
        bar("every form was thanked for in the end", tally.thanked() == filled.size());
        bar("every thanked response is there exactly once", filled.stream()
                .filter(tally::isThanked).allMatch(one -> responses.get(one.chosen()) != null
                        && responses.getOrDefault(one.chosen(), 0L) == 1));
        bar("and its words exactly once", filled.stream().filter(tally::isThanked)
                .allMatch(one -> words.getOrDefault(one.words(), 0L) == 1));
        bar("nothing else is there", rows == tally.thanked()
                && words.size() == tally.thanked() && responses.size() == rows);
        bar("double clicks and forms sent again got the one thank-you page",
                tally.pages().size() == 1 && tally.sentAgain.get() == tally.forLater()
                        && tally.bothThanked.get() > 0);
        bar("nobody got anything but thanks or 'not now'", tally.unexpected().isEmpty());
    }

    private static Map<Map<String, List<String>>, Long> responses(Connection database)
            throws SQLException, IOException {
        var found = new HashMap<Map<String, List<String>>, Long>();
        for (var row : count(database, "select id || answers::text, 1 from response")
                .keySet()) {
            found.merge(answers(row.substring(row.indexOf('{'))), 1L, Long::sum);
        }
        return found;
    }

    private static Map<String, List<String>> answers(String json) throws IOException {
        var answers = new LinkedHashMap<String, List<String>>();
        var given = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    given = new ArrayList<>();
                    answers.put(parser.currentName(), given);
                } else if (token == JsonToken.VALUE_STRING) {
                    given.add(parser.getText());
                }
            }
        }
        return answers;
    }

    /// What was written, opened by the key that the run gave the site.
    private static Map<String, Long> words(Connection database) throws SQLException, IOException {
        var words = new HashMap<String, Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select words from comment")) {
            var sealed = new SealedWords(FaultRun.SECRET, Path.of("target"), "jdbc:postgresql:");
            while (rows.next()) {
                words.merge(sealed.open(rows.getBytes(1)).orElse("?"), 1L, Long::sum);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }

    private static Map<String, Long> count(Connection database, String sql)
            throws SQLException {
        var found = new HashMap<String, Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    private void row(String what, long number) {
        line("| %s | %,d |".formatted(what, number));
    }

    private void bar(String words, boolean met) {
        line((met ? "- PASS " : "- FAIL ") + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
