package localoffer.documents;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.documents.Series.Hours;
import localoffer.documents.Series.Rule;

/// Writes events as a file that calendars read (iCalendar, RFC 5545).
///
/// It is written here and not by a library: biweekly, whose reader checks in the tests what we
/// write, counts the letters of a line where the format counts octets, and tells days by the
/// time zone of the machine.
public final class EventCalendar {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final String ZONE = ";TZID=Europe/London";
    private static final String WHOLE_DAY = ";VALUE=DATE";
    /// British Summer Time as it has been since 1996.
    private static final String TIME_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            END:STANDARD
            END:VTIMEZONE
            """;

    private EventCalendar() {}

    /// @param title as people are to read it in their calendar
    /// @param words what it is, and what to know of it
    /// @param place where it is, in words
    public record Item(Event event, String title, String words, String place) {}

    /// @param name what a calendar calls the file
    /// @param site where the site stands, without a stroke at the end
    public static String of(String name, String site, List<Item> items) {
        var lines = new CalendarLines().as("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Local Offer//Events//EN
                CALSCALE:GREGORIAN
                """).text("NAME", name).text("X-WR-CALNAME", name).as(TIME_ZONE);
        items.forEach(item -> write(lines, item, site));
        return lines.add("END", "VCALENDAR").toString();
    }

    private static void write(CalendarLines lines, Item item, String site) {
        var event = item.event;
        lines.add("BEGIN", "VEVENT")
                .add("UID", UUID.nameUUIDFromBytes(("localoffer:" + event.address())
                        .getBytes(StandardCharsets.UTF_8)).toString())
                .add("DTSTAMP", DAY.format(event.changed()) + "T000000Z")
                .add("SEQUENCE", Integer.toString(Math.max(0, event.history().size() - 1)));
        times(lines, event.when());
        event.when().rule().ifPresent(rule -> repeat(lines, event.when(), rule));
        lines.text("SUMMARY", item.title).text("DESCRIPTION", item.words)
                .text("LOCATION", item.place).add("URL", site + event.address())
                .add("STATUS", event.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .add("END", "VEVENT");
    }

    /// What lasts whole days ends, for a calendar, on the day after.
    private static void times(CalendarLines lines, Series when) {
        if (when.hours().isEmpty()) {
            lines.add("DTSTART" + WHOLE_DAY, DAY.format(when.first()))
                    .add("DTEND" + WHOLE_DAY, DAY.format(when.last().plusDays(1)));
            return;
        }
        var hours = when.hours().get();
        lines.add("DTSTART" + ZONE, TIME.format(when.first().atTime(hours.from())));
        hours.to().or(() -> Optional.of(hours.from()).filter(from -> lastsDays(when)))
                .ifPresent(to -> lines.add("DTEND" + ZONE, TIME.format(when.last().atTime(to))));
    }

    private static boolean lastsDays(Series when) {
        return when.last().isAfter(when.first());
    }

    private static void repeat(CalendarLines lines, Series when, Rule rule) {
        var repeated = switch (rule.step()) {
            case WEEK -> "FREQ=WEEKLY";
            case FORTNIGHT -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTH -> "FREQ=MONTHLY;BYDAY=" + rule.nth().number()
                    + when.first().getDayOfWeek().name().substring(0, 2);
        };
        lines.add("RRULE", repeated + rule.end().map(end -> ";UNTIL=" + until(when, end))
                .orElse(""));
        var left = leftOut(when, rule);
        if (!left.isEmpty()) {
            lines.add("EXDATE" + (when.hours().isEmpty() ? WHOLE_DAY : ZONE), left.stream()
                    .map(day -> moment(when, day)).collect(Collectors.joining(",")));
        }
    }

    /// The last moment is told in universal time, as the rule of the format is.
    private static String until(Series when, LocalDate end) {
        return when.hours().map(hours -> TIME.format(end.atTime(hours.from()).atZone(ENGLAND)
                .withZoneSameInstant(ZoneOffset.UTC)) + "Z").orElseGet(() -> DAY.format(end));
    }

    /// Holidays, and the days that are left out by name.
    private static List<LocalDate> leftOut(Series when, Rule rule) {
        if (rule.terms().isEmpty()) {
            return List.copyOf(rule.except());
        }
        var end = rule.end().orElse(when.first());
        var held = when.days(when.first(), end);
        return when.steps(when.first(), end).stream().filter(day -> !held.contains(day)).toList();
    }

    private static String moment(Series when, LocalDate day) {
        return when.hours().map(Hours::from)
                .map(from -> TIME.format(day.atTime(from))).orElseGet(() -> DAY.format(day));
    }
}
