package localoffer.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/// Which entries of the audit are wanted. Any words make a legal choice.
///
/// @param name of the person; empty for everybody
/// @param what was done; empty for everything
/// @param from the first day as it was typed
/// @param to the last day as it was typed
record AuditChoice(String name, String what, String from, String to) {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(3000, 1, 1);

    static AuditChoice of(String name, String what, String from, String to, List<String> kinds) {
        return new AuditChoice(Person.plain(name), kinds.contains(what) ? what : "",
                isDay(from) ? from.strip() : "", isDay(to) ? to.strip() : "");
    }

    LocalDate first() {
        return from.isEmpty() ? EVER : LocalDate.parse(from);
    }

    LocalDate last() {
        return to.isEmpty() ? NEVER : LocalDate.parse(to);
    }

    String query() {
        return "name=" + encoded(name) + "&what=" + encoded(what) + "&from=" + encoded(from)
                + "&to=" + encoded(to);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static boolean isDay(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            return day.isAfter(EVER) && day.isBefore(NEVER);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
