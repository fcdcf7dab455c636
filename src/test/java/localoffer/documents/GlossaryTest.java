package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import localoffer.documents.Glossary.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

    @ParameterizedTest
    @CsvSource({"AAC, aac", "Annual review, annual-review", "Asperger's, asperger-s",
        "S&LT, s-lt", "(CETR), cetr"})
    void a_term_has_an_anchor_that_an_address_can_hold(String term, String anchor) {
        assertThat(new Entry(term, "", "", List.of(), "", false).id()).isEqualTo(anchor);
    }
}
