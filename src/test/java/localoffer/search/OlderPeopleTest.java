package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import localoffer.directory.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who asks for somebody past 25 is told whom the Local Offer is for, and who helps adults.
class OlderPeopleTest {

    @ParameterizedTest
    @ValueSource(strings = {"26 year old", "aged 27", "my son is 30", "26yo autistic", "i'm 31",
        "twenty six year old autistic", "Thirty-year-old with epilepsy", "services for over 25s",
        "what is there after 25", "turning 26", "older than 25",
        "26", "aged 26-30", "group for 26 to 35 year olds", "my daughter turned 26",
        "im 52 and my son is 30"})
    void an_age_past_25_leads_to_help_for_adults(String words) {
        var results = search(words);
        assertThat(results.understood().age()).isEmpty();
        assertThat(page(results).forOlder()).extracting(Service::id)
                .startsWith("adult-social-care").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 year old", "aged 19", "I am 40 and my son is 6", "turning 18",
        "im 35 and my daughter is autistic", "28 year old mum of two", "over 30 minutes late",
        "waiting 26 weeks", "0-25 team", "section 26", "year 9", "after 30 days", "30 hours",
        "turning 25"})
    void other_numbers_do_not(String words) {
        assertThat(page(search(words)).forOlder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"twenty one year old,21", "my twenty-five year old,25", "twenty year old,20"})
    void an_age_in_several_words_is_one_age(String words, int age) {
        assertThat(search(words).understood().age()).hasValue(age);
    }

    @ParameterizedTest
    @CsvSource({"aged 18-30 group,21", "ages 20 to 40,22"})
    void of_ages_up_to_more_than_25_those_up_to_25_are_read(String words, int age) {
        var results = search(words);
        assertThat(results.understood().age()).hasValue(age);
        assertThat(results.understood().stems()).doesNotContain("30", "40");
        assertThat(page(results).forOlder()).isEmpty();
    }

    @Test
    void the_results_stay_and_what_is_for_25_comes_first() {
        var results = search("autistic 26 year old");
        assertThat(results.found()).isEqualTo(Results.Found.ALL);
        assertThat(results.total()).isEqualTo(search("autistic").total());
        assertThat(search("aged 26-30").total()).isEqualTo(search("").total());
        assertThat(search("my son is 30").hits()).isNotEmpty().allSatisfy(hit ->
                assertThat(hit.entry().service().orElseThrow().ages().include(25)).isTrue());
    }

    @Test
    void in_danger_nothing_is_said_of_ages() {
        assertThat(page(search("my 30 year old wants to die")).forOlder()).isEmpty();
    }

    private static SearchPage page(Results results) {
        return SearchPage.of(results, RealContent.index().taxonomies());
    }

    private static Results search(String words) {
        return RealContent.index().search(SearchQuery.of(words));
    }
}
