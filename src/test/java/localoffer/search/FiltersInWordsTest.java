package localoffer.search;

import static localoffer.search.RealContent.ids;
import static localoffer.search.RealContent.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import localoffer.search.SearchPage.Chip;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Filters that people type instead of choosing them.
class FiltersInWordsTest {

    private static final List<String> FOR_A_CRISIS = List.of("papyrus", "samaritans", "shout",
            "childline", "if-u-care-share", "crisis-mental-health");

    @ParameterizedTest
    @CsvSource({"free clubs near Crook,COST,free,club", "free near Crook,COST,free,",
        "free,COST,free,", "Crook free,COST,free,", "for free near Crook,COST,free,",
        "clubs near Crook free,COST,free,club",
        "free autism group,COST,free,autism group", "swimming for free,COST,free,swimming",
        "clubs free,COST,free,clubs", "clubs that are free,COST,free,clubs",
        "half term activities free,COST,free,half term activities",
        "activities that dont cost anything,COST,free,activities",
        "swimming that doesn't cost owt,COST,free,swimming",
        "autism group no charge,COST,free,autism group",
        "self referral,SELF_REFERRAL,yes,", "can i refer myself,SELF_REFERRAL,yes,",
        "counselling no referral needed,SELF_REFERRAL,yes,counselling",
        "physio without a GP referral,SELF_REFERRAL,yes,physio",
        "autism but no ehcp,NO_PLAN,yes,autism but",
        "autism support without an EHC plan,NO_PLAN,yes,autism support"})
    void words_of_a_filter_choose_it(String words, Group group, String id, String rest) {
        var read = search(words);
        assertThat(read.query().chosen(group)).isEmpty();
        assertThat(read.asked().chosen(group)).containsExactly(id);
        assertThat(read.filtersLeftOut()).isFalse();
        assertThat(read.unknown()).isEmpty();
        assertThat(read.understood().stems()).isEqualTo(rest == null ? List.of()
                : Words.of(rest).stream().filter(Words.Word::tells)
                        .map(Words.Word::stem).toList());
        assertThat(ids(read)).isEqualTo(ids(RealContent.index().search(query(
                (rest == null ? "" : rest) + (words.contains("Crook") ? " near Crook" : ""))
                .with(group, id))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free school meals", "free time", "free bus pass", "holiday club with"
            + " free school meals", "not free clubs", "ehcp", "diagnosis", "wait no longer",
        "gluten free", "gluten free activities", "free school meals near Crook",
        "gluten free Crook", "activities for free school meals children",
        "clubs gluten free", "club free from bullying",
        "activities when i am free", "clubs with free lunch", "costs a lot of money",
        "gp refused the referral", "who can refer us", "referral to camhs", "self harm"})
    void what_may_mean_something_else_is_no_filter(String words) {
        var groups = search(words).asked().chosen();
        assertThat(groups.get(Group.COST)).isEmpty();
        assertThat(groups.get(Group.NO_PLAN)).isEmpty();
        assertThat(groups.get(Group.NO_DIAGNOSIS)).isEmpty();
        assertThat(groups.get(Group.SELF_REFERRAL)).isEmpty();
    }

    @Test
    void a_chip_says_what_was_read_and_takes_it_out_of_the_words() {
        var chips = chips(search("saturday club for my 9 year old"));
        assertThat(chips).extracting(Chip::key)
                .containsExactlyInAnyOrder("search.chip.read", "search.chip.read.age");
        assertThat(chips).filteredOn(chip -> chip.key().equals("search.chip.read"))
                .extracting(Chip::label, Chip::address).containsExactly(
                        tuple("search.day.saturday",
                                "/search?q=club+for+my+9+year+old"));
        assertThat(chips).filteredOn(chip -> chip.key().equals("search.chip.read.age"))
                .extracting(Chip::address).containsExactly("/search?q=club+for+my+saturday");
    }

    @Test
    void what_is_chosen_goes_before_what_is_typed_and_is_taken_away_once_for_all() {
        var both = RealContent.index().search(query("saturday club").with(Group.DAY, "monday"));
        assertThat(both.asked().chosen(Group.DAY)).containsExactly("monday");
        var same = RealContent.index().search(query("saturday club").with(Group.DAY, "saturday"));
        assertThat(chips(same)).extracting(Chip::address).containsExactly("/search?q=club");
    }

    @Test
    void a_distance_is_read_with_its_place() {
        for (var words : List.of("clubs within 5 miles of Consett", "clubs 5 miles from Consett",
                "within 5 miles of Consett clubs")) {
            var read = search(words);
            assertThat(read.asked().miles()).isEqualTo(5);
            assertThat(read.understood().stems()).containsExactly("club");
            assertThat(ids(read)).isEqualTo(ids(RealContent.index().search(
                    query("clubs near Consett").withMiles(5))));
            assertThat(chips(read)).extracting(Chip::key).containsExactlyInAnyOrder(
                    "search.chip.read.near", "search.chip.read.miles");
        }
        assertThat(search("school is 5 miles away").asked().miles()).isZero();
        assertThat(search("within 50 miles of Consett").asked().miles()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"youth club wednesday,youth club,wednesday", "saturday club,club,saturday",
        "youth group friday night,youth group night,friday", "sunday football,football,sunday",
        "monday group for parents,group for parents,monday",
        "friday toddler group,toddler group,friday", "swimming thursday,swimming,thursday",
        "thursday stay and play,stay and play,thursday"})
    void a_day_beside_other_words_leaves_nothing_out_and_is_said(
            String words, String rest, String day) {
        var read = search(words);
        assertThat(read.total()).isEqualTo(search(rest).total());
        assertThat(read.unknown()).isEmpty();
        assertThat(read.found()).isEqualTo(search(rest).found());
        assertThat(read.asked().chosen(Group.DAY)).isEmpty();
        assertThat(ids(read).getFirst()).isIn(ids(search(rest)));
        assertThat(page(read).days()).extracting(SearchPage.Label::label)
                .containsExactly("search.day." + day);
        assertThat(chips(read)).extracting(Chip::label).contains("search.day." + day);
    }

    @ParameterizedTest
    @CsvSource({"tuesdays,tuesday", "on a saturday,saturday", "sunday near Crook,sunday",
        "wednesday for my 7 year old,wednesday"})
    void a_day_by_itself_leaves_nothing_out_and_no_line_for_a_crisis_leads(
            String words, String day) {
        var read = search(words);
        assertThat(read.total()).isEqualTo(search(words.replaceAll("(on a )?\\w*day\\w*", ""))
                .total());
        assertThat(days(read)).containsExactly("search.day." + day);
        assertThat(ids(read)).doesNotContainAnyElementsOf(FOR_A_CRISIS);
        assertThat(read.hits().getFirst().entry().service().orElseThrow().id())
                .isIn(ids(RealContent.index().search(query("").with(Group.DAY, day))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday", "wednesday", "sunday"})
    void of_those_with_a_ticked_day_no_line_for_a_crisis_leads_and_the_others_are_offered(
            String day) {
        var ticked = RealContent.index().search(query("").with(Group.DAY, day));
        assertThat(ids(ticked)).first().isNotIn(FOR_A_CRISIS);
        assertThat(page(ticked).anyDay()).isEqualTo("/search?q=" + day);
        assertThat(search(day).total()).isGreaterThan(ticked.total());
        assertThat(page(search(day)).anyDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekend near Crook", "weekends Crook", "weekend",
        "activities in Crook at the weekend"})
    void a_weekend_behind_a_place_is_two_days(String words) {
        assertThat(days(search(words))).containsExactly("search.day.saturday",
                "search.day.sunday");
    }

    @Test
    void what_says_that_it_has_the_day_stands_higher_up_but_no_line_for_a_crisis() {
        assertThat(ids(search("saturday club"))).startsWith("integrating-children");
        assertThat(ids(search("club")).getFirst()).isNotEqualTo("integrating-children");
        assertThat(ids(search("youth club wednesday")))
                .doesNotContain("papyrus", "samaritans", "shout", "childline");
    }

    @Test
    void a_filter_in_the_words_that_only_other_things_pass_is_left_out_and_said() {
        var read = search("self referral wheelchair");
        assertThat(ids(read)).isEqualTo(ids(search("wheelchair"))).startsWith("wheelchair-service");
        assertThat(page(read).leftOut()).extracting(SearchPage.Label::label)
                .containsExactly("search.self-referral.yes");
        assertThat(read.filtersLeftOut()).isTrue();
        assertThat(page(read).wide()).isEmpty();
        assertThat(page(search("self referral physio")).leftOut()).isEmpty();
    }

    @Test
    void a_filter_in_the_words_that_nothing_passes_beside_what_is_chosen_is_left_out_and_said() {
        var impossible = RealContent.index().search(query("free club")
                .with(Group.KIND, "guidance"));
        assertThat(impossible.filtersLeftOut()).isTrue();
        assertThat(page(impossible).leftOut()).isNotEmpty();
        assertThat(impossible.hits()).isNotEmpty();
        assertThat(search("wednesday evening").unknown()).isEmpty();
    }

    @Test
    void all_that_is_read_in_a_long_question_is_kept_or_said() {
        var read = search("free clubs for my 7 year old near Consett on a saturday within 5 miles");
        assertThat(read.filtersLeftOut()).isFalse();
        assertThat(read.asked().chosen(Group.COST)).containsExactly("free");
        assertThat(read.asked().miles()).isEqualTo(5);
        assertThat(chips(read)).extracting(Chip::label).containsExactlyInAnyOrder(
                "7", "Consett", "search.cost.free", "search.day.saturday", "5");
        assertThat(chips(read)).allSatisfy(chip ->
                assertThat(chip.address()).doesNotContain("near&").doesNotEndWith("near"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on a saturday", "free of charge", "can i refer myself", "my 3yr old",
        "my son is in year 9", "as a parent", "twins aged 4"})
    void a_chip_leaves_no_little_words_to_be_looked_for(String words) {
        assertThat(chips(search(words))).isNotEmpty().allSatisfy(chip ->
                assertThat(chip.address()).doesNotContain("q="));
    }

    private static List<String> days(Results results) {
        return page(results).days().stream().map(SearchPage.Label::label).toList();
    }

    private static List<Chip> chips(Results results) {
        return page(results).chips();
    }

    private static Results search(String words) {
        return RealContent.index().search(query(words));
    }

    private static SearchQuery query(String words) {
        return new SearchQuery(words, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);
    }
}
