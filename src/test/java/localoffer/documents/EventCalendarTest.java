package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import localoffer.documents.EventCalendar.Item;
import localoffer.sample.Parts;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;

/// The calendar file as a reader that somebody else wrote understands it.
class EventCalendarTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate LAST = TODAY.plusMonths(Events.MONTHS_AHEAD);
    private static final Events EVENTS = Parts.real().edition().part(Events.class);
    private static final String WORDS = "Tea; cake, \\ and \"talk\"\nŻółw – and a long tail of"
            + " words that does not fit one line of seventy-five octets, however it is counted.";

    @Test
    void a_calendar_finds_the_very_moments_that_the_site_tells() {
        var read = parsed(text(EVENTS.all()));
        assertThat(read.getEvents()).hasSameSizeAs(EVENTS.all());
        for (int i = 0; i < EVENTS.all().size(); i++) {
            var event = EVENTS.all().get(i);
            assertThat(moments(read.getEvents().get(i))).as(event.id())
                    .isEqualTo(EVENTS.between(TODAY, LAST).stream()
                            .filter(one -> one.event().equals(event)
                                    && !one.day().isBefore(TODAY))
                            .map(one -> one.day().atTime(one.minute()).atZone(LONDON).toInstant())
                            .toList());
        }
    }

    @Test
    void five_in_the_afternoon_stays_five_when_the_clocks_change() {
        var event = EVENTS.find("example-young-peoples-evening").orElseThrow();
        var moments = moments(parsed(text(List.of(event))).getEvents().getFirst());
        assertThat(moments).contains(Instant.parse("2027-02-24T17:00:00Z"),
                Instant.parse("2027-03-31T16:00:00Z"), Instant.parse("2027-10-27T16:00:00Z"))
                .doesNotContain(Instant.parse("2026-12-30T17:00:00Z"));
    }

    @Test
    void words_come_back_as_they_were_written_and_no_line_is_too_long() {
        var text = EventCalendar.of("A, name", "https://offer.example", List.of(
                new Item(EVENTS.all().getFirst(), "A; title", WORDS, "Hall, Durham")));
        var event = parsed(text).getEvents().getFirst();
        assertThat(event.getDescription().getValue()).isEqualTo(WORDS);
        assertThat(event.getSummary().getValue()).isEqualTo("A; title");
        assertThat(event.getLocation().getValue()).isEqualTo("Hall, Durham");
        assertThat(event.getUrl().getValue()).isEqualTo(
                "https://offer.example/events/example-advice-drop-in");
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n")).allMatch(line ->
                line.getBytes(StandardCharsets.UTF_8).length <= CalendarLines.LINE_OCTETS_MAX);
    }

    @Test
    void a_line_is_as_long_as_its_limit_and_no_longer() {
        assertThat(new CalendarLines().add("X", "a".repeat(73))).hasToString(
                "X:" + "a".repeat(73) + "\r\n");
        assertThat(new CalendarLines().add("X", "a".repeat(74))).hasToString(
                "X:" + "a".repeat(73) + "\r\n a\r\n");
        assertThat(new CalendarLines().add("X", "a".repeat(72) + "ż")).hasToString(
                "X:" + "a".repeat(72) + "\r\n ż\r\n");
        assertThat(new CalendarLines().text("X", " \n")).hasToString("");
    }

    @Test
    void what_is_cancelled_and_what_lasts_days_say_so() {
        var off = EVENTS.find("example-sleep-workshop").orElseThrow();
        var days = EVENTS.find("example-short-breaks-views").orElseThrow();
        var read = parsed(text(List.of(off, days))).getEvents();
        assertThat(read.getFirst().getStatus().isCancelled()).isTrue();
        assertThat(read.getLast().getStatus().isConfirmed()).isTrue();
        assertThat(text(List.of(days))).contains("DTSTART;VALUE=DATE:20270111\r\n",
                "DTEND;VALUE=DATE:20270227\r\n");
        assertThat(read.getFirst().getUid().getValue()).isNotEqualTo(
                read.getLast().getUid().getValue()).matches("[0-9a-f-]{36}");
    }

    private static String text(List<Event> events) {
        return EventCalendar.of("Offer", "https://offer.example", events.stream()
                .map(event -> new Item(event, event.title(), event.summary(), "")).toList());
    }

    private static ICalendar parsed(String text) {
        var read = Biweekly.parse(text).first();
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
        return read;
    }

    /// From today to a year ahead, as the reader works them out by the rule.
    private static List<Instant> moments(VEvent event) {
        var moments = new ArrayList<Instant>();
        var end = LAST.plusDays(1).atStartOfDay(LONDON).toInstant();
        var each = event.getDateIterator(TimeZone.getTimeZone(LONDON));
        while (each.hasNext()) {
            var moment = each.next().toInstant();
            if (!moment.isBefore(end)) {
                break;
            }
            if (!moment.isBefore(TODAY.atTime(LocalTime.MIN).atZone(LONDON).toInstant())) {
                moments.add(moment);
            }
        }
        return moments;
    }
}
