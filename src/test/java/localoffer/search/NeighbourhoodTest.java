package localoffer.search;

import static localoffer.search.RealContent.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import localoffer.directory.ServiceArea.Kind;
import localoffer.search.Hit.Reason;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a family is shown for where it lives, and how it finds more.
class NeighbourhoodTest {

    @Test
    void what_serves_only_the_neighbours_is_left_out_and_counted() {
        var here = search("autism assessment", "Peterlee", 0, Map.of());
        assertThat(kinds(here)).doesNotContain(Kind.OUT_OF_AREA);
        assertThat(here.ways().elsewhere()).isPositive();
        var too = RealContent.index().search(here.query().withElsewhere(true));
        assertThat(too.total()).isEqualTo(here.total() + here.ways().elsewhere());
        assertThat(too.ways().elsewhere()).isZero();
    }

    @Test
    void a_family_over_the_border_is_shown_what_serves_it_and_ours_when_it_asks() {
        for (var place : List.of("Hartlepool", "TS24")) {
            var there = search("autism assessment", place, 0, Map.of());
            assertThat(kinds(there)).contains(Kind.OUT_OF_AREA).doesNotContain(Kind.COUNTY);
            assertThat(kinds(there).getFirst()).isEqualTo(Kind.OUT_OF_AREA);
            assertThat(there.ways().elsewhere()).isPositive();
        }
    }

    @Test
    void every_district_of_a_neighbour_is_shown_what_serves_it() {
        assertThat(ids(search("mental health crisis", "DL3", 0, Map.of())))
                .contains("crisis-mental-health");
        for (var place : List.of("TS24", "TS25", "TS25 1", "TS26")) {
            assertThat(ids(search("speech therapy", place, 0, Map.of())))
                    .contains("hartlepool-salt");
        }
    }

    @Test
    void a_family_on_the_border_is_shown_both() {
        assertThat(kinds(search("autism assessment", "TS27", 0, Map.of())))
                .contains(Kind.COUNTY);
    }

    @Test
    void what_serves_the_whole_county_is_never_lost_by_a_radius() {
        var within = search("sendiass", "Barnard Castle", 1, Map.of());
        assertThat(within.hits().getFirst().entry().id()).isEqualTo("durham-sendiass");
    }

    @Test
    void what_is_farther_away_is_counted() {
        var within = search("special school", "Barnard Castle", 3, Map.of());
        var anywhere = RealContent.index().search(within.query().withMiles(0));
        assertThat(within.ways().farther()).isPositive()
                .isEqualTo(anywhere.total() - within.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stanhope", "Barnard Castle", "Peterlee", "Consett"})
    void sorted_by_nearness_what_has_a_place_comes_first_and_by_its_distance(String place) {
        for (var words : List.of("club", "")) {
            var query = new SearchQuery(words, place, 0, Map.of(), OptionalInt.empty(),
                    Sort.NEAR, 1);
            var sorted = new ArrayList<Hit>();
            int pages = Results.pages(RealContent.index().search(query).total());
            for (int page = 1; page <= pages; page++) {
                var results = RealContent.index().search(query.onPage(page));
                var told = SearchPage.of(results, RealContent.index().taxonomies());
                assertThat(told.firstWithoutDistance()).isEqualTo(results.hits().stream()
                        .map(hit -> hit.miles().isPresent()).toList().indexOf(false));
                sorted.addAll(results.hits());
            }
            var given = sorted.stream().takeWhile(hit -> hit.miles().isPresent()).toList();
            assertThat(given).isNotEmpty();
            assertThat(given.stream().map(hit -> hit.miles().orElseThrow())).isSorted();
            assertThat(sorted.subList(given.size(), sorted.size()))
                    .allSatisfy(hit -> assertThat(hit.miles()).isEmpty());
        }
    }

    @Test
    void sorted_by_nearness_the_nearest_comes_before_the_county() {
        var sorted = RealContent.index().search(new SearchQuery("school", "Consett", 0, Map.of(),
                OptionalInt.empty(), Sort.NEAR, 1));
        var miles = sorted.hits().stream().map(hit -> (float) hit.miles()
                .orElse(Reach.of(hit.entry().area()).miles())).toList();
        assertThat(miles.getFirst()).isLessThan(Reach.COUNTY.miles());
    }

    @Test
    void when_nothing_is_left_each_filter_says_what_it_would_give() {
        var none = search("portage", "", 0, Map.of(
                Group.COST, List.of("paid"), Group.SECTOR, List.of("college")));
        assertThat(none.filtersLeftOut()).isTrue();
        assertThat(none.hits()).isNotEmpty();
        for (var fewer : none.ways().fewer()) {
            var results = RealContent.index().search(fewer.query());
            assertThat(results.filtersLeftOut()).isFalse();
            assertThat(results.total()).isEqualTo(fewer.count()).isPositive();
        }
        var age = RealContent.index().search(new SearchQuery("portage", "", 0,
                Map.of(Group.KIND, List.of("service")), OptionalInt.of(25), Sort.BEST, 1));
        assertThat(age.ways().fewer().size() + age.total()).isPositive();
    }

    @Test
    void a_hit_says_which_short_name_was_spelt_out() {
        var means = List.of("ot", "salt", "ehcp", "dla", "camhs", "emp").stream()
                .flatMap(words -> search(words, "", 0, Map.of()).hits().stream())
                .flatMap(hit -> hit.why().stream())
                .filter(why -> why.reason() == Reason.MEANS).toList();
        assertThat(means).isNotEmpty().allSatisfy(why ->
                assertThat(why.words()).isNotEqualToIgnoringCase(why.typed()));
    }

    @Test
    void whom_it_is_for_is_read_in_the_words_and_can_be_taken_out() {
        var read = search("training for teachers", "", 0, Map.of());
        assertThat(read.understood().audience()).hasValueSatisfying(audience ->
                assertThat(audience.id()).isEqualTo("professionals"));
        assertThat(read.understood().withoutAudience(read.query()).words())
                .isEqualTo("training");
        assertThat(search("parent groups", "", 0, Map.of()).understood().audience()).isEmpty();
    }

    @Test
    void whom_to_ring_is_found_whatever_else_the_words_find() {
        assertThat(search("i dont want to be here anymore", "", 0, Map.of()).hits())
                .anySatisfy(hit -> assertThat(hit.entry().id()).isEqualTo("samaritans"));
    }

    private static List<Kind> kinds(Results results) {
        return results.hits().stream().map(hit -> hit.entry().area().kind()).toList();
    }

    private static Results search(
            String words, String near, int miles, Map<Group, List<String>> chosen) {
        return RealContent.index().search(new SearchQuery(
                words, near, miles, chosen, OptionalInt.empty(), Sort.BEST, 1));
    }
}
