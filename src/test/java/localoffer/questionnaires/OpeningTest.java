package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import localoffer.questionnaires.Questionnaire.Opening;
import localoffer.questionnaires.Questionnaire.Status;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void both_days_are_part_of_the_time() {
        var opening = new Opening(Status.OPEN, Optional.of(DAY), Optional.of(DAY.plusDays(2)));
        assertThat(opening.isOpen(DAY.minusDays(1))).isFalse();
        assertThat(opening.isOpen(DAY)).isTrue();
        assertThat(opening.isOpen(DAY.plusDays(2))).isTrue();
        assertThat(opening.isOpen(DAY.plusDays(3))).isFalse();
    }

    @Test
    void without_days_the_status_decides() {
        for (var status : Status.values()) {
            assertThat(new Opening(status, Optional.empty(), Optional.empty()).isOpen(DAY))
                    .isEqualTo(status == Status.OPEN);
        }
        assertThat(new Opening(Status.CLOSED, Optional.of(DAY), Optional.empty()).isOpen(DAY))
                .isFalse();
    }
}
