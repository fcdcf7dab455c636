package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLinksTest {

    private static final Map<String, String> WORDS = Map.of("EHC plan", "#ehc", "ADD", "#add",
            "Early help", "#early", "SEN", "#sen", "SENCO", "#senco");

    @ParameterizedTest
    @CsvSource({"An EHC plan.,EHC plan", "Two EHC plans.,EHC plans",
        "early help is near.,early help", "Early help is near.,Early help",
        "The SENCO knows.,SENCO", "Ask (SEN).,SEN"})
    void a_word_leads_to_its_meaning_as_it_stands(String text, String led) {
        assertThat(linked(text)).contains(">" + led + "</a>");
    }

    @ParameterizedTest
    @CsvSource({"Add two.", "An ehc plan.", "SENDs it.", "## SEN support", "[the SEN page](/sen)",
        "`SEN`", "A SEN-like thing."})
    void another_word_or_one_that_leads_elsewhere_does_not(String text) {
        assertThat(linked(text)).doesNotContain("class=\"term\"");
    }

    @Test
    void each_word_leads_once_where_it_stands_first() {
        assertThat(linked("SEN and SEN.\n\nSEN.")).containsOnlyOnce("href=\"#sen\"")
                .startsWith("<p><a class=\"term\" href=\"#sen\">SEN</a> and SEN.</p>");
    }

    @Test
    void the_text_tells_which_words_it_led_and_keeps_its_headings() {
        var html = Markdown.toHtml("## One\n\nSEN, and [a link](/there).").leading(WORDS);
        assertThat(html.links()).containsExactlyInAnyOrder("/there", "#sen");
        assertThat(html.headings()).hasSize(1);
        assertThat(Markdown.toHtml("SEN").leading(Map.of()).toString().strip())
                .isEqualTo("<p>SEN</p>");
    }

    @Test
    void what_was_escaped_stays_so() {
        assertThat(linked("<script>SEN</script> & SEN")).doesNotContain("<script")
                .contains("&amp;");
    }

    @Test
    void a_text_fits_into_a_longer_one_with_its_headings_deeper_and_its_anchors_its_own() {
        var html = Markdown.toHtml("## One\n\n[up](#one), [far](/a#one), id=\"x\"\n\n#### Four")
                .within("part", 2);
        assertThat(html.toString()).contains("<h4 id=\"part-one\">One</h4>",
                "href=\"#part-one\"", "href=\"/a#one\"", "<h6 id=\"part-four\">")
                .doesNotContain("part-x", "<h8");
        assertThat(html.headings().getFirst().id()).isEqualTo("part-one");
        assertThat(html.links()).containsExactly("#part-one", "/a#one");
    }

    private static String linked(String markdown) {
        return Markdown.toHtml(markdown).leading(WORDS).toString();
    }
}
