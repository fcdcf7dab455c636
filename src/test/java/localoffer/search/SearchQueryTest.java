package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;

/// Any parameters give a legal query.
class SearchQueryTest {

    private static final List<String> NAMES = List.of("q", "near", "miles", "need", "topic",
            "audience", "age", "cost", "kind", "page", "sort", "other");
    private static final List<String> NASTY = List.of("", " ", "0", "-1", "1", "25", "26", "20",
            "21", "99999999999999999999", "NaN", "autism", "nonsense", "best", "near", "../etc",
            "<script>alert(1)</script>", "\"'`;--", "\u0000\u0007\t\n", "\ud800", "ünïcödé",
            "AND OR NOT (", "*:*", "name:x~2^9", "\u202eabc", "\u0130\u0130 5 yrs old",
            "a ".repeat(5_000), "x".repeat(10_000),
            "7 year old near DL14 6JZ", "العربية", "👨‍👩‍👧");

    @Test
    void no_parameters_ask_for_everything() {
        var query = query(Map.of());
        assertThat(query.words()).isEmpty();
        assertThat(query.age()).isEmpty();
        assertThat(query.miles()).isZero();
        assertThat(query.sort()).isEqualTo(Sort.BEST);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.isNarrowed()).isFalse();
        assertThat(query.address()).isEqualTo("/search");
    }

    @Test
    void numbers_are_taken_up_to_their_limits_and_left_out_beyond() {
        assertThat(query(Map.of("age", List.of("0"))).age()).isEqualTo(OptionalInt.of(0));
        assertThat(query(Map.of("age", List.of("25"))).age()).isEqualTo(OptionalInt.of(25));
        assertThat(query(Map.of("age", List.of("26"))).age()).isEmpty();
        assertThat(query(Map.of("age", List.of("-1"))).age()).isEmpty();
        assertThat(query(Map.of("miles", List.of("20"))).miles()).isEqualTo(20);
        assertThat(query(Map.of("miles", List.of("21"))).miles()).isZero();
        assertThat(query(Map.of("page", List.of("1000"))).page()).isEqualTo(1_000);
        assertThat(query(Map.of("page", List.of("1001"))).page()).isEqualTo(1);
        assertThat(query(Map.of("page", List.of("0"))).page()).isEqualTo(1);
    }

    @Test
    void words_are_cut_at_their_limit() {
        var exact = "x".repeat(SearchQuery.WORDS_CHARACTERS_MAX);
        assertThat(query(Map.of("q", List.of(exact))).words()).isEqualTo(exact);
        assertThat(query(Map.of("q", List.of(exact + "y"))).words()).isEqualTo(exact);
        var place = "x".repeat(SearchQuery.NEAR_CHARACTERS_MAX);
        assertThat(query(Map.of("near", List.of(place + "y"))).near()).isEqualTo(place);
    }

    @Test
    void words_that_come_twice_are_read_together_and_nothing_is_said_to_be_cut() {
        var twice = query(Map.of("q", List.of("autism", "clubs"), "near", List.of("a", "b")));
        assertThat(twice.words()).isEqualTo("autism clubs");
        assertThat(twice.isCut()).isFalse();
        var whole = "x ".repeat(SearchQuery.WORDS_CHARACTERS_MAX);
        assertThat(query(Map.of("q", List.of(whole))).isCut()).isTrue();
    }

    @Test
    void a_group_takes_so_many_values_and_no_more() {
        var ids = new ArrayList<String>();
        for (int i = 0; i <= SearchQuery.CHOSEN_MAX; i++) {
            ids.add("need-" + i);
        }
        assertThat(query(Map.of("need", ids)).chosen(Group.NEED))
                .hasSize(SearchQuery.CHOSEN_MAX);
    }

    @Test
    void an_address_gives_its_query_again() {
        var query = query(Map.of("q", List.of("50% off & more"), "near", List.of("Crook"),
                "miles", List.of("5"), "need", List.of("autism", "adhd"),
                "age", List.of("7"), "sort", List.of("near"), "page", List.of("2")));
        assertThat(query(parameters(query.address()))).isEqualTo(query);
    }

    @Test
    void a_chip_takes_away_one_value_and_goes_back_to_the_first_page() {
        var query = query(Map.of("need", List.of("autism", "adhd"), "age", List.of("7"),
                "page", List.of("3")));
        var fewer = query.without(Group.NEED, "adhd");
        assertThat(fewer.chosen(Group.NEED)).containsExactly("autism");
        assertThat(fewer.age()).isEqualTo(OptionalInt.of(7));
        assertThat(fewer.page()).isEqualTo(1);
    }

    @Test
    void nothing_that_can_be_typed_is_refused_or_finds_nothing() {
        var chance = new Random(20_261_121);
        for (int i = 0; i < 400; i++) {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            for (var name : NAMES) {
                if (chance.nextBoolean()) {
                    parameters.put(name, List.of(nasty(chance), nasty(chance)));
                }
            }
            var query = query(parameters);
            var results = RealContent.index().search(query);
            assertThat(results.hits()).as(parameters.toString()).isNotEmpty();
            assertThat(results.total()).isGreaterThanOrEqualTo(results.hits().size());
            assertThat(URI.create(query.address()).getPath()).isEqualTo("/search");
        }
    }

    private static String nasty(Random chance) {
        return NASTY.get(chance.nextInt(NASTY.size()));
    }

    private static SearchQuery query(Map<String, List<String>> parameters) {
        Map<CharSequence, List<String>> values = new LinkedHashMap<>(parameters);
        return SearchQuery.from(ConvertibleMultiValues.of(values));
    }

    private static Map<String, List<String>> parameters(String address) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : address.substring(address.indexOf('?') + 1).split("&", -1)) {
            var sides = part.split("=", 2);
            parameters.computeIfAbsent(sides[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
