package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import localoffer.directory.When;
import localoffer.directory.When.Season;
import localoffer.directory.When.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "1, Monday",
        "12, Monday; Tuesday",
        "123, Monday to Wednesday",
        "12357, Monday to Wednesday; Friday; Sunday",
        "67, Saturday; Sunday",
        "1234567, Every day"})
    void days_that_follow_each_other_are_said_as_one(String days, String said) {
        var set = EnumSet.noneOf(DayOfWeek.class);
        days.chars().forEach(day -> set.add(DayOfWeek.of(day - '0')));
        assertThat(Hours.spans(set).stream().map(span -> MessageFormat.format(
                WORDS.getString(span.key()), span.first(), span.last()))
                .collect(Collectors.joining("; "))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:30, 9am to 5.30pm",
        "22:00, 02:00, 10pm to 2am the next day",
        "18:00, 00:00, 6pm to midnight"})
    void a_time_that_ends_after_midnight_says_so(LocalTime from, LocalTime to, String said) {
        var hours = Hours.of(time(from, to, Season.UNKNOWN));
        assertThat(MessageFormat.format(WORDS.getString(hours.key()), hours.from(), hours.to()))
                .isEqualTo(said);
    }

    @Test
    void machines_are_told_only_of_times_that_hold_all_year() {
        var term = time(LocalTime.of(9, 0), LocalTime.of(15, 0), Season.TERM_TIME);
        var year = time(LocalTime.of(9, 0), LocalTime.of(17, 0), Season.ALL_YEAR);
        assertThat(OpeningHours.of(when(false, term, year))).singleElement()
                .isEqualTo(Map.of("@type", "OpeningHoursSpecification",
                        "dayOfWeek", List.of("Monday"),
                        "opens", "09:00", "closes", "17:00"));
        assertThat(OpeningHours.of(when(true))).singleElement()
                .extracting(hours -> hours.get("closes")).isEqualTo("23:59");
        assertThat(OpeningHours.of(when(false))).isEmpty();
    }

    private static Time time(LocalTime from, LocalTime to, Season season) {
        return new Time(EnumSet.of(DayOfWeek.MONDAY), from, to, season, "");
    }

    private static When when(boolean always, Time... times) {
        return new When(always, Arrays.asList(times), Season.UNKNOWN, "", List.of());
    }
}
