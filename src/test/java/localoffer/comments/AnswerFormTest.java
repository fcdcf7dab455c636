package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import localoffer.comments.Answer.State;
import localoffer.web.Mistakes.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 11, 2026, ''", "PLANNED, 1, 2027, ''", "PLANNED, 10, 2026, due-past",
        "PLANNED, 01, 2001, due-past", "PLANNED, 13, 2026, due", "PLANNED, '', '', due",
        "DONE, 11, 2026, ''", "DONE, 01, 2025, ''", "DONE, 12, 2026, due-future",
        "DONE, soon, 2026, due", "DONE, 11, 26, due", "DONE, nov, 2026, ''",
        "DONE, December, 2026, due-future", "CANNOT, '', '', ''",
    })
    void nobody_plans_for_a_month_that_is_over_or_has_done_what_is_still_to_come(State how,
            String month, String year, String mistake) {
        assertThat(new TypedMonth(month, year).mistake(how, NOVEMBER).orElse(""))
                .isEqualTo(mistake);
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_form() {
        assertThat(AnswerForm.EMPTY.mistakes(List.of(), NOVEMBER).all()).extracting(Mistake::field)
                .containsExactly("comments", "response", "state", "action", "owner");
        var late = AnswerForm.from(Map.of("response", "Thank you.", "state", "planned",
                "due-month", "10", "due-year", "2026")).mistakes(List.of(), NOVEMBER);
        assertThat(late.all()).extracting(Mistake::field)
                .containsExactly("comments", "action", "owner", "due");
        assertThat(late.key("due")).isEqualTo("answers.mistake.due-past");
    }
}
