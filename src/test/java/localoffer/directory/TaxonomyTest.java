package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes in the lists that listings take their words from.
class TaxonomyTest {

    private static final String LISTS = "directory/taxonomies/";

    private static List<Problem> problems = List.of();

    @BeforeAll
    static void write_lists_with_mistakes(@TempDir Path folder) {
        problems = ContentCopy.in(folder)
                .write(LISTS + "audiences.yaml", """
                        audiences:
                        - {id: parents-carers, name: Parents, young: Mum and dad}
                        - {id: young-people, name: Young people}
                        - {id: professionals, name: Professionals, young: Workers}
                        - {id: young-people, name: Teenagers, young: Us}
                        """)
                .write(LISTS + "ages.yaml", """
                        ages:
                        - {id: small, name: Small, young: Small, min: 4, max: 0}
                        """)
                .write("directory/areas.yaml", """
                        home: Atlantis
                        authorities: [County Durham, Darlington]
                        areas:
                        - {id: county, authorities: [County Durham]}
                        - {id: moon, authorities: [The Moon]}
                        - {id: county, everywhere: true}
                        """)
                .write("directory/complaints.yaml", """
                        council: {words: Tell them., services: [nobody]}
                        """)
                .read().problems();
    }

    @Test
    void an_id_that_stands_twice_is_told_at_its_line() {
        assertThat(told(LISTS + "audiences.yaml")).contains("5: The id \"young-people\" stands"
                + " twice in this list. Take one of the two out.");
    }

    @Test
    void a_term_without_a_young_persons_name_is_told() {
        assertThat(told(LISTS + "audiences.yaml"))
                .contains("3: \"young\" is missing. Add a line \"young: ...\" with text.");
    }

    @Test
    void a_stage_of_life_that_ends_before_it_begins_is_told() {
        assertThat(told(LISTS + "ages.yaml")).anyMatch(words ->
                words.startsWith("2: The ages run from 4 to 0."));
    }

    @Test
    void an_area_of_unknown_parts_is_told() {
        assertThat(told("directory/areas.yaml")).contains(
                "1: \"Atlantis\" is not one of the authorities below. Add it to them.",
                "5: \"The Moon\" is not one of the authorities of this file. Add it to them.",
                "6: The id \"county\" stands twice in this list. Take one of the two out.");
    }

    @Test
    void what_families_can_do_is_needed_for_every_sector_and_names_listings_that_are_there() {
        assertThat(told("directory/complaints.yaml")).hasSize(7)
                .anyMatch(words -> words.startsWith("1: There is no service \"nobody\""))
                .anyMatch(words -> words.startsWith("1: \"nhs\" is missing"));
    }

    private static List<String> told(String file) {
        return problems.stream().filter(problem -> problem.file().equals(file))
                .map(problem -> problem.line() + ": " + problem.words()).toList();
    }
}
