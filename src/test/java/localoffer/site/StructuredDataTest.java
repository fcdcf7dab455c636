package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuredDataTest {

    private static final String HOME = "https://offer.example";
    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private static Edition edition;

    @BeforeAll
    static void write_three_listings(@TempDir Path folder) {
        edition = ContentCopy.in(folder)
                .write("directory/services/sure.md", listing("high", ""))
                .write("directory/services/partly-sure.md",
                        listing("high", "not-checked: [phone]"))
                .write("directory/services/unsure.md", listing("low", ""))
                .read().edition();
    }

    @Test
    void a_text_cannot_end_the_script_element() {
        assertThat(json("sure")).doesNotContain("<").contains("\\u003c/script>");
    }

    @Test
    void what_was_escaped_reads_as_it_was_written() throws IOException {
        assertThat(data("sure")).containsEntry("name", "Start </script> \"<b>\"")
                .containsEntry("@type", "Service").containsEntry("url", HOME + "/services/sure");
    }

    @Test
    void the_facts_of_a_sure_listing_are_all_there() throws IOException {
        assertThat(data("sure")).containsKeys("description", "alternateName", "category",
                "provider", "areaServed", "audience", "availableChannel");
        assertThat(json("sure")).contains("0191 000 0000", "DH1 1AA", "\"suggestedMinAge\":0");
    }

    @Test
    void a_fact_that_no_page_showed_is_left_out() {
        assertThat(json("partly-sure")).doesNotContain("0191 000 0000").contains("DH1 1AA");
    }

    @Test
    void of_a_listing_that_nobody_is_sure_of_only_name_and_address_are_said() throws IOException {
        assertThat(data("unsure")).containsOnlyKeys("@type", "@context", "name", "url");
    }

    private static String json(String id) {
        var service = edition.part(Directory.class).find(id).orElseThrow();
        return StructuredData.of(service, HOME, MAPPER).toString();
    }

    private static Map<String, Object> data(String id) throws IOException {
        return MAPPER.readValue(json(id), Argument.mapOf(String.class, Object.class));
    }

    private static String listing(String confidence, String more) {
        return """
                ---
                name: 'Start </script> "<b>"'
                also-called: [Beginnings]
                provider: Start Trust
                sector: voluntary
                summary: Help with starting.
                ages: {min: 0, max: 4}
                needs: [any]
                audiences: [parents-carers]
                topics: [early-years]
                how-to-get-in: Phone.
                cost: free
                area: County Durham
                place: {town: Durham, postcode: DH1 1AA}
                phone: 0191 000 0000
                web: https://start.example
                confidence: %s
                %s
                sources: [https://start.example/about]
                related: []
                owner: The team
                ---
                Words.
                """.formatted(confidence, more);
    }
}
