package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import localoffer.search.SearchPage.Chip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "Not autistic but anxious" asks for what helps with anxiety.
class DenialsTest {

    @ParameterizedTest
    @CsvSource({"not autistic but anxious,anxious", "no autism just anxiety,anxiety",
        "anxious without autism,anxious", "not autisitc but anxious,anxious",
        "no dyslexia aged 7 anxious,aged 7 anxious", "not autistic 7 year old anxious,anxious",
        "he isn't autistic but wont sleep,wont sleep",
        "'doesnt have autism or adhd, cant sleep',cant sleep", "club for not disabled son,"
        + "club for son", "anxious but doesn't have any learning disability,anxious"})
    void what_a_child_has_not_is_not_looked_for(String words, String rest) {
        assertThat(search(words).understood().concepts())
                .isEqualTo(search(rest).understood().concepts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no autism support at school", "no diagnosis of autism", "no speech",
        "not just autism", "not walking", "no wheelchair", "not diagnosed autistic",
        "no autism or adhd assessment", "not autism friendly", "not sure if autism"})
    void what_a_family_has_not_got_is_looked_for(String words) {
        assertThat(search(words).understood().inWords().filters())
                .noneMatch(FiltersInWords.Read::isDenial);
    }

    @Test
    void nothing_is_left_out_for_it() {
        assertThat(search("not adhd but behaviour").hits()).extracting(hit -> hit.entry().id())
                .isEqualTo(search("but behaviour").hits().stream()
                        .map(hit -> hit.entry().id()).toList());
    }

    @Test
    void alone_it_leads_to_those_who_help_with_anything() {
        for (var words : List.of("not autism", "no autism", "without autism")) {
            var results = search(words);
            assertThat(results.hits()).isNotEmpty().allSatisfy(hit ->
                    assertThat(hit.entry().service().orElseThrow().topics())
                            .anyMatch(topic -> topic.id().equals("advice-rights")));
            assertThat(results.unknown()).isEmpty();
        }
    }

    @Test
    void a_chip_says_it_and_takes_it_back() {
        var chips = chips(search("not autistic but anxious"));
        assertThat(chips).extracting(Chip::label, Chip::key, Chip::address).containsExactly(
                tuple("autistic", "search.chip.read.not",
                        "/search?q=not+autistic+but+anxious&exact=yes"));
        var back = RealContent.index().search(
                SearchQuery.of("not autistic but anxious").withExact());
        assertThat(back.understood().stems()).contains(Words.stem("autistic"));
        assertThat(chips(back)).isEmpty();
    }

    @Test
    void no_plan_and_no_diagnosis_stay_filters() {
        assertThat(search("not autistic without an EHC plan").asked()
                .chosen(SearchQuery.Group.NO_PLAN)).containsExactly("yes");
        assertThat(search("no diagnosis").asked()
                .chosen(SearchQuery.Group.NO_DIAGNOSIS)).containsExactly("yes");
    }

    private static List<Chip> chips(Results results) {
        return SearchPage.of(results, RealContent.index().taxonomies()).chips();
    }

    private static Results search(String words) {
        return RealContent.index().search(SearchQuery.of(words));
    }
}
