package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Families tell how it was: the whole journey over HTTP, and what is kept of it.
@EmptySite
class AskingTest {

    private static final String PARENTS = Family.PARENTS;
    private static final String EASY = Family.EASY;
    private static final String FACE = "\uD83D\uDE42";

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
    void a_parent_answers_every_question_and_is_thanked() {
        var start = browser.get(PARENTS);
        assertThat(start.words()).contains("You can skip any question", "About 6 minutes",
                "We do not ask your name", "Draft for co-production");
        var check = family.answerAll(browser.get(PARENTS + "/answers"), 19 + 1 + 5);
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.html().select("dd.govuk-summary-list__value")).hasSize(19 + 5);
        assertThat(check.words()).doesNotContain("Not answered");
        var thanks = family.send(check);
        assertThat(thanks.heading()).isEqualTo("Thank you");
        assertThat(thanks.words()).contains("999", "Childline", "What happens next");
        assertThat(kept.rows("select questionnaire, version, service, quarter, channel, standing"
                + " from response")).containsExactly(
                        "parents|1|childrens-salt|2026Q4|web|accepted");
        assertThat(kept.rows("select answers ->> 'P1', answers ? 'P2', answers ? 'X1',"
                + " jsonb_array_length(answers -> 'P14') from response"))
                .containsExactly("[\"very-good\"]|f|f|2");
        assertThat(kept.rows("select question, overall, may_publish, quarter from comment"
                + " order by question")).containsExactly("P17|positive|t|2026Q4",
                        "P18|positive|t|2026Q4", "P2|positive|t|2026Q4");
        assertThat(kept.rows("select count(*), min(received) from comment_to_triage"))
                .containsExactly("3|2026-11-21");
        assertThat(kept.rows("select question, quarter, standing from about_you order by 1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> "X" + i + "|2026Q4|accepted").toList());
    }

    @Test
    void a_child_answers_with_pictures_and_without() {
        for (var pictures : List.of("on", "off")) {
            kept.clear();
            var first = browser.get(EASY + "/answers?pictures=" + pictures);
            assertThat(first.html().select("svg.picture")).hasSize(pictures.equals("on") ? 4 : 0);
            var check = family.answerAll(first, 10);
            assertThat(family.send(check).heading()).isEqualTo("Thank you");
            assertThat(kept.rows("select answers ->> 'E1', answers ->> 'E10' from response"))
                    .containsExactly("[\"good\"]|[\"no\"]");
            assertThat(kept.rows("select question, overall, may_publish from comment"))
                    .containsExactly("E9|positive|f");
        }
    }

    @Test
    void pictures_can_be_switched_on_the_way_and_stay_as_they_were_put() {
        var plain = browser.submit(browser.get(EASY + "/answers"), "Hide the pictures",
                new Field("answer-E1", "ok"));
        assertThat(plain.html().select("svg.picture")).isEmpty();
        assertThat(plain.html().select("input[checked]").eachAttr("value")).containsExactly("ok");
        var next = browser.submit(plain, "Next", new Field("answer-E1", "ok"));
        assertThat(next.html().select("svg.picture")).isEmpty();
        assertThat(browser.submit(next, "Show pictures").html().select("svg.picture")).hasSize(4);
    }

    @Test
    void what_a_child_felt_does_not_change_what_is_shown() {
        var happy = family.sendEasy("happy-and-safe");
        var sad = family.sendEasy("worried-or-sad");
        assertThat(happy.response().body()).isEqualTo(sad.response().body());
        assertThat(sad.words()).contains("999", "Childline");
    }

    @Test
    void questions_can_be_skipped_gone_back_to_and_changed() {
        var second = browser.submit(browser.get(PARENTS + "/answers"), "Next",
                new Field("answer-P1", "poor"));
        var third = browser.submit(second, "Skip", new Field("answer-P2", "I take this back"));
        var back = browser.submit(browser.submit(third, "Back"), "Back");
        assertThat(back.html().select("input[checked]").eachAttr("value")).containsExactly("poor");
        var check = browser.submit(family.skipToCheck(back), "change:P1");
        assertThat(check.html().select("input[checked]")).isEmpty();
        var changed = browser.submit(check, "Next", new Field("answer-P1", "good"));
        assertThat(changed.heading()).isEqualTo("Check your answers");
        assertThat(family.send(changed).status()).isEqualTo(200);
        assertThat(kept.rows("select answers::text from response"))
                .containsExactly("{\"P1\": [\"good\"]}");
        assertThat(kept.rows("select 1 from comment")).isEmpty();
    }

    @Test
    void words_that_are_too_long_come_back_whole_with_a_summary_of_the_mistake() {
        var page = browser.submit(browser.get(PARENTS + "/answers"), "Next");
        var tooLong = "Line one\nLine two " + FACE.repeat(983);
        var refused = browser.submit(page, "Next", new Field("answer-P2", tooLong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().title()).startsWith("Error:");
        assertThat(refused.html().select("main .govuk-error-summary a").text())
                .contains("Characters over the limit: 1");
        var target = refused.html().select(".govuk-error-summary a").attr("href").substring(1);
        assertThat(refused.html().select("textarea[id=" + target + "]").stream()
                .map(Element::wholeText)).containsExactly(tooLong);
        var right = browser.submit(refused, "Next",
                new Field("answer-P2", tooLong.substring(0, tooLong.length() - FACE.length())));
        assertThat(right.status()).isEqualTo(200);
    }

    @Test
    void a_choice_that_is_not_offered_is_refused_on_its_page_and_at_the_end() {
        var first = browser.get(PARENTS + "/answers");
        var wrong = new Field("answer-P1", "<script>alert(1)</script>");
        assertThat(browser.submit(first, "Next", wrong).status()).isEqualTo(422);
        assertThat(browser.submit(first, "Next", new Field("answer-P1", "good"),
                new Field("answer-P1", "poor")).words()).contains("Choose one answer only");
        var sent = browser.submit(family.skipToCheck(first), Family.SEND, wrong);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.html().title()).startsWith("Error:");
        assertThat(sent.html().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#change-P1");
        assertThat(kept.rows("select 1 from response")).isEmpty();
    }

    @Test
    void no_page_of_it_sets_a_cookie_or_is_kept_by_anything_on_the_way() {
        var page = browser.get(PARENTS + "/answers");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(browser.submit(page, "Next").header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_service_is_found_by_words_of_its_name() {
        var found = browser.get("/questionnaires?service=speech");
        assertThat(found.html().select("a[href=/questionnaires/for/childrens-salt]")).hasSize(1);
        assertThat(browser.get("/questionnaires?service=speach+theraby").words())
                .contains("Speech and Language");
        assertThat(browser.get("/questionnaires?service=wheel+chair").words())
                .contains("wheelchair and seating");
        assertThat(browser.get("/questionnaires?service=zzz").words())
                .contains("We could not find that service here");
        assertThat(browser.get("/questionnaires").html().select("main section li a").size())
                .isGreaterThan(15);
    }

    @Test
    void everybody_can_read_what_is_asked_and_who_made_it() {
        var page = browser.get("/questionnaires/parents");
        assertThat(page.words()).contains("Overall, how was your experience of our service?",
                "Neither good nor poor", "Who made these questions with us",
                "Draft for co-production", "How old is your child?");
    }

    @Test
    void an_address_that_leads_to_no_questionnaire_is_not_found() {
        for (var path : List.of("/questionnaires/none", "/questionnaires/none/for/childrens-salt",
                "/questionnaires/parents/for/none", "/questionnaires/parents/for/ipsea",
                "/questionnaires/parents/for/none/answers",
                "/questionnaires/parents/for/none/thanks")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(browser.post("/questionnaires/parents/for/none/submissions").status())
                .isEqualTo(404);
    }
}
