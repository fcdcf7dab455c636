package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import localoffer.web.Alphabet.Letter;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void names_stand_under_their_letters_whatever_their_case() {
        assertThat(Alphabet.of(List.of("portage", "Bridge", "PIP"), name -> name)).containsExactly(
                new Letter<>("B", List.of("Bridge")),
                new Letter<>("P", List.of("PIP", "portage")));
    }

    @Test
    void figures_and_signs_come_first_with_an_anchor_of_their_own() {
        var letters = Alphabet.of(List.of("Autism", "0-25 Family Health", ""), name -> name);
        assertThat(letters).extracting(Letter::anchor)
                .containsExactly("letter-figures", "letter-a");
    }
}
