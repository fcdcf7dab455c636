package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is at hand need not be made again.
class AtHandTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void what_was_made_is_made_again_only_when_there_was_too_much() {
        var atHand = new AtHand<>(2, this::make);
        List.of("sleep", "sleep", "autism", "sleep").forEach(atHand::of);
        assertThat(made).containsExactly("sleep", "autism");
        assertThat(atHand.of("crook")).isEqualTo("crook!");
        atHand.of("sleep");
        assertThat(made).containsExactly("sleep", "autism", "crook", "sleep");
    }

    @Test
    void what_is_not_worth_it_is_not_kept() {
        var atHand = new AtHand<>(2, this::make, value -> !value.startsWith("Liam"));
        assertThat(List.of(atHand.of("Liam"), atHand.of("Liam"))).containsOnly("Liam!");
        assertThat(made).containsExactly("Liam", "Liam");
    }

    private String make(String key) {
        made.add(key);
        return key + "!";
    }
}
