package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import localoffer.places.Place;
import localoffer.search.SearchQuery.Sort;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.Unplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the search makes of the words that people type.
class UnderstandingTest {

    @ParameterizedTest
    @CsvSource({
        "autism group near Crook,Crook", "family hub DL14,DL14", "clubs in newton aycliffe,"
        + "Newton Aycliffe", "swimming consett,Consett", "hub near dl14 6jz,DL14 6",
        "group near Petrlee,Peterlee", "help around chester le street,Chester-le-Street",
        "clubs near durham,Durham", "clubs in durham city,Durham",
        "short breaks Barnard Castle DL12 8EP,DL12 8", "DL12 8EP barnard castle help,DL12 8",
        "clubs in bishop,Bishop Auckland", "clubs bish auckland,Bishop Auckland",
        "sen support spenny,Spennymoor", "hospital near barney,Barnard Castle",
        "swimming near to the Bishop,Bishop Auckland", "groups near Spenymoor,Spennymoor",
        "clubs near bishop aukland,Bishop Auckland", "clubs nearby crook DL15,DL15",
        "durham,Durham", "clubs durham,Durham", "Barney,Barnard Castle",
        "clubs barney,Barnard Castle", "'clubs crook, durham',Crook",
        "swimming newton aycliffe county durham,Newton Aycliffe"})
    void a_place_is_found_in_the_words(String words, String place) {
        assertThat(search(words).understood().place().map(Place::name)).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "short breaks Barnard Castle DL12 8EP,short break", "clubs in durham city,club",
        "hospital near barney,hospital", "clubs in bishop,club", "swimming near narnia,swimming",
        "swimming near birmingham,swimming", "'swimming crook, county durham',swimming",
        "clubs durham,club", "clubs south shields,club", "swimming in county durham,swimming"})
    void nothing_of_a_place_is_left_among_the_words(String words, String rest) {
        assertThat(search(words).understood().stems()).isEqualTo(Words.stems(rest));
        assertThat(search(words).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "swimming near birmingham,Birmingham,true", "clubs in london,London,true",
        "clubs in Birmingam,Birmingham,true", "tutor near reading,Reading,true",
        "swimming near narnia,narnia,false", "club near Hogwarts,hogwarts,false",
        "clubs near EH1,EH1,true", "clubs south shields,South Shields,true",
        "South Shields,South Shields,true", "swimming north yorkshire,North Yorkshire,true",
        "clubs SW1A 1AA,SW1A,true", "clubs in xyzzy,xyzzy,false"})
    void a_place_without_distances_is_said_and_never_made_one_of_ours(
            String words, String name, boolean elsewhere) {
        var understood = search(words).understood();
        assertThat(understood.place()).isEmpty();
        assertThat(understood.unplaced()).contains(new Unplaced(name, elsewhere));
        assertThat(understood.corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help in reading", "barney the dinosaur", "bishop", "support in scool",
        "anxiety in teenagers", "duke of edinburgh", "healthwatch county durham",
        "durham county carers support",
        "groups near school", "struggling in maths"})
    void other_words_are_no_place(String words) {
        assertThat(search(words).understood().place()).isEmpty();
        assertThat(search(words).understood().unplaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Birmingham,,Birmingham", "Narnia,,Narnia", "spenny,Spennymoor,",
        "Bishop,Bishop Auckland,", "Petrlee,Peterlee,", "'Crook, DL15 9AA',DL15 9,",
        "'12 Any Street, DL14 6JZ',DL14 6,",
        "NE8,NE8,", "NE8 1,NE8 1,", "CA9,CA9,", "EH1,,EH1", "SW1A 1AA,,SW1A", "ZZ99,,ZZ99",
        "'Crook, Durham',Crook,", "'Crook, County Durham',Crook,", "Crook Co. Durham,Crook,",
        "10 High Street Crook,Crook,", "Crook town centre,Crook,",
        "'Flat 2, 3 Front Street, Consett',Consett,",
        "'10 High Street Crook, Durham',Crook,", "'Hawthorn, 3 Front Street, Consett',Consett,",
        "'Front Street, Tow Law, Bishop Auckland',Tow Law,", "'10 High Street, Durham',Durham,",
        "'Durham Road, Spennymoor, UK',Spennymoor,", "'Richmond, North Yorkshire',Richmond,",
        "'Stanley, Scotland',,Scotland", "'10 High Street, London',,London",
        "'Narnia, Xyzzy',,'Narnia, Xyzzy'", "',',,','",
        "Barningam,Barningham,", "Crok,Crook,", "Xrook,,Xrook"})
    void the_box_for_the_place_is_read_alike(String near, String place, String unplaced) {
        var understood = RealContent.index().search(new SearchQuery("portage", near, 0,
                Map.of(), OptionalInt.empty(), Sort.BEST, 1)).understood();
        assertThat(understood.place().map(Place::name).orElse(null)).isEqualTo(place);
        assertThat(understood.unplaced().map(Unplaced::name).orElse(null)).isEqualTo(unplaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"County Durham", "co. durham", "Durham County", "CO DURHAM,"})
    void the_whole_county_is_no_unknown_place(String near) {
        var understood = RealContent.index().search(new SearchQuery("portage", near, 0,
                Map.of(), OptionalInt.empty(), Sort.BEST, 1)).understood();
        assertThat(understood.place()).isEmpty();
        assertThat(understood.unplaced()).contains(Unplaced.whole("County Durham"));
        assertThat(search("clubs in " + near).understood().unplaced())
                .contains(Unplaced.whole("County Durham"));
    }

    @Test
    void a_name_that_is_everywhere_is_a_place_only_after_near() {
        assertThat(search("durham sendiass").understood().place()).isEmpty();
    }

    @Test
    void an_unknown_place_keeps_the_words() {
        var results = RealContent.index().search(new SearchQuery(
                "portage", "Xyzzy", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
        assertThat(results.understood().place()).isEmpty();
        assertThat(results.hits().getFirst().entry().id()).isEqualTo("portage");
    }

    @ParameterizedTest
    @CsvSource({
        "physiotherpy,physiotherapy", "dislexia,dyslexia", "phisio,physio",
        "schooltransport,school transport", "autisum,autism", "occupational theropy,therapy"})
    void a_misspelt_word_is_mended_and_said(String words, String meant) {
        assertThat(search(words).understood().corrections())
                .extracting(Correction::meant).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism", "SENDIASS", "camhs", "Mediquip", "EHCP", "Seaham",
        "council tax reduction disability", "off rolling", "acting", "duke", "Rainbow Trust"})
    void a_known_word_is_left_alone(String word) {
        assertThat(search(word).understood().corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"swim,swimming", "swims,swimming", "cook,cooking", "horses,horse riding",
        "pony,horse riding"})
    void doing_a_thing_is_found_by_its_other_forms(String word, String known) {
        assertThat(search(word).found()).isEqualTo(search(known).found())
                .isEqualTo(Results.Found.ALL);
    }

    @Test
    void the_plural_of_a_number_is_the_number() {
        assertThat(search("groups for under 5s").unknown()).isEmpty();
        assertThat(Words.stems("under 5s")).isEqualTo(Words.stems("under 5"));
    }

    @Test
    void two_words_that_are_one_are_put_together() {
        assertThat(first("wheel chair")).isEqualTo("wheelchair-service");
    }

    @ParameterizedTest
    @CsvSource({
        "salt waiting,childrens-salt", "Mediquip,community-equipment", "sure start,family-hubs",
        "one point,family-hubs", "my son won't go to school,not-fine-in-school",
        "he isn't talking yet,childrens-salt", "ehcp refused,send-mediation",
        "camhs phone number,camhs-single-point", "CHILDRENS SPEECH & LANGUAGE,childrens-salt"})
    void other_names_and_everyday_phrases_find_what_is_meant(String words, String id) {
        assertThat(first(words)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"want to die", "my daughter is self-harming", "suiside",
        "my dad hits me", "i am being hurt at home"})
    void words_of_danger_are_known(String words) {
        assertThat(search(words).understood().danger()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism", "school transport", "hearing"})
    void other_words_are_not(String words) {
        assertThat(search(words).understood().danger()).isFalse();
    }

    private static String first(String words) {
        return search(words).hits().getFirst().entry().id();
    }

    private static Results search(String words) {
        return RealContent.index().search(new SearchQuery(
                words, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
    }
}
