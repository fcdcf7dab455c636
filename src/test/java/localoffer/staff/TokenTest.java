package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void fresh_tokens_are_well_formed_and_never_the_same() {
        assertThat(Token.fresh().isWellFormed()).isTrue();
        assertThat(Token.fresh()).isNotEqualTo(Token.fresh());
    }

    @Test
    void what_is_stored_does_not_let_anybody_in() {
        var token = new Token("abc");
        // The example of FIPS 180-2 for these three letters.
        assertThat(token.hash()).isEqualTo(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void what_cannot_be_a_token_is_told_apart_before_the_database_is_asked() {
        var token = Token.fresh().value();
        assertThat(new Token("").isWellFormed()).isFalse();
        assertThat(new Token(token + "A").isWellFormed()).isFalse();
        assertThat(new Token(token.substring(1)).isWellFormed()).isFalse();
        assertThat(new Token("'" + token.substring(1)).isWellFormed()).isFalse();
    }

    @Test
    void a_token_that_is_logged_by_mistake_shows_nothing() {
        var token = Token.fresh();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
