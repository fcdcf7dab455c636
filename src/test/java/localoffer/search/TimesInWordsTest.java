package localoffer.search;

import static localoffer.search.RealContent.ids;
import static localoffer.search.RealContent.page;
import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import localoffer.search.SearchPage.Chip;
import localoffer.search.SearchQuery.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times of day are understood, though hardly any listing tells them.
class TimesInWordsTest {

    @ParameterizedTest
    @CsvSource({"youth club after 6pm,after 6pm,youth club", "swimming 4-6pm,4-6pm,swimming",
        "group at 10.30am Crook,at 10.30am,group near Crook",
        "football 9am to 5pm,9am to 5pm,football"})
    void a_time_is_no_unknown_word_and_is_said(String words, String time, String rest) {
        var results = search(words);
        assertThat(results.unknown()).isEmpty();
        assertThat(page(results).time()).isEqualTo(time);
        assertThat(results.understood().concepts())
                .isEqualTo(search(rest).understood().concepts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clubs in the evening", "morning group", "english evening class"})
    void a_part_of_the_day_is_looked_for_and_said(String words) {
        assertThat(page(search(words)).time()).isNotEmpty();
        assertThat(search(words).understood().stems()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sore tummy every morning", "cant get out the door in the mornings",
        "0-25 team", "my 6 year old", "£6 a session", "year 9", "2 to 1 support",
        "after school club", "0191 383 2520"})
    void other_words_are_no_time(String words) {
        assertThat(page(search(words)).time()).isEmpty();
    }

    @Test
    void a_day_with_a_time_is_read_as_the_day() {
        var results = search("wednesday evening");
        assertThat(page(results).days()).extracting(SearchPage.Label::label)
                .containsExactly("search.day.wednesday");
        assertThat(results.filtersLeftOut()).isFalse();
        assertThat(results.found()).isEqualTo(Results.Found.ALL);
        assertThat(page(results).time()).isEqualTo("evening");
    }

    @Test
    void a_weekend_is_two_days_and_one_of_them_can_be_taken_off() {
        var results = search("weekend club");
        assertThat(page(results).days()).extracting(SearchPage.Label::label)
                .containsExactly("search.day.saturday", "search.day.sunday");
        assertThat(page(results).chips()).extracting(Chip::label, Chip::address)
                .containsExactlyInAnyOrder(
                        tuple("search.day.saturday", "/search?q=club+sunday"),
                        tuple("search.day.sunday", "/search?q=club+saturday"));
        assertThat(ids(results)).startsWith("integrating-children");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekend respite", "something to do at weekends", "weekends"})
    void beside_what_need_not_be_on_a_day_a_weekend_leaves_nothing_out(String words) {
        var results = search(words);
        assertThat(results.asked().chosen(Group.DAY)).isEmpty();
        assertThat(results.total()).isGreaterThan(2);
        assertThat(ids(results)).contains("integrating-children");
    }

    @Test
    void whoever_asks_what_is_open_at_weekends_is_shown_that() {
        assertThat(search("who is open at weekends").hits()).isNotEmpty().allSatisfy(hit ->
                assertThat(hit.entry().service().orElseThrow().when().days())
                        .containsAnyOf(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }
}
