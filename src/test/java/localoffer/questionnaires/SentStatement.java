package localoffer.questionnaires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The statement by which the site keeps a submission, with the values that it sent, as
/// PostgreSQL wrote it into its log. So the peer does what the site does, whatever that is.
///
/// @param text with $1, $2 and so on where the values go
record SentStatement(String text, List<String> values) {

    private static final Pattern STATEMENT = Pattern.compile("execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile(
            "\\$\\d+ = (?:'([^']*+(?:''[^']*+)*+)'|(NULL))");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern HASH = Pattern.compile("\\\\x[0-9a-f]{64}");
    private static final String NULL = "\0";

    /// The first submission in the log.
    static SentStatement from(Path log) throws IOException {
        // Lines that begin with a tab go on with what stands before them.
        var entries = Files.readString(log).replace("\n\t", "\f").lines()
                .map(line -> line.replace('\f', '\n')).toList();
        for (int i = 0; i + 1 < entries.size(); i++) {
            var statement = STATEMENT.matcher(entries.get(i));
            if (entries.get(i).contains("into used_ticket") && statement.find()) {
                return new SentStatement(statement.group(1), values(entries.get(i + 1)));
            }
        }
        throw new IllegalStateException("the log has no submission: " + log);
    }

    private static List<String> values(String detail) {
        var values = new ArrayList<String>();
        for (var value = VALUE.matcher(detail); value.find();) {
            values.add(value.group(2) != null ? NULL : value.group(1).replace("''", "'"));
        }
        return values;
    }

    /// As a script of pgbench: the ticket is a fresh one each time, everything else is sent as
    /// it was.
    String script() {
        int ticket = ticket();
        var body = PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            if (number == ticket) {
                return "sha256(:fresh::text::bytea)";
            }
            return switch (values.get(number - 1)) {
                case NULL -> "null";
                case "" -> "''"; // pgbench takes no empty value.
                default -> ":p" + number;
            };
        });
        return "\\set fresh random(1, 9000000000000000000)\n" + body.strip() + ";\n";
    }

    /// What pgbench is told of the values.
    List<String> definitions() {
        int ticket = ticket();
        var definitions = new ArrayList<String>();
        for (int i = 1; i <= values.size(); i++) {
            var value = values.get(i - 1);
            if (i != ticket && !value.equals(NULL) && !value.isEmpty()) {
                definitions.addAll(List.of("-D", "p" + i + "=" + value));
            }
        }
        return definitions;
    }

    /// The number of the first value that is a hash: the ticket's.
    private int ticket() {
        for (int i = 0; i < values.size(); i++) {
            if (HASH.matcher(values.get(i)).matches()) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no ticket in " + values);
    }
}
