package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import localoffer.questionnaires.Quarantine.Arrival;
import localoffer.questionnaires.Quarantine.Reason;
import localoffer.web.DayKey;
import localoffer.web.Paces;
import org.junit.jupiter.api.Test;

class QuarantineTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final InetAddress SCHOOL = InetAddress.ofLiteral("192.0.2.7");
    private static final Limits LIMITS = new Limits(5, 3, 2, 20);
    private static final String LONG = "The waiting room was cold and loud.";

    private final HandClock clock = new HandClock();
    private final DayKey key = new DayKey(clock);
    private final Quarantine quarantine = new Quarantine(LIMITS,
            new Paces(key, clock), new Echoes(LIMITS, key), clock);

    @Test
    void an_ordinary_response_is_counted_at_once_whatever_it_says() {
        for (var answer : new String[] {"very-good", "neither", "poor", "dont-know"}) {
            assertThat(quarantine.reason(Asked.submission("P1", answer, "P2", "It was awful."),
                    arrival(SCHOOL))).isEmpty();
        }
    }

    @Test
    void a_form_that_comes_back_before_the_minimum_time_is_looked_at() {
        var submission = Asked.submission("P1", "poor");
        var early = new Arrival(START.minusSeconds(4), false, SCHOOL);
        var onTime = new Arrival(START.minusSeconds(5), false, SCHOOL);
        assertThat(quarantine.reason(submission, early)).contains(Reason.TOO_FAST);
        assertThat(quarantine.reason(submission, onTime)).isEmpty();
    }

    @Test
    void who_fills_the_field_that_nobody_sees_is_looked_at() {
        var arrival = new Arrival(START.minusSeconds(60), true, SCHOOL);
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), arrival))
                .contains(Reason.FILLED_TRAP);
    }

    @Test
    void more_than_so_many_an_hour_from_one_network_are_looked_at() {
        var submission = Asked.submission("P1", "very-good");
        send(submission, 3);
        var neighbour = arrival(InetAddress.ofLiteral("192.0.2.200"));
        var elsewhere = arrival(InetAddress.ofLiteral("192.0.3.7"));
        assertThat(quarantine.reason(submission, neighbour)).contains(Reason.TOO_MANY);
        assertThat(quarantine.reason(submission, elsewhere)).isEmpty();
        clock.now = START.plus(Duration.ofMinutes(21));
        assertThat(quarantine.reason(submission, neighbour)).isEmpty();
    }

    @Test
    void a_network_of_newer_addresses_is_their_first_48_bits() {
        var submission = Asked.submission("P1", "very-good");
        for (int i = 1; i <= 3; i++) {
            quarantine.count(submission, arrival(InetAddress.ofLiteral("2001:db8:1::" + i)));
        }
        var neighbour = arrival(InetAddress.ofLiteral("2001:db8:1:2::9"));
        var elsewhere = arrival(InetAddress.ofLiteral("2001:db8:2::1"));
        assertThat(quarantine.reason(submission, neighbour)).contains(Reason.TOO_MANY);
        assertThat(quarantine.reason(submission, elsewhere)).isEmpty();
    }

    @Test
    void the_same_long_words_are_looked_at_when_they_come_too_often() {
        var submission = Asked.submission("P2", LONG);
        send(submission, 2);
        assertThat(quarantine.reason(Asked.submission("P2", LONG), arrival(SCHOOL)))
                .contains(Reason.SAME_WORDS);
        var nearly = Asked.submission("P2", LONG.replace(" ", "  ").replace("T", "t"));
        assertThat(quarantine.reason(nearly, arrival(SCHOOL))).contains(Reason.SAME_WORDS);
    }

    @Test
    void short_words_are_often_the_same() {
        var submission = Asked.submission("P2", "Nothing to add, ok.");
        send(submission, 2);
        assertThat(quarantine.reason(submission, arrival(SCHOOL))).isEmpty();
    }

    @Test
    void words_with_a_link_are_looked_at() {
        assertThat(quarantine.reason(Asked.submission("P2", "See HTTPS://example.org"),
                arrival(SCHOOL))).contains(Reason.LINK);
    }

    @Test
    void the_key_that_hides_an_address_changes_each_day() {
        var today = key.hide(new byte[] {1, 2, 3});
        assertThat(key.hide(new byte[] {1, 2, 3})).isEqualTo(today);
        clock.now = START.plus(Duration.ofDays(1));
        assertThat(key.hide(new byte[] {1, 2, 3})).isNotEqualTo(today);
    }

    private void send(Submission submission, int times) {
        for (int i = 0; i < times; i++) {
            quarantine.count(submission, arrival(SCHOOL));
        }
    }

    private static Arrival arrival(InetAddress address) {
        return new Arrival(START.minusSeconds(60), false, address);
    }

    /// Stands still until the test moves it.
    private static final class HandClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
