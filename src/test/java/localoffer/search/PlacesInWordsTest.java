package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.places.Place;
import localoffer.search.SearchQuery.Sort;
import localoffer.search.Understood.Unplaced;
import localoffer.search.Understood.Unplaced.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places with a slip in their names, and places of which nobody here has the position.
class PlacesInWordsTest {

    @ParameterizedTest
    @CsvSource({"clubs near Bishop Aukland,club,Bishop Auckland",
        "clubs in Newton Aycliff,club,Newton Aycliffe",
        "clubs in Chester le Streat,club,Chester-le-Street",
        "swimming near Barnard Catsle,swimming,Barnard Castle",
        "clubs shotton colliery,club,Shotton", "moving to Crook from Leeds,moving,Crook"})
    void a_misspelt_name_of_two_words_is_taken_whole(String words, String rest, String place) {
        assertThat(search(words).understood().place().map(Place::name)).contains(place);
        assertThat(search(words).understood().stems()).isEqualTo(Words.stems(rest));
    }

    @ParameterizedTest
    @CsvSource({"clubs in West Auckland,club,West Auckland,VILLAGE",
        "Toft Hill clubs,club,Toft Hill,VILLAGE", "clubs Blackhill,club,Blackhill,VILLAGE",
        "swimming in St Helen Auckland,swimming,St Helen Auckland,VILLAGE",
        "east durham autism,autism,East Durham,AREA", "clubs in Teesdale,club,Teesdale,AREA",
        "autism Teesside,autism,Teesside,ELSEWHERE", "Scotland,,Scotland,ELSEWHERE",
        "clubs in Tyne and Wear,club,Tyne and Wear,ELSEWHERE",
        "autism near me,autism,'',HERE", "clubs nearby,club,'',HERE",
        "swimming close to us,swimming,'',HERE"})
    void a_place_without_a_position_is_said_and_not_looked_for(
            String words, String rest, String name, Why why) {
        var understood = search(words).understood();
        assertThat(understood.place()).isEmpty();
        assertThat(understood.unplaced()).contains(new Unplaced(name, why));
        assertThat(understood.stems())
                .isEqualTo(Words.stems(Optional.ofNullable(rest).orElse("")));
    }

    @ParameterizedTest
    @CsvSource({"West Auckland,VILLAGE", "East Durham,AREA", "Blackhill,VILLAGE",
        "Tyne and Wear,ELSEWHERE", "near me,HERE"})
    void the_box_for_the_place_knows_them_too(String near, Why why) {
        assertThat(RealContent.index().search(new SearchQuery("portage", near, 0, Map.of(),
                OptionalInt.empty(), Sort.BEST, 1)).understood().unplaced())
                .contains(new Unplaced(why == Why.HERE ? "" : near, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"East Durham College", "pity me", "fir tree", "bedtime at home"})
    void a_longer_name_or_another_word_is_no_village(String words) {
        assertThat(search(words).understood().unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clubs in West Auckland", "clubs nearby", "clubs East Durham"})
    void beside_a_chosen_place_the_words_for_another_are_not_looked_for(String words) {
        var results = RealContent.index().search(new SearchQuery(words, "DL14", 0, Map.of(),
                OptionalInt.empty(), Sort.BEST, 1));
        assertThat(results.understood().place().map(Place::name)).contains("DL14");
        assertThat(results.understood().stems()).isEqualTo(Words.stems("club"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"north durham camhs", "camhs in north durham"})
    void what_has_the_name_of_the_area_comes_among_the_first_two(String words) {
        assertThat(search(words).hits().subList(0, 2)).extracting(hit -> hit.entry().id())
                .contains("camhs-north-durham");
    }

    private static Results search(String words) {
        return RealContent.index().search(SearchQuery.of(words));
    }
}
