package localoffer.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import localoffer.places.Places.Elsewhere;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places are found however they are typed.
class PlacesTest {

    private static final Places PLACES =
            Parts.read(Path.of("content"), Places.class).edition().part(Places.class);

    @ParameterizedTest
    @CsvSource({
        "DL14,DL14", "dl14,DL14", " dl 14 ,DL14", "DL14 6,DL14 6", "DL146JZ,DL14 6",
        "dl14 6jz,DL14 6", "DL1 4,DL1 4", "DH1,DH1", "dh1 4lw,DH1 4", "Crook,Crook",
        "CROOK,Crook", "bishopauckland,Bishop Auckland", "Bishop  Auckland,Bishop Auckland",
        "chester le street,Chester-le-Street", "st johns chapel,St John's Chapel",
        "Houghton,Houghton-le-Spring", "Weardale,Weardale", "Spenny,Spennymoor",
        "bish auckland,Bishop Auckland", "Barney,Barnard Castle", "durham city,Durham"})
    void a_place_is_found_however_it_is_written(String typed, String name) {
        assertThat(PLACES.find(typed).map(Place::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "ZZ99", "DL", "14", "DL14 6JZ extra", "?"})
    void what_is_no_place_here_is_not_found(String typed) {
        assertThat(PLACES.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "places/short-names.csv | name,place,anywhere | Barney,Narnia,yes | is in neither",
        "places/short-names.csv | name,place,anywhere | Barney,Crook,maybe | Write yes, or no",
        "places/elsewhere.csv | name,anywhere | London,often | Write yes, or no",
        "places/elsewhere.csv | name,anywhere | London | needs the columns name, anywhere"})
    void a_wrong_name_is_told_with_its_line(String file, String head, String row, String words,
            @TempDir Path folder) {
        assertThat(ContentCopy.in(folder).write(file, head + "\n" + row + "\n")
                .read(Places.class).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.words()).contains(words);
                });
    }

    @Test
    void a_sector_that_is_not_held_is_taken_to_be_in_its_district() {
        assertThat(PLACES.find("DL14 5ZZ").map(Place::name)).contains("DL14");
    }

    @Test
    void a_district_across_the_border_says_so() {
        assertThat(PLACES.find("DL14").map(Place::note)).contains("");
        assertThat(PLACES.find("DH3").map(Place::note))
                .contains("Part of DH3 is outside the county.");
        assertThat(PLACES.find("DH4 4AA").map(Place::note))
                .contains("Most of DH4 is outside the county.");
        assertThat(PLACES.find("DL10").map(Place::note))
                .contains("DL10 is outside the county, in North Yorkshire.");
        assertThat(PLACES.find("NE8 1").map(Place::note))
                .contains("NE8 is outside the county, in Gateshead.");
        assertThat(PLACES.find("TS8").map(Place::note)).contains("TS8 is outside the county, in"
                + " Middlesbrough, North Yorkshire and Stockton-on-Tees.");
    }

    @Test
    void every_district_and_sector_lies_in_some_councils_area() throws IOException {
        for (var file : List.of("districts", "neighbours", "sectors")) {
            try (var rows = Files.lines(Path.of("content/places/" + file + ".csv"))) {
                assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(','))))
                        .isNotEmpty().allSatisfy(name -> assertThat(PLACES.find(name)
                                .map(Place::authorities).orElse(Set.of())).isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DL3,Darlington", "TS25,Hartlepool", "TS25 1,Hartlepool", "DL7,North Yorkshire",
        "NE6 3,Newcastle upon Tyne", "SR1,Sunderland", "CA9,Cumbria (Eden)"})
    void a_district_across_the_border_is_in_its_own_councils_area(String typed, String council) {
        assertThat(PLACES.find(typed).map(Place::authorities)).contains(Set.of(council));
    }

    @ParameterizedTest
    @CsvSource({"EH1,EH1,false", "sw1a 1aa,SW1A,true", "M1 2,M1,false"})
    void a_far_postcode_is_known_to_be_elsewhere(String typed, String name, boolean anywhere) {
        assertThat(PLACES.find(typed)).isEmpty();
        assertThat(PLACES.elsewhere(typed)).contains(new Elsewhere(name, anywhere));
    }

    @Test
    void a_town_of_another_council_says_so() {
        assertThat(PLACES.find("Birtley").map(Place::note))
                .contains("Birtley is in Gateshead, not in County Durham.");
        assertThat(PLACES.find("Darlington").map(Place::note))
                .contains("Darlington is not in County Durham.");
        assertThat(PLACES.find("Crook").map(Place::note)).contains("");
        assertThat(PLACES.find("Hartlepool").map(Place::note))
                .contains("Hartlepool is not in County Durham.");
    }

    @Test
    void a_district_knows_the_councils_that_it_may_be_in() {
        assertThat(PLACES.find("DL14").map(Place::authorities))
                .contains(Set.of("County Durham"));
        assertThat(PLACES.find("DL1").map(Place::authorities)).contains(Set.of("Darlington"));
        assertThat(PLACES.find("DH4 4AA").orElseThrow().authorities())
                .contains("County Durham");
        assertThat(PLACES.find("DL14 6JZ").orElseThrow().towns()).contains("Bishop Auckland");
    }

    @Test
    void names_longer_than_any_place_are_not_looked_for() {
        assertThat(PLACES.find("Crook" + " ".repeat(55))).isPresent();
        assertThat(PLACES.find("Crook" + " ".repeat(56))).isEmpty();
    }

    @Test
    void a_wrong_row_is_told_with_its_line(@TempDir Path folder) {
        var problems = ContentCopy.in(folder).write("places/sectors.csv",
                "sector,lat,lon\nDH1 1,54.7,-1.5\nDH1 2,north,-1.5\nDH1 3,54.7\n")
                .read(Places.class).problems();
        assertThat(problems).extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("places/sectors.csv:3", "places/sectors.csv:4");
    }
}
