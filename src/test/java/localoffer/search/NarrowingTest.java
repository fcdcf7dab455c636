package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Service.Cost;
import localoffer.search.Loosening.Filter;
import localoffer.search.Results.Found;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;

/// Filters, their counts, order and distance.
class NarrowingTest {

    private static final SearchQuery EVERYTHING = new SearchQuery(
            "", "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);

    @Test
    void within_a_group_any_value_will_do() {
        var either = search(chosen(Map.of(Group.TOPIC, List.of("money", "transport"))));
        assertThat(either.total()).isEqualTo(services(service ->
                has(service, "money") || has(service, "transport")));
    }

    @Test
    void every_group_must_be_met() {
        var both = search(chosen(Map.of(Group.TOPIC, List.of("money"),
                Group.COST, List.of("free"))));
        assertThat(both.total()).isEqualTo(services(service ->
                has(service, "money") && service.cost() == Cost.FREE));
    }

    @Test
    void a_service_for_any_need_is_for_each_and_stands_behind_the_exact_one() {
        var autism = search(chosen(Map.of(Group.NEED, List.of("autism"))));
        assertThat(autism.total()).isGreaterThan(services(service -> needs(service, "autism")));
        assertThat(autism.hits()).allSatisfy(hit -> assertThat(hit.entry().service())
                .hasValueSatisfying(service -> assertThat(needs(service, "autism")).isTrue()));
    }

    @Test
    void each_count_of_every_group_is_what_choosing_the_value_gives() {
        for (var group : Group.values()) {
            var others = new EnumMap<Group, List<String>>(Map.of(
                    Group.NEED, List.of("autism"), Group.COST, List.of("free")));
            search(chosen(others)).counts(group).forEach((id, count) -> {
                var narrowed = new EnumMap<>(others);
                narrowed.put(group, List.of(id));
                var results = search(chosen(narrowed));
                assertThat(results.filtersLeftOut() ? 0 : results.total())
                        .as(group + " " + id).isEqualTo(count);
            });
        }
    }

    @Test
    void the_counts_of_a_group_leave_its_own_choice_out_of_account() {
        var free = search(chosen(Map.of(Group.COST, List.of("free"))));
        assertThat(free.counts(Group.COST)).isEqualTo(search(EVERYTHING).counts(Group.COST));
    }

    @Test
    void ages_include_both_ends() {
        for (int age : List.of(0, 25)) {
            var results = search(new SearchQuery(
                    "", "", 0, Map.of(), OptionalInt.of(age), Sort.BEST, 1));
            assertThat(results.total()).isEqualTo(services(s -> s.ages().include(age)));
            assertThat(results.ageCounts().get(age)).isEqualTo(results.total());
        }
    }

    @Test
    void filters_that_nothing_passes_are_left_out_and_said() {
        var results = search(new SearchQuery("portage", "", 0,
                Map.of(Group.KIND, List.of("service")), OptionalInt.of(25), Sort.BEST, 1));
        assertThat(results.hits()).isNotEmpty();
        var impossible = search(new SearchQuery("", "", 0,
                Map.of(Group.KIND, List.of("document")), OptionalInt.of(7), Sort.BEST, 1));
        assertThat(impossible.filtersLeftOut()).isTrue();
        assertThat(impossible.hits()).isNotEmpty();
    }

    @Test
    void the_fewest_filters_are_left_out_and_the_age_and_the_need_stay_longest() {
        var impossible = new SearchQuery("", "", 0, Map.of(Group.NEED, List.of("autism"),
                Group.COST, List.of("paid"), Group.DAY, List.of("saturday"),
                Group.SECTOR, List.of("nhs")), OptionalInt.of(2), Sort.BEST, 1);
        var results = search(impossible);
        var leftOut = results.passed().leftOut();
        assertThat(leftOut).isNotEmpty().doesNotContain(Filter.AGE, Filter.of(Group.NEED));
        assertThat(results.total()).isLessThan(search(EVERYTHING).total());
        assertThat(results.hits()).allSatisfy(hit -> assertThat(hit.entry().service())
                .hasValueSatisfying(service -> assertThat(service.ages().include(2)).isTrue()));
        assertThat(results.query().address()).isEqualTo(impossible.address());
        assertThat(page(results).chips()).hasSize(5);
        assertThat(page(results).leftOut()).hasSameSizeAs(leftOut);
        assertThat(results.ways().fewer()).isNotEmpty().allSatisfy(fewer -> {
            assertThat(fewer.leftOut()).hasSameSizeAs(leftOut);
            assertThat(search(fewer.query()).filtersLeftOut()).isFalse();
            assertThat(search(fewer.query()).total()).isEqualTo(fewer.count());
        });
        assertThat(results.ways().fewer().getFirst().count()).isEqualTo(results.total());
    }

    @Test
    void what_is_left_out_is_as_little_as_any_choice_of_filters_allows() {
        var chance = new Random(3);
        for (int i = 0; i < 60; i++) {
            Map<Group, List<String>> chosen = new EnumMap<>(Group.class);
            for (var group : Group.values()) {
                var ids = List.copyOf(search(EVERYTHING).counts(group).keySet());
                if (chance.nextInt(3) == 0) {
                    chosen.put(group, List.of(ids.get(chance.nextInt(ids.size()))));
                }
            }
            var results = search(chosen(chosen));
            assertThat(results.hits()).isNotEmpty();
            var leftOut = results.passed().leftOut();
            assertThat(results.filtersLeftOut()).isEqualTo(!leftOut.isEmpty());
            if (leftOut.size() == 2) {
                chosen.keySet().forEach(group -> assertThat(search(
                        chosen(chosen).without(group)).filtersLeftOut()).isTrue());
            }
        }
    }

    @Test
    void a_distance_is_left_out_like_any_filter_and_a_wider_one_is_offered() {
        var far = search(new SearchQuery("", "Stanhope", 1,
                Map.of(Group.SECTOR, List.of("college"), Group.HOW, List.of("in-person")),
                OptionalInt.of(17), Sort.BEST, 1));
        assertThat(far.filtersLeftOut()).isTrue();
        assertThat(far.passed().leftOut()).hasSize(1);
        assertThat(far.ways().miles()).isPresent();
        assertThat(search(far.query().withMiles(far.ways().miles().get().miles())).total())
                .isEqualTo(far.ways().miles().get().count());
    }

    private static SearchPage page(Results results) {
        return SearchPage.of(results, RealContent.index().taxonomies());
    }

    @Test
    void values_that_do_not_exist_are_left_out() {
        assertThat(search(chosen(Map.of(Group.NEED, List.of("no-such-need")))).total())
                .isEqualTo(search(EVERYTHING).total());
    }

    @Test
    void pages_show_each_entry_once() {
        var seen = new ArrayList<String>();
        int pages = Results.pages(search(EVERYTHING).total());
        for (int page = 1; page <= pages; page++) {
            search(EVERYTHING.onPage(page)).hits().forEach(hit -> seen.add(hit.entry().id()));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(search(EVERYTHING).total());
        assertThat(search(EVERYTHING.onPage(pages + 1)).query().page()).isEqualTo(pages);
    }

    @Test
    void the_nearest_come_first_and_say_how_far() {
        var near = search(new SearchQuery(
                "family hub", "DL14", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
        assertThat(near.hits().getFirst().entry().id()).isEqualTo("family-hub-bishop-auckland");
        assertThat(near.hits().getFirst().miles().orElseThrow()).isLessThan(3);
        var sorted = search(new SearchQuery(
                "school", "Consett", 0, Map.of(), OptionalInt.empty(), Sort.NEAR, 1));
        assertThat(sorted.hits().getFirst().miles().orElseThrow()).isLessThan(3);
    }

    @Test
    void a_radius_drops_what_is_farther_and_keeps_what_comes_to_the_family() {
        var within = search(new SearchQuery(
                "", "Crook", 5, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
        assertThat(within.total()).isLessThan(search(EVERYTHING).total());
        for (int page = 1; page <= Results.pages(within.total()); page++) {
            for (var hit : search(within.query().onPage(page)).hits()) {
                assertThat(hit.miles().orElse(0) <= 5 || hit.entry().comesToFamilies())
                        .as(hit.entry().id()).isTrue();
            }
        }
    }

    @Test
    void what_is_farther_than_the_radius_says_that_nobody_has_to_go_there() {
        var within = search(new SearchQuery(
                "", "DL14", 2, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
        var hits = new ArrayList<Hit>();
        for (int page = 1; page <= Results.pages(within.total()); page++) {
            hits.addAll(search(within.query().onPage(page)).hits());
        }
        assertThat(hits).filteredOn(hit -> hit.miles().orElse(0) > 2).isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.milesKey()).isEqualTo("search.miles.reached"));
        assertThat(hits).filteredOn(hit -> hit.miles().orElse(0) <= 2).isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.reached()).isFalse());
    }

    @Test
    void sorted_by_name_the_names_are_in_order() {
        var titles = search(new SearchQuery("autism", "", 0, Map.of(), OptionalInt.empty(),
                Sort.NAME, 1)).hits().stream().map(hit -> hit.entry().title()).toList();
        assertThat(titles).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void words_that_stand_nowhere_show_who_helps_with_anything_and_say_so() {
        var nothing = search(new SearchQuery(
                "zzxxqq", "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
        assertThat(nothing.found()).isEqualTo(Found.NONE);
        assertThat(nothing.hits()).isNotEmpty().allSatisfy(hit -> assertThat(
                hit.entry().service()).hasValueSatisfying(service ->
                        assertThat(has(service, "advice-rights")).isTrue()));
    }

    private static SearchQuery chosen(Map<Group, List<String>> chosen) {
        return new SearchQuery("", "", 0, chosen, OptionalInt.empty(), Sort.BEST, 1);
    }

    private static Results search(SearchQuery query) {
        return RealContent.index().search(query);
    }

    private static boolean has(Service service, String topic) {
        return service.topics().stream().anyMatch(term -> term.id().equals(topic));
    }

    private static boolean needs(Service service, String need) {
        return service.needs().stream().anyMatch(term -> term.id().equals(need));
    }

    private static int services(Predicate<Service> which) {
        return (int) RealContent.part(Directory.class).services().stream()
                .filter(which).count();
    }
}
