package localoffer.search;

import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The age of a child, as people tell it.
class AgeInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "my 3 year old isnt talking,3", "aged 7 and autistic,7", "3yo meltdowns,3",
        "two year old not walking,2", "18 months not walking,1", "still in nappies at 6,6",
        "Twelve-year-old with ADHD,12", "10 yrs,10", "help for my 0 year old,0",
        "16yr old wont sleep,16", "im 13 and sad,13", "bullied in year 9,13",
        "my 18 month old,1", "18 months old boy,1", "aged 18 months,1", "baby 6 weeks,0",
        "since 18 month check,1", "my daughter is 20 months,1", "starting reception,4",
        "speech help in nursery,3", "what next after yr 11,16", "my son is 13 y/o,13",
        "4 and a half year old,4", "Y7,11", "KS2 maths,9", "key stage 1,6", "16-18 college,17",
        "clubs for 5 to 11,8", "5-11 year olds,8", "nineteen,19", "18 months,1",
        "I am 40 and my son is 6,6", "our jack is 5 and wont sit still,5", "wor lass is 9,9",
        "my theo's 6 and autistic,6", "aged between 5 and 8,6", "age: 8,8", "age8 adhd,8",
        "6 & 9 year olds,7", "clubs for 6 and 9 year olds,7", "'kids aged 3, 5 and 8',5",
        "my boys are 10 and 12,11", "'my daughter, 8, is deaf',8", "hes nearly 4,4",
        "my son 12 wont go to school,12", "year nine,13", "yr 5 dyslexia,9", "Y9 ADHD,13"})
    void an_age_is_found_in_the_words(String words, int age) {
        assertThat(search(words).understood().age()).isEqualTo(OptionalInt.of(age));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year 14", "30 year old", "section 19", "0-25 team", "turning 18",
        "waiting 6 months for camhs", "not in school 6 months", "off school 3 months",
        "3 months off school", "on waiting list 18 months speech therapy",
        "waiting 2 yrs for an assessment", "12 weeks without transport",
        "2 to 3 hours", "open 9 to 5", "0-25 team", "1 to 1 support", "2 to 1 support",
        "12-14 July", "26 year old", "aged 27",
        "open between 9 and 5", "between 2 and 3 hours", "waiting 1 year 6 months", "ages 0-25",
        "my wait is 12 months", "he is one of three", "she is 5'2", "my son needs 2 to 1",
        "son 3 days a week in school", "last year one of us was ill", "pages 5 and 6"})
    void other_numbers_are_no_age(String words) {
        assertThat(search(words).understood().age()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my 2 year old", "my two year old", "2 year old", "my son is 2",
        "twins aged 2", "our jack is 2", "age: 2", "my niece is only 2"})
    void whose_age_it_is_is_not_looked_for(String words) {
        assertThat(search(words).total()).isEqualTo(RealContent.index().search(new SearchQuery(
                "", "", 0, Map.of(), OptionalInt.of(2), Sort.BEST, 1)).total());
    }

    @ParameterizedTest
    @CsvSource({"year 9,,13", "my son is in year 9,,13", "year 9 in Stanley,in Stanley,13",
        "year 9 autism,autism,13", "yr 5 dyslexia,dyslexia,9", "Y9 ADHD,ADHD,13",
        "our jack is 5 and wont sit still,wont sit still,5",
        "twins aged 4 not talking,not talking,4", "clubs for ages 5 to 16,clubs,"})
    void of_a_school_year_and_a_name_the_age_alone_is_asked_for(
            String words, String rest, Integer age) {
        var read = search(words);
        var plain = RealContent.index().search(new SearchQuery(rest == null ? "" : rest, "", 0,
                Map.of(), age == null ? OptionalInt.empty() : OptionalInt.of(age), Sort.BEST, 1));
        assertThat(read.unknown()).isEmpty();
        assertThat(read.found()).isEqualTo(plain.found());
        assertThat(read.total()).isEqualTo(plain.total());
        assertThat(read.hits()).extracting(hit -> hit.entry().id())
                .isEqualTo(plain.hits().stream().map(hit -> hit.entry().id()).toList());
    }

    @ParameterizedTest
    @CsvSource({"aged 3 and 15,3,15", "my kids are 4 and 14,4,14",
        "my 3 year old and my 15 year old,3,15", "'kids aged 2, 9 and 17',2,9 17"})
    void of_ages_far_apart_the_first_is_asked_for_and_the_others_are_offered(
            String words, int first, String others) {
        var results = search(words);
        assertThat(results.understood().age()).isEqualTo(OptionalInt.of(first));
        assertThat(RealContent.page(results).otherAges()).extracting(SearchPage.Option::label)
                .containsExactly(others.split(" "));
        assertThat(RealContent.page(results).otherAges()).allSatisfy(other ->
                assertThat(other.value()).endsWith("age=" + other.label()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my 7 year old", "boys aged 10 and 12", "clubs for 5 to 11",
        "i am 40 and my son is 6", "aged 7 and autistic"})
    void one_age_that_serves_for_all_is_no_choice(String words) {
        assertThat(RealContent.page(search(words)).otherAges()).isEmpty();
    }

    @Test
    void a_school_year_that_means_more_than_an_age_is_looked_for_however_it_is_written() {
        assertThat(search("Y7").understood().concepts())
                .isEqualTo(search("year 7").understood().concepts()).isNotEmpty();
        assertThat(search("yr 11 what next").understood().stems()).contains("11");
    }
}
