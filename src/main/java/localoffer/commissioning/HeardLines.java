package localoffer.commissioning;

import java.util.List;
import java.util.Map;

/// The lines for a spreadsheet that are about comments, and how the service is watched.
final class HeardLines {

    private HeardLines() {}

    static void write(Report report, Lines lines) {
        var heard = report.panels().heard();
        heard.top().forEach(theme -> {
            for (var tone : List.of(Map.entry("praise, of all comments", theme.plus()),
                    Map.entry("criticism, of all comments", theme.minus()),
                    Map.entry("both, of all comments", theme.mixed()))) {
                lines.add("theme", "", "", theme.theme(), theme.name(), tone.getKey(),
                        "", heard.themes().comments(), tone.getValue());
            }
        });
        heard.said().quotes().forEach(quote -> lines.add("quote", "", "", "", quote));
        heard.said().replies().forEach(reply -> lines.add("reply", "", reply.published(),
                reply.state(), reply.action(), reply.owner() + " " + reply.due()));
        if (!heard.open().isEmpty()) {
            lines.add("open", "", "", "", heard.open());
        }
        report.standing().forEach(watch -> {
            lines.add("level", "", watch.since(), watch.level(), "confirmed");
            lines.add("level", "", "", watch.suggested(), "suggested",
                    String.join(" ", watch.reasons()));
            watch.log().forEach(entry -> lines.add("log", "", entry.day(), entry.level(),
                    entry.reason(), String.join(" ", entry.next(), entry.owner(), entry.due())));
        });
    }

    /// Takes the cells of a line, as far as there are any.
    @FunctionalInterface
    interface Lines {

        void add(Object... cells);
    }
}
