package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// The smallest group has a least size.
class ThresholdTest {

    @Test
    void a_threshold_under_5_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> new Threshold(4))
                .hasMessageContaining("RESULTS_THRESHOLD is 4").hasMessageContaining("5 or more");
        assertThat(new Threshold(5).people()).isEqualTo(5);
    }
}
