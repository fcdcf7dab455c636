package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two questionnaires are not about a service: one for professionals about the whole area, and
/// one about the Local Offer itself.
@EmptySite
class WholeAreaTest {

    @Inject EmbeddedServer server;
    @Inject Kept kept;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @Test
    void a_comment_about_a_page_of_this_site_is_kept_with_the_page() {
        var start = browser.get(Sample.ABOUT_THE_SITE + "?page=/services/portage");
        assertThat(start.words()).contains("Draft for co-production", "We do not ask your name");
        var first = browser.get(start.html().select("a.govuk-button--start").attr("href"));
        var page = browser.submit(first, "Next", new Field("answer-L1", "parent-or-carer"));
        page = browser.submit(page, "Next", new Field("answer-L2", "something-wrong"));
        assertThat(page.html().select("main a[href=/browse/when-things-go-wrong]")).hasSize(1);
        page = browser.submit(page, "Next", new Field("answer-L3", "The number is old."));
        assertThat(page.html().select("input[name=answer-L4]").attr("value"))
                .isEqualTo("/services/portage");
        page = browser.submit(page, "Next", new Field("answer-L4", "/services/portage"));
        page = browser.submit(page, "Next", new Field("answer-L5", "yes"));
        assertThat(family.send(page).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select questionnaire, version, service, answers::text"
                + " from response")).containsExactly("local-offer|1|local-offer|"
                        + "{\"L1\": [\"parent-or-carer\"], \"L2\": [\"something-wrong\"],"
                        + " \"L5\": [\"yes\"]}");
        assertThat(kept.rows("select question, words, may_publish from comment")).containsExactly(
                "L3|The number is old. (Which page is it about? /services/portage)|t");
    }

    @Test
    void only_a_page_of_this_site_is_filled_in() {
        for (var page : List.of("//evil.example/", "https://evil.example", "/%22%3E", "",
                "/search?q=me", "/" + "a".repeat(200))) {
            assertThat(Answers.filled(Asked.questionnaire(List.of(QuestionPatterns.ALL
                    .get("short-text")), List.of()), page).questions()).as(page).isEmpty();
        }
    }

    @Test
    void a_professional_answers_about_the_whole_area() {
        var check = family.answerAll(browser.get(Sample.ABOUT_ADVICE + "/answers"), 16 + 1 + 1);
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(family.send(check).heading()).isEqualTo("Thank you");
        assertThat(kept.rows("select questionnaire, service, answers ->> 'W1' from response"))
                .containsExactly("advice-writing|area|[\"not-at-all\"]");
    }

    @Test
    void three_barriers_can_be_chosen_and_nothing_goes_with_nothing() {
        var page = browser.get(Sample.ABOUT_ADVICE + "/answers");
        while (!page.heading().equals("What gets in the way?")) {
            page = browser.submit(page, "Skip");
        }
        var many = browser.submit(page, "Next", new Field("answer-W13", "time"),
                new Field("answer-W13", "template"), new Field("answer-W13", "training"),
                new Field("answer-W13", "unclear-request"));
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.words()).contains("Choose 3 answers at most");
        var both = browser.submit(page, "Next", new Field("answer-W13", "time"),
                new Field("answer-W13", "nothing"));
        assertThat(both.words()).contains("“Nothing” does not go with another answer");
    }

    @Test
    void they_have_one_address_each() {
        assertThat(browser.get("/questionnaires").html()
                .select("a[href=" + Sample.ABOUT_THE_SITE + "]")).isNotEmpty();
        for (var wrong : List.of("/questionnaires/local-offer/for/area",
                "/questionnaires/local-offer/for/childrens-salt",
                "/questionnaires/parents/for/area")) {
            assertThat(browser.get(wrong).status()).as(wrong).isEqualTo(404);
        }
    }
}
