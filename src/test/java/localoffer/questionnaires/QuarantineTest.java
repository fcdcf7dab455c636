package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import localoffer.questionnaires.Quarantine.Arrival;
import localoffer.questionnaires.Quarantine.Reason;
import localoffer.web.DayKey;
import localoffer.web.Paces;
import org.junit.jupiter.api.Test;

class QuarantineTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final InetAddress SCHOOL = InetAddress.ofLiteral("192.0.2.7");
    private static final Limits LIMITS = new Limits(5, 3, 2, 20, 4, 6);
    private static final String SALT = "childrens-salt";
    private static final String LONG = "The waiting room was cold and loud.";

    private final HandClock clock = new HandClock();
    private final DayKey key = new DayKey(clock);
    private final Quarantine quarantine = new Quarantine(LIMITS,
            new Crowds(LIMITS, new Paces(key, clock), clock), new Echoes(LIMITS, key), clock);

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
        var early = new Arrival(SALT, START.minusSeconds(4), false, SCHOOL);
        var onTime = new Arrival(SALT, START.minusSeconds(5), false, SCHOOL);
        assertThat(quarantine.reason(submission, early)).contains(Reason.TOO_FAST);
        assertThat(quarantine.reason(submission, onTime)).isEmpty();
    }

    @Test
    void who_fills_the_field_that_nobody_sees_is_looked_at() {
        var arrival = new Arrival(SALT, START.minusSeconds(60), true, SCHOOL);
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
            quarantine.count(submission, arrival(InetAddress.ofLiteral("2001:db8:1::" + i)),
                    Optional.empty());
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
    void words_that_are_code_or_cannot_be_read_are_looked_at() {
        for (var code : new String[] {"<script>alert(1)</script>", "x <IMG src=x onerror=y>",
            "1' OR '1'='1", "'; DROP  TABLE response; --", "${jndi:ldap}", "{{7*7}}"}) {
            assertThat(quarantine.reason(Asked.submission("P2", code), arrival(SCHOOL)))
                    .as(code).contains(Reason.CODE);
        }
        assertThat(quarantine.reason(Asked.submission("P2", "caf\uFFFD"), arrival(SCHOOL)))
                .contains(Reason.UNREADABLE);
    }

    @Test
    void what_people_write_is_not_taken_for_code() {
        for (var words : new String[] {"He waited < 3 weeks & it cost > \u00a3100. <3",
            "Select a form or drop in at the table; insert it into the box.",
            "My son's script was lost on load of the lorry!",
            "Please update from 1 to 1 or more"}) {
            assertThat(quarantine.reason(Asked.submission("P2", words), arrival(SCHOOL)))
                    .as(words).isEmpty();
        }
    }

    @Test
    void more_about_one_service_in_an_hour_than_is_usual_are_looked_at() {
        arrive(SALT, 4);
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from(SALT, 200)))
                .contains(Reason.BURST);
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from("portage", 200)))
                .isEmpty();
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from(SALT, 201)))
                .isEmpty();
    }

    @Test
    void what_is_usual_is_the_middle_of_the_hours_in_which_anything_came() {
        for (int hour = 0; hour < 3; hour++) {
            arrive(SALT, 2);
            clock.now = clock.now.plus(Duration.ofHours(5));
        }
        arrive(SALT, 11);
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from(SALT, 200))).isEmpty();
        arrive(SALT, 1);
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from(SALT, 200)))
                .contains(Reason.BURST);
    }

    @Test
    void who_floods_a_service_with_what_is_held_does_not_hold_others() {
        for (int i = 0; i < 20; i++) {
            quarantine.count(Asked.submission("P1", "poor"), from(SALT, i),
                    Optional.of(Reason.TOO_FAST));
        }
        assertThat(quarantine.reason(Asked.submission("P1", "poor"), from(SALT, 200))).isEmpty();
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
            quarantine.count(submission, arrival(SCHOOL), Optional.empty());
        }
    }

    private void arrive(String service, int times) {
        for (int i = 0; i < times; i++) {
            quarantine.count(Asked.submission("P1", "good"), from(service, i), Optional.empty());
        }
    }

    /// From one of many networks.
    private Arrival from(String service, int network) {
        return new Arrival(service, clock.now.minusSeconds(60), false,
                InetAddress.ofLiteral("10." + network + ".0.1"));
    }

    private static Arrival arrival(InetAddress address) {
        return new Arrival(SALT, START.minusSeconds(60), false, address);
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
