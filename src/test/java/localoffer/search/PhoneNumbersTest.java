package localoffer.search;

import static localoffer.search.RealContent.ids;
import static localoffer.search.RealContent.page;
import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who types a telephone number wants to know who rang.
class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({"03000269995,families-information-service",
        "03000 269 995,families-information-service", "0191 383 2520,bridge-young-carers",
        "(0191) 383-2520,bridge-young-carers", "+44 191 383 2520,bridge-young-carers",
        "+44 (0)191 3832520,bridge-young-carers", "0044 191 383 2520,bridge-young-carers",
        "191 383 2520,bridge-young-carers", "who rang me from 01913832520,bridge-young-carers",
        "0800 1111,childline", "116 123,samaritans", "116123,samaritans", "85258,shout"})
    void whoever_has_the_number_is_shown(String words, String id) {
        var results = search(words);
        assertThat(ids(results)).contains(id);
        assertThat(results.hits()).allSatisfy(hit -> assertThat(hit.entry().service().orElseThrow()
                .contacts().phone().replaceAll("\\D", "")).isNotEmpty());
        assertThat(results.total()).isLessThan(3);
        assertThat(page(results).phoneKnown()).isNotEmpty();
        assertThat(page(results).phoneUnknown()).isEmpty();
    }

    @Test
    void all_who_share_a_number_are_shown_and_nobody_else() {
        assertThat(ids(search("03000 267979"))).hasSizeGreaterThan(3).allSatisfy(id ->
                assertThat(RealContent.index().search(SearchQuery.of("03000267979")).hits())
                        .anyMatch(hit -> hit.entry().id().equals(id)))
                .contains("first-contact").doesNotContain("families-information-service");
    }

    @Test
    void a_number_that_nobody_has_says_so_and_gives_those_who_can_be_asked() {
        for (var words : List.of("07700 900123", "who called me from 07700900123")) {
            var results = search(words);
            assertThat(results.found()).isEqualTo(Results.Found.NONE);
            assertThat(page(results).phoneUnknown()).isNotEmpty();
            assertThat(ids(results)).contains("durham-sendiass");
        }
    }

    @Test
    void nobody_is_said_to_have_an_unknown_number_beside_a_place_or_an_age() {
        for (var words : List.of("07700 900123 near Crook", "07700 900123 for my 5 year old")) {
            assertThat(page(search(words)).phoneKnown()).as(words).isEmpty();
            assertThat(page(search(words)).phoneUnknown()).isEqualTo("07700 900123");
        }
    }

    @Test
    void other_words_beside_an_unknown_number_are_looked_for() {
        var results = search("autism group 07700 900123");
        assertThat(ids(results)).isEqualTo(ids(search("autism group")));
        assertThat(page(results).phoneUnknown()).isEqualTo("07700 900123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03000269995", "07700 900123", "who rang me 07700900123",
        "autism zzqqx 07700 900123"})
    void a_number_is_never_counted(String words) {
        assertThat(MissedSearch.of(search(words), RealContent.edition(),
                LocalDate.of(2026, 11, 21))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year 9", "18", "0-25 team", "section 19", "14/03/2019", "01-02-2019",
        "NHS 943 476 5919", "DL14 6AB", "16-18 college", "2 to 1 support"})
    void other_numbers_are_none_of_a_telephone(String words) {
        assertThat(search(words).phone()).isEmpty();
    }

    @Test
    void danger_goes_before_a_number() {
        var results = search("my dad hits me 0191 383 2520");
        assertThat(results.understood().danger()).isTrue();
        assertThat(ids(results)).startsWith("first-contact");
    }
}
