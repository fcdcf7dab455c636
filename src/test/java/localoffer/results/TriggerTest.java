package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each line is one of the table of levels in the design.
class TriggerTest {

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "MET MET, NONE",
        "UNSURE, NONE",
        "MET UNSURE UNSURE, UNSURE_TWICE",
        "UNSURE MET UNSURE, NONE",
        "BELOW UNSURE, UNSURE_TWICE",
        "MET UNSURE UNSURE UNSURE, UNSURE_THRICE",
        "UNSURE UNSURE LIKELY, NONE",
        "MET BELOW, BELOW",
        "BELOW MET BELOW, BELOW",
        "MET BELOW BELOW, BELOW_TWICE",
        "BELOW BELOW BELOW, BELOW_THRICE",
        "BELOW BELOW MET BELOW, BELOW_THRICE",
        "BELOW BELOW MET MET BELOW, BELOW",
        "BELOW BELOW BELOW MET, NONE",
        // A batch in which too few were asked stands between the two beside it.
        "UNSURE WAITING UNSURE, NONE",
        "UNSURE UNSURE WAITING UNSURE UNSURE, UNSURE_TWICE",
        "BELOW WAITING, NONE",
        "BELOW WAITING BELOW, BELOW",
    })
    void the_last_batches_give_a_reason(String statuses, Trigger trigger) {
        assertThat(Trigger.of(Arrays.stream(statuses.split(" ")).filter(name -> !name.isEmpty())
                .map(Status::valueOf).toList())).isEqualTo(trigger);
    }
}
