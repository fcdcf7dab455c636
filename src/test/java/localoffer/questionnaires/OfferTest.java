package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was published once is asked in the same words or not at all. The database of these tests
/// remembers other words than the content folder has, as after a change of both its file and its
/// line in published.txt while the site stood still.
@EmptySite
class OfferTest {

    private static final String OT = "/questionnaires/parents/for/childrens-ot";

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject Content content;
    @Inject Offer offer;
    @Inject PublishedMarks published;
    @Inject Forms forms;
    @Inject StaffDoor door;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
        forget();
    }

    @AfterEach
    void forget() {
        kept.change("delete from published_mark");
        offer.look();
    }

    @Test
    void everything_published_is_marked_whether_or_not_anybody_answers() {
        var items = PublishedItem.of(content.part(Questionnaires.class));
        assertThat(items).containsKeys("parents-1", "childrens-ot.S1");
        assertThat(marks()).containsExactlyInAnyOrderElementsOf(items.entrySet().stream()
                .map(item -> item.getKey() + "|" + item.getValue().hash()).toList());
        var before = marks();
        family.sendEasy("worried-or-sad");
        offer.look();
        assertThat(marks()).isEqualTo(before);
        assertThat(offer.problems()).isEmpty();
    }

    @Test
    void what_is_not_about_a_service_is_not_offered_either() {
        var address = "/questionnaires/local-offer/for/local-offer";
        assertThat(offered(address)).hasSize(1);
        publishedInOtherWords("local-offer-1");
        offer.look();
        assertThat(offered(address)).isEmpty();
    }

    @Test
    void what_was_published_in_other_words_is_not_asked_and_staff_are_told() {
        var check = easyCheck();
        publishedInOtherWords(PublishedItem.name(easy()));
        offer.look();
        for (var address : List.of(Family.EASY, Family.EASY + "/answers")) {
            var closed = browser.get(address);
            assertThat(closed.status()).isEqualTo(410);
            assertThat(closed.heading()).isEqualTo("These questions are not open just now");
        }
        assertThat(browser.get("/questionnaires/easy-read").words())
                .contains("These questions are not open just now");
        assertThat(browser.get("/questionnaires/for/childrens-salt").html()
                .select("a[href='" + Family.EASY + "']")).isEmpty();
        assertThat(browser.get(Family.EASY + "/paper").status()).isEqualTo(404);
        var late = browser.submit(check, Family.SEND);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.words()).contains("Not good");
        assertThat(kept.rows("select 1 from response")).isEmpty();
        assertThat(browser.get(Family.PARENTS).status()).isEqualTo(200);
        var home = door.administrator(server.getURI()).get("/staff").words();
        assertThat(home).contains("Some questions are not asked",
                "questionnaires/" + PublishedItem.name(easy()) + ".yaml", "To change it, copy it")
                .doesNotContain("it is what people see");
        forget();
        assertThat(browser.submit(check, Family.SEND).status()).isEqualTo(303);
    }

    @Test
    void a_site_that_has_not_looked_yet_looks_before_it_keeps_a_response() {
        var form = forms.find("easy-read", "childrens-salt").orElseThrow();
        assertThat(new Offer(content, published).stands(form)).isTrue();
        publishedInOtherWords(PublishedItem.name(easy()));
        assertThat(new Offer(content, published).stands(form)).isFalse();
        kept.change("delete from published_mark");
        assertThat(new Offer(content, published).stands(form)).isTrue();
        assertThat(marks()).isNotEmpty();
    }

    @Test
    void a_changed_local_question_is_left_out_and_who_answered_it_is_told_the_truth() {
        var asked = family.skipToCheck(browser.submit(browser.get(OT + "/answers"), "Next",
                new Field("answer-P1", "very-good")));
        assertThat(asked.html().select("button[value=change:S1]")).isNotEmpty();
        publishedInOtherWords("childrens-ot.S1");
        offer.look();
        assertThat(browser.get(OT + "/answers").status()).isEqualTo(200);
        var refused = browser.submit(asked, Family.SEND, new Field("answer-S1", "always"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("A question is no longer asked")
                .doesNotContain("was not ours");
        assertThat(refused.html().select("button[value=change:S1], [name=answer-S1]")).isEmpty();
        assertThat(browser.submit(refused, Family.SEND).status()).isEqualTo(303);
    }

    private List<String> offered(String address) {
        return browser.get("/questionnaires").html().select("main a[href='" + address + "']")
                .eachAttr("href");
    }

    private Questionnaire easy() {
        return content.part(Questionnaires.class).newest("easy-read").orElseThrow();
    }

    private Page easyCheck() {
        return family.skipToCheck(browser.submit(browser.get(Family.EASY + "/answers"), "Next",
                new Field("answer-E1", "not-good")));
    }

    private void publishedInOtherWords(String name) {
        kept.change("update published_mark set mark = '" + "0".repeat(64) + "' where name = '"
                + name + "'");
    }

    private List<String> marks() {
        return kept.rows("select name, mark from published_mark order by name");
    }
}
