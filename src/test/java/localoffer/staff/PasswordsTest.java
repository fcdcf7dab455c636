package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @Test
    void the_right_password_matches_and_another_does_not() {
        var stored = Optional.of(PASSWORDS.hash("lantern otter bridge"));
        assertThat(PASSWORDS.matches("lantern otter bridge", stored)).isTrue();
        assertThat(PASSWORDS.matches("lantern otter bridgE", stored)).isFalse();
    }

    @Test
    void the_same_password_is_stored_differently_each_time() {
        assertThat(PASSWORDS.hash("lantern otter bridge"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(PASSWORDS.hash("lantern otter bridge"));
    }

    @Test
    void nobody_has_no_password_that_matches() {
        assertThat(PASSWORDS.matches("", Optional.empty())).isFalse();
    }

    @Test
    void a_letter_with_its_accent_apart_is_the_same_letter() {
        var stored = Optional.of(PASSWORDS.hash("caf\u00e9 lantern otter"));
        assertThat(PASSWORDS.matches("cafe\u0301 lantern otter", stored)).isTrue();
    }

    /// Made by the reference program of the algorithm's authors (`argon2 somesalt -id`), with a
    /// cost of its own: the stored text decides, not today's setting.
    @Test
    void a_hash_made_elsewhere_at_another_cost_is_read() {
        var reference = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(PASSWORDS.matches("password", Optional.of(reference))).isTrue();
    }
}
