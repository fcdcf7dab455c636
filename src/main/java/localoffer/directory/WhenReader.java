package localoffer.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.directory.When.Season;
import localoffer.directory.When.Time;
import org.jspecify.annotations.Nullable;

/// Reads when a listing's service is there.
final class WhenReader {

    private static final Set<DayOfWeek> WEEKEND =
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WhenReader() {}

    static When when(Fields fields) {
        var season = fields.choice("season", Season.UNKNOWN);
        var times = fields.maps("times").stream().map(entry -> time(entry, season)).toList();
        return new When(fields.flag("round-the-clock"), times, season,
                fields.text("when-note", ""), fields.dates("next-dates"));
    }

    private static Time time(Fields fields, Season season) {
        try (fields) {
            var days = days(fields, fields.texts("days"));
            if (days.isEmpty()) {
                fields.problem("days", "\"days\" is missing. Add a line such as"
                        + " \"days: [monday, friday]\".");
            }
            var from = fields.time("from").orElse(null);
            var to = fields.time("to").orElse(null);
            checkSpan(fields, from, to);
            return new Time(days, from, to, fields.choice("season", season),
                    fields.text("note", ""));
        }
    }

    private static void checkSpan(
            Fields fields, @Nullable LocalTime from, @Nullable LocalTime to) {
        if ((from == null) != (to == null)) {
            fields.problem(from == null ? "to" : "from",
                    "A time needs both \"from\" and \"to\". Add the other one.");
        } else if (from != null && from.equals(to)) {
            fields.problem("to", "It ends at " + to + " when it begins. Correct one of the two; for"
                    + " day and night write \"round-the-clock: true\" instead of times.");
        }
    }

    private static Set<DayOfWeek> days(Fields fields, List<String> words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : words) {
            var day = Arrays.stream(DayOfWeek.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
            if (day.isPresent()) {
                days.add(day.get());
            } else if (word.equals("weekdays")) {
                days.addAll(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)));
            } else if (word.equals("every-day")) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else {
                fields.problem("days", "\"" + word + "\" is not a day. Write monday to sunday,"
                        + " weekdays or every-day.");
            }
        }
        return days;
    }
}
