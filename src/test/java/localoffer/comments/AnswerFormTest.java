package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import localoffer.comments.Answer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-11, ''", "PLANNED, 2027-01, ''", "PLANNED, 2026-10, due-past",
        "PLANNED, 2001-01, due-past", "PLANNED, 2026-13, due", "PLANNED, '', due",
        "DONE, 2026-11, ''", "DONE, 2025-01, ''", "DONE, 2026-12, due-future", "DONE, soon, due",
        "CANNOT, '', ''",
    })
    void nobody_plans_for_a_month_that_is_over_or_has_done_what_is_still_to_come(State how,
            String due, String mistake) {
        assertThat(AnswerForm.mistake(how, due, NOVEMBER).orElse("")).isEqualTo(mistake);
    }

    @Test
    void every_mistake_about_the_month_leads_to_its_field() {
        assertThat(AnswerForm.place("due-past")).isEqualTo("due");
        assertThat(AnswerForm.place("owner")).isEqualTo("owner");
    }
}
