package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A provider proposes an answer about its own service; what was planned gets its outcome; and
/// staff find words in whatever they may read.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedAnswerTest {

    private static final String ALL = "/staff/told-us";
    private static final String PORTAGE = ALL + "/portage";
    private static final String LAST_AUDITS =
            "select what, about from audit order by id desc limit 2";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject ToldUs toldUs;

    private Browser provider;
    private Browser commissioner;
    private Browser publisher;

    @BeforeAll
    void open() {
        provider = door.provider(server.getURI(), "portage");
        commissioner = door.commissioner(server.getURI(), "portage");
        publisher = door.with(server.getURI(), Task.PUBLISHER);
    }

    @BeforeEach
    void clear() {
        written.clear();
        written.close("portage", "2026Q3");
        written.close("childrens-salt", "2026Q3");
    }

    @Test
    void a_provider_reads_what_everybody_may_read_about_its_own_service_and_nothing_else() {
        written.clear("portage", "2026Q3", "summary", "A story for staff alone.");
        written.clear("childrens-salt", "2026Q3", "quote", "Of another service.");
        assertThat(provider.get(PORTAGE).status()).isEqualTo(404);
        assertThat(provider.get(ALL).words()).contains("nothing to read yet");
        written.clear("portage", "2026Q3", "quote", "The letter was late.");
        assertThat(provider.get(PORTAGE).words()).contains("The letter was late.")
                .doesNotContain("A story for staff");
        assertThat(provider.get(ALL + "/childrens-salt").status()).isEqualTo(404);
        assertThat(provider.get("/staff").words()).contains("Comments and answers");
    }

    @Test
    void what_a_provider_proposes_a_commissioner_of_the_service_publishes() {
        var id = written.clear("portage", "2026Q3", "quote", "The letter was late.");
        assertThat(propose(id, "planned").status()).isEqualTo(303);
        assertThat(provider.get(PORTAGE).html().select("form[action$=publication]")).isEmpty();
        var draft = written.rows("select id from comment_answer where by_provider").getFirst();
        assertThat(provider.post(PORTAGE + "/" + draft + "/publication", "token",
                provider.get(PORTAGE).html().select("input[name=token]").val()).status())
                .isEqualTo(404);
        var page = commissioner.get(PORTAGE);
        assertThat(page.words()).contains("From the provider");
        assertThat(commissioner.submit(page, "Publish this answer").status()).isEqualTo(303);
        assertThat(told().words()).contains("The letter was late.", "The answer of the service",
                "We are sorry.", "We will do this: We write sooner.");
    }

    @Test
    void a_provider_neither_sees_nor_removes_what_the_council_drafts() {
        written.clear("portage", "2026Q3", "quote", "They were kind.");
        var id = written.clear("portage", "2026Q3", "quote", "The letter was late.");
        commissioner.submit(commissioner.get(PORTAGE), "Save as a draft", fields(id, "done"));
        assertThat(provider.get(PORTAGE).words()).doesNotContain("We write sooner.");
        var draft = written.rows("select id from comment_answer").getFirst();
        assertThat(provider.post(PORTAGE + "/" + draft + "/removal", "token",
                provider.get(PORTAGE).html().select("input[name=token]").val()).status())
                .isEqualTo(404);
        assertThat(written.rows("select 1 from comment_answer")).hasSize(1);
    }

    @Test
    void families_are_told_what_came_of_what_was_planned() {
        var id = written.clear("portage", "2026Q3", "quote", "The letter was late.");
        propose(id, "planned");
        publisher.submit(publisher.get(PORTAGE), "Publish this answer");
        assertThat(commissioner.get(PORTAGE).words()).doesNotContain("Say what came of it");
        var link = publisher.get(PORTAGE).html().select("a[href$=outcome]").attr("href");
        var form = publisher.get(link);
        var button = "Publish what came of it";
        assertThat(publisher.submit(form, button).status()).isEqualTo(422);
        assertThat(publisher.submit(form, button, new Field("state", "done"),
                new Field("action", "Letters go out by Friday."), new Field("due-month", "x"),
                new Field("due-year", "2026"))
                .words()).contains("Write a month and a year");
        assertThat(publisher.submit(form, button, new Field("state", "done"),
                new Field("action", "Letters go out by Friday."), new Field("due-month", "01"),
                new Field("due-year", "2027"))
                .words()).contains("This month is still to come");
        assertThat(publisher.submit(form, button, new Field("state", "done"),
                new Field("action", "Letters go out by Friday."), new Field("due-month", "11"),
                new Field("due-year", "2026"))
                .status()).isEqualTo(303);
        var late = publisher.submit(form, button, new Field("state", "cannot"),
                new Field("action", "We have no money."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("Somebody else has told in the meantime",
                "we planned this: We write sooner.", "We have no money.");
        assertThat(told().words()).contains("we planned this: We write sooner.", "Done",
                "We did this: Letters go out by Friday.", "November 2026");
        assertThat(publisher.get(link).status()).isEqualTo(404);
        assertThat(commissioner.get(link).status()).isEqualTo(404);
    }

    @Test
    void staff_find_words_in_all_comments_that_they_may_read_and_it_is_written_down() {
        written.clear("portage", "2026Q3", "quote", "The letters were late.");
        written.clear("portage", "2026Q3", "summary", "A letter to my own story.");
        written.clear("childrens-salt", "2026Q3", "quote", "One letter was kind.");
        written.clear("portage", "2026Q4", "quote", "A letter of this quarter.");
        written.write("portage", "An unread letter", true, "2026-11-20");
        assertThat(publisher.get(ALL + "?q=letter").words()).contains("letters were late",
                "One letter was kind").doesNotContain("this quarter", "unread");
        assertThat(written.rows(LAST_AUDITS)).containsExactlyInAnyOrder(
                "searched the comments|portage", "searched the comments|childrens-salt");
        assertThat(commissioner.get(ALL + "?q=letter").words()).contains("letters were late",
                "my own story").doesNotContain("One letter was kind");
        assertThat(provider.get(ALL + "?q=letter").words()).contains("letters were late")
                .doesNotContain("my own story", "One letter was kind");
        assertThat(publisher.get(ALL + "?q=zebra").words()).contains("No comment has");
        assertThat(written.rows(LAST_AUDITS).getFirst()).isEqualTo("searched the comments|");
    }

    @Test
    void of_many_comments_that_are_found_the_first_fifty_are_shown() {
        written.close("childrens-salt", "2026Q2");
        written.clear("childrens-salt", "2026Q2", "quote", "An old letter");
        for (int i = 0; i < 51; i++) {
            written.clear("portage", "2026Q3", "quote", "Letter " + i);
        }
        var page = publisher.get(ALL + "?q=letter");
        assertThat(page.html().select("blockquote")).hasSize(50);
        assertThat(page.words()).contains("the first 50").doesNotContain("An old letter");
        // Nothing of the other service was shown.
        assertThat(written.rows(LAST_AUDITS).getFirst())
                .isEqualTo("searched the comments|portage");
        assertThat(written.rows(LAST_AUDITS).getLast()).doesNotContain("childrens-salt");
    }

    @Test
    void the_safeguarding_lead_is_told_at_once_on_the_staff_home_and_nobody_else() {
        var lead = door.with(server.getURI(), Task.SAFEGUARDING);
        written.write("portage", "They were kind.", true, "2026-11-20");
        assertThat(lead.get("/staff").words()).doesNotContain("Something may be urgent");
        written.write("portage", "He hurts me", true, "2026-11-20");
        assertThat(lead.get("/staff").words()).contains("Something may be urgent");
        assertThat(publisher.get("/staff").words()).doesNotContain("Something may be urgent");
    }

    private Page propose(String id, String state) {
        return provider.submit(provider.get(PORTAGE), "Propose this answer", fields(id, state));
    }

    private static Field[] fields(String id, String state) {
        return Written.typed(id, state, state.equals("done") ? "2026-November" : "2026-12", "");
    }

    /// The public page, as soon as the site has looked.
    private Page told() {
        toldUs.look();
        return new Browser(server.getURI()).get("/told-us");
    }
}
