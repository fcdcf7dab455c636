package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-04-06, 6 April 2022",
        "2018-06, June 2018",
        "2018, 2018",
        "2018-2024, 2018 to 2024",
        "2018 and 2024, 2018 and 2024"})
    void a_date_is_said_as_exactly_as_it_is_known(String written, String said) {
        assertThat(DateWords.of(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2022-13", "2022-02-30", "'undated, before 2024'", "''"})
    void what_is_no_date_stays_as_it_is(String written) {
        assertThat(DateWords.of(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 8.30am", "17:00, 5pm", "12:00, midday", "00:00, midnight",
        "12:15, 12.15pm", "00:05, 12.05am"})
    void a_time_is_said_as_people_say_it(LocalTime time, String said) {
        assertThat(DateWords.of(time)).isEqualTo(said);
    }

    @Test
    void a_day_is_said_without_a_nought() {
        assertThat(DateWords.of(LocalDate.of(2026, 11, 1))).isEqualTo("1 November 2026");
    }
}
