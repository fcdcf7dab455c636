package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import localoffer.content.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordLinksTest {

    private static final Map<String, String> WORDS = Map.of("EHC plan", "#ehc", "ADD", "#add",
            "Early help", "#early", "Asperger's", "#asperger", "SEN", "#sen", "SENCO", "#senco",
            "Care plan", "#care");
    private static final Set<String> FULL = Set.of("education, health and care plan");

    @ParameterizedTest
    @CsvSource({"An EHC plan.,EHC plan", "Two EHC plans.,EHC plans",
        "early help is near.,early help", "Early help is near.,Early help",
        "The SENCO knows.,SENCO", "Ask (SEN).,SEN", "Has asperger's?,asperger&#39;s"})
    void a_word_leads_to_its_meaning_as_it_stands(String text, String led) {
        assertThat(linked(text)).contains(">" + led + "</a>");
    }

    @ParameterizedTest
    @CsvSource({"Add two.", "An ehc plan.", "SENDs it.", "## SEN support", "[the SEN page](/sen)",
        "`SEN`", "A SEN-like thing.",
        "An education, health and care plan.", "Education, health and care plans"})
    void another_word_or_one_that_leads_elsewhere_does_not(String text) {
        assertThat(linked(text)).doesNotContain("class=\"term\"");
    }

    @Test
    void each_word_leads_once_where_it_stands_first() {
        assertThat(linked("SEN and SEN.\n\nSEN.")).containsOnlyOnce("href=\"#sen\"")
                .startsWith("<p><a class=\"term\" href=\"#sen\">SEN</a> and SEN.</p>");
    }

    @Test
    void the_page_tells_which_words_lead_and_is_else_as_it_was() {
        var page = "<head><title>SEN</title></head><main id=\"main\"><p>SEN</p></main><p>SEN</p>";
        var led = new WordLinks(WORDS, FULL).in(page);
        assertThat(led.words()).containsExactly("SEN");
        assertThat(led.html()).isEqualTo(page.replace("<p>SEN</p></main>",
                "<p><a class=\"term\" href=\"#sen\">SEN</a></p></main>"));
        assertThat(new WordLinks(Map.of(), FULL).in(page).html()).isEqualTo(page);
        assertThat(new WordLinks(WORDS, FULL).in("<p>SEN</p>").words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<form><p>SEN <label>SEN</label> SEN</p></form>",
        "<nav><ul><li>SEN</li></ul></nav>", "<svg><text>SEN</text></svg>",
        "<table><caption>SEN</caption><thead><tr><th>SEN</th></tr></thead></table>",
        "<h5>The <em>SEN</em></h5>", "<dl><dt>SEN</dt></dl>", "<p><button>SEN</button></p>",
        "<details><summary>SEN</summary></details>", "<div data-plain><div>a</div>SEN</div>",
        "<span class=\"govuk-visually-hidden\">SEN</span>",
        "<span class=\"tag tag--warn\">a<span>b</span>SEN</span>"})
    void a_word_in_what_is_no_running_text_leads_nowhere_and_one_behind_it_does(String html) {
        var led = new WordLinks(WORDS, FULL).in("<main>" + html + "<p>SEN</p></main>").html();
        assertThat(led).isEqualTo("<main>" + html
                + "<p><a class=\"term\" href=\"#sen\">SEN</a></p></main>");
    }

    @Test
    void what_was_escaped_stays_so() {
        assertThat(linked("<script>SEN</script> & SEN")).doesNotContain("<script")
                .contains("&amp;");
    }

    private static String linked(String markdown) {
        var page = "<main>" + Markdown.toHtml(markdown) + "</main>";
        return new WordLinks(WORDS, FULL).in(page).html().replace("<main>", "");
    }
}
