package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String NAME = "commissioner@council.example";

    private final PasswordRules rules;

    PasswordRulesTest() throws IOException {
        rules = new PasswordRules();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern otter bridge", "hq7-Xw2_kzPv", "Ôter-løngbyggd"})
    void an_uncommon_password_of_twelve_characters_is_taken(String password) {
        assertThat(rules.problem(password, password, NAME)).isEmpty();
    }

    @Test
    void length_is_checked_at_both_ends() {
        assertThat(rules.problem("hq7-Xw2_kzP", "hq7-Xw2_kzP", NAME))
                .contains("staff.password.short");
        var longest = "lanter".repeat(33) + "ab";
        assertThat(longest).hasSize(PasswordRules.CHARACTERS_MAX);
        assertThat(rules.problem(longest, longest, NAME)).isEmpty();
        assertThat(rules.problem(longest + "c", longest + "c", NAME))
                .contains("staff.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "Password2026!", "qwertyuiop12", "123456789012",
            "Sunderland1973", "Durham-Council-1", "aaaaaaaaaaaa", "121212121212",
            "Commissioner-7z", "my.commissioner.pass"})
    void what_many_people_would_choose_is_refused(String password) {
        assertThat(rules.problem(password, password, NAME)).contains("staff.password.common");
    }

    @Test
    void the_second_typing_must_be_the_same() {
        assertThat(rules.problem("lantern otter bridge", "lantern otter bride", NAME))
                .contains("staff.password.differs");
    }
}
