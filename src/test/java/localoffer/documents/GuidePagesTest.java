package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The guides: what each must tell, and the words that it explains.
@OneSite
class GuidePagesTest {

    private static final int GUIDES = 12;

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-the-local-offer-is", "asking-for-an-ehc-assessment",
        "sen-support-in-school", "waiting-for-an-assessment", "short-breaks", "personal-budgets",
        "equipment-and-wheelchairs", "travel", "moving-on", "money", "when-things-go-wrong",
        "for-professionals"})
    void each_guide_names_who_can_help_related_papers_and_a_next_step_and_is_not_yet_checked(
            String slug) {
        var html = family.get("/guidance/" + slug).html();
        assertThat(html.select("section:has(#who-can-help) a[href^=/services/]")).isNotEmpty();
        assertThat(html.select("section:has(#call) a[href^=/services/]")).hasSize(1);
        assertThat(html.select("section:has(#papers) a")).isNotEmpty();
        assertThat(html.select("section:has(#next) a")).hasSize(1);
        assertThat(html.select(".guide__checked").text())
                .isEqualTo("Last checked: Not yet checked");
        assertThat(html.select(".document__contents a")).hasSizeGreaterThan(3);
        assertThat(family.get("/guidance").html().select("main a").eachAttr("href"))
                .contains("/guidance/" + slug);
    }

    @Test
    void there_are_as_many_as_that_and_home_leads_to_them() {
        assertThat(content.part(Guides.class).all()).hasSize(GUIDES);
        assertThat(family.get("/").html().select("main a").eachAttr("href"))
                .contains("/guidance");
        assertThat(family.get("/guidance/no-such").status()).isEqualTo(404);
    }

    @Test
    void a_word_of_the_glossary_leads_to_its_meaning_on_the_same_page() {
        var html = family.get("/guidance/sen-support-in-school").html();
        var terms = html.select("a.term").eachAttr("href");
        assertThat(terms).contains("#word-senco", "#word-ehc-plan").doesNotHaveDuplicates()
                .allSatisfy(address ->
                        assertThat(html.getElementById(address.substring(1))).isNotNull());
        assertThat(html.select("#word-senco").text())
                .contains("special educational needs coordinator");
        assertThat(html.select("h2 a.term, a a")).isEmpty();
        assertThat(family.get("/documents/doc-inspection-2024").html()
                .select("a.term").eachAttr("href")).contains("#word-camhs");
    }

    @ParameterizedTest
    @CsvSource({"/documents/doc-inspection-2017, Statement",
        "/guidance/for-professionals, Inclusion", "/documents/doc-toolkit, inclusion"})
    void an_everyday_word_is_not_marked_where_others_are(String page, String word) {
        var html = family.get(page).html();
        assertThat(html.select(".document__body").text()).contains(word);
        assertThat(html.select("a.term").eachText()).isNotEmpty().doesNotContain(word);
    }

    /// The page names the words that it must explain, whatever else it does.
    @ParameterizedTest
    @CsvSource({"/plans/doc-wsoa-2018/actions/3.3, scat", "/scorecard, scat",
        "/governance, send", "/promise, send", "/statutory, short-break", "/services, camhs",
        "/services/childrens-salt, salt", "/browse/just-diagnosed, senco",
        "/news/autism-adhd-referrals-2025, camhs",
        "/co-production, send", "/needs/autism, ehc-plan", "/pages/about, local-offer"})
    void every_kind_of_page_explains_its_words(String address, String word) {
        var html = family.get(address).html();
        var terms = html.select("main a.term").eachAttr("href");
        assertThat(terms).contains("#word-" + word).doesNotHaveDuplicates();
        assertThat(html.select("#words-here ~ details [id^=word-]").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(terms.stream()
                        .map(term -> term.substring(1)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glossary", "/print", "/contact-card/postcard", "/questionnaires",
        "/questionnaires/voice-family/for/portage"})
    void paper_the_glossary_itself_and_a_page_on_which_people_answer_lead_nobody_away(
            String address) {
        assertThat(family.get(address).html().select("a.term, #words-here")).isEmpty();
    }

    @Test
    void a_plan_explains_its_words_as_well_and_says_how_much_of_it_we_hold() {
        var plan = family.get("/plans/doc-wsoa-2018");
        var terms = plan.html().select("a.term").eachAttr("href");
        assertThat(terms).isNotEmpty().allSatisfy(address ->
                assertThat(plan.html().getElementById(address.substring(1))).isNotNull());
        assertThat(plan.words()).contains("How much of it we have", "People also call it");
    }
}
