package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes as people copy them.
class CodeTest {

    private static final int LENGTH = Code.INVITATION_CHARACTERS;

    @ParameterizedTest
    @ValueSource(strings = {"70K1-M0VB-9TRD", "70k1m0vb9trd", " 7OKI mouB  9trd ", "7oKl_M0UB–9TRD",
            "70K1.M0VB.9TRD"})
    void case_spaces_and_letters_that_look_like_figures_do_not_matter(String typed) {
        assertThat(Code.read(typed, LENGTH)).contains(new Code("70K1M0VB9TRD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "70K1-M0VB-9TR", "70K1-M0VB-9TRDD", "70K1-M0VB-9TR!",
            "70K1-M0VB-9TRÄ", "<script>aaaa"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(Code.read(typed, LENGTH)).isEmpty();
    }

    @Test
    void something_very_long_is_no_code() {
        assertThat(Code.read(" ".repeat(100_000) + "70K1M0VB9TRD", LENGTH)).isEmpty();
    }

    @Test
    void a_code_is_printed_in_groups_of_four_and_read_back() {
        var code = new Code("70K1M0VB9TRD");
        assertThat(code.grouped()).isEqualTo("70K1-M0VB-9TRD");
        assertThat(Code.read(code.grouped(), LENGTH)).contains(code);
        assertThat(new Code("70K1M0VB9TRD2345").grouped()).isEqualTo("70K1-M0VB-9TRD-2345");
    }

    @Test
    void sixty_bits_of_chance_all_count() {
        var zero = Code.of(new byte[8], LENGTH);
        assertThat(zero.text()).isEqualTo("0".repeat(LENGTH));
        var differing = new ArrayList<String>();
        for (int bit = 0; bit < 60; bit++) {
            var chance = new byte[8];
            chance[bit / 8] = (byte) (1 << (bit % 8));
            differing.add(Code.of(chance, LENGTH).text());
        }
        assertThat(new HashSet<>(differing)).hasSize(60).doesNotContain(zero.text());
    }

    @Test
    void codes_have_no_letter_that_looks_like_another() {
        var random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            var chance = new byte[10];
            random.nextBytes(chance);
            var code = Code.of(chance, Code.RECEIPT_CHARACTERS);
            assertThat(code.text()).matches("[0-9A-HJKMNP-TV-Z]{16}");
            assertThat(Code.read(code.grouped(), Code.RECEIPT_CHARACTERS)).contains(code);
        }
    }

    @Test
    void a_code_does_not_tell_itself_to_a_log() {
        assertThat(new Code("70K1M0VB9TRD")).asString().doesNotContain("70K1");
    }
}
