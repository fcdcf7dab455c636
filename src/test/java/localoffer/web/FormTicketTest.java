package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormTicketTest {

    private static final String FORM = "parents/1/childrens-salt";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    private final FormTickets tickets = tickets("a secret of thirty-two characters");

    @Test
    void a_ticket_that_was_handed_out_is_known_again() {
        var ticket = tickets.read(tickets.issue(FORM)).orElseThrow();
        assertThat(ticket.form()).isEqualTo(FORM);
        assertThat(ticket.issued()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @Test
    void no_two_tickets_are_the_same() {
        assertThat(tickets.issue(FORM)).isNotEqualTo(tickets.issue(FORM));
    }

    @Test
    void a_ticket_in_which_one_character_was_changed_is_refused() {
        var token = tickets.issue(FORM);
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == '1' ? '2' : '1';
            var changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tickets.read(changed)).as(changed).isEmpty();
        }
    }

    @Test
    void a_ticket_of_another_site_is_refused() {
        var theirs = tickets("another secret of enough characters").issue(FORM);
        assertThat(tickets.read(theirs)).isEmpty();
    }

    @Test
    void what_is_no_ticket_is_refused() {
        for (var token : new String[] {"", ".", "...", "a.b.c.d", "x".repeat(10_000)}) {
            assertThat(tickets.read(token)).isEmpty();
        }
    }

    private static FormTickets tickets(String secret) {
        try {
            return new FormTickets(new Secret(secret, Path.of("target"), "jdbc:postgresql://db"),
                    Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
