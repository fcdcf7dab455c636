package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {

    @ParameterizedTest
    @CsvSource({"2018-07-31, 2018-07-31, 2018-07-31, 31 July 2018",
        "2018-02, 2018-02-01, 2018-02-28, February 2018",
        "2024, 2024-01-01, 2024-12-31, 2024", "2025-spring, 2025-03-01, 2025-05-31, spring 2025",
        "2025-summer, 2025-06-01, 2025-08-31, summer 2025",
        "2024-autumn, 2024-09-01, 2024-11-30, autumn 2024",
        "2024-winter, 2024-12-01, 2025-02-28, winter 2024"})
    void a_date_is_as_long_as_it_is_rough(
            String written, LocalDate first, LocalDate last, String words) {
        var date = RoughDate.of(written).orElseThrow();
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.words()).isEqualTo(words);
        assertThat(date.isOver(last)).isFalse();
        assertThat(date.isOver(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "2018-13", "2018-02-30", "2018-07-00", "2025-fall",
        "spring 2025", "2018-7", "2018-07-31T00:00"})
    void what_is_no_date_is_none(String written) {
        assertThat(RoughDate.of(written)).isEmpty();
    }
}
