package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Comments are read by people, who decide what may be read by others.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModerationTest {

    private static final String QUEUE = "/staff/comments";
    private static final String NOBODYS = "11111111-1111-1111-1111-111111111111";
    private static final String TODAY = "2026-11-20";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;

    private Browser moderator;
    private Browser lead;

    @BeforeEach
    void open() {
        written.clear();
        moderator = door.with(server.getURI(), Task.MODERATOR);
        lead = door.with(server.getURI(), Task.SAFEGUARDING);
    }

    @Test
    void the_oldest_stands_first_and_a_word_on_the_list_only_changes_the_order() {
        written.write("portage", "Newer", true, TODAY);
        written.write("childrens-salt", "Older", true, "2026-11-18");
        written.write("childrens-ot", "He hurts me", true, TODAY);
        var rows = moderator.get(QUEUE).html().select("tbody tr").eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("Occupational", "May be urgent");
        assertThat(rows.get(1)).contains("Speech").doesNotContain("urgent");
        assertThat(rows.get(2)).contains("Portage").doesNotContain("urgent");
        assertThat(moderator.get(QUEUE).words()).doesNotContain("Older", "He hurts");
    }

    @Test
    void nobody_else_finds_the_queue() {
        var id = written.write("portage", "Words", true, TODAY);
        for (var other : List.of(door.commissioner(server.getURI(), "portage"),
                door.paperDesk(server.getURI()))) {
            assertThat(other.get(QUEUE).status()).isEqualTo(404);
            assertThat(other.get(QUEUE + "/" + id).status()).isEqualTo(404);
            assertThat(other.get("/staff").words()).doesNotContain("What families wrote");
        }
        assertThat(moderator.get("/staff").words()).contains("What families wrote");
        assertThat(moderator.get(QUEUE + "/" + NOBODYS).status()).isEqualTo(404);
    }

    @Test
    void the_first_look_forgets_the_day_and_counts_the_wait_and_every_look_is_written_down() {
        var id = written.write("portage", "We waited.", true, "2026-11-10");
        assertThat(moderator.get(QUEUE + "/" + id).words()).contains("We waited.");
        assertThat(written.rows("select 1 from comment_to_triage")).isEmpty();
        assertThat(written.rows("select comment::text, month from comment_looked_at"))
                .containsExactly(id + "|2026-11");
        var looks = "select comments from comment_first_look";
        assertThat(written.rows(looks)).containsExactly("1");
        moderator.get(QUEUE + "/" + id);
        assertThat(written.rows(looks)).containsExactly("1");
        assertThat(moderator.get("/staff").words()).contains("first look");
        assertThat(written.rows("select what, about from audit order by id desc limit 2"))
                .containsOnly("read a comment|portage");
        decide(moderator, id, "vexatious", "We waited.");
        assertThat(written.rows("select 1 from comment_looked_at")).isEmpty();
    }

    @Test
    void words_are_published_without_what_was_taken_out_and_the_whole_is_gone() {
        var id = written.write("portage", "Mrs Green was late.", true, TODAY);
        var again = decide(moderator, id, "quote", "[...] was late.");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Say why you took something out");
        assertThat(decide(moderator, id, "quote", "[...] was never late.",
                new Field("reason-name", "yes")).words()).contains("Only take words out");
        assertThat(decide(moderator, id, "quote", "[...] was late.",
                new Field("reason-name", "yes"), new Field("reason-staff", "yes")).status())
                .isEqualTo(303);
        assertThat(written.rows("select outcome, words, redacted, month from comment_decision"))
                .containsExactly("quote|[\u2026] was late.|{name,staff}|"
                        + YearMonth.now(ZoneId.of("Europe/London")));
        assertThat(written.rows("select words, plain from comment")).containsExactly("null|null");
        assertThat(moderator.get(QUEUE).words()).contains("Nothing waits");
        assertThat(moderator.get(QUEUE + "/" + id).status()).isEqualTo(410);
    }

    @Test
    void who_said_no_is_not_quoted() {
        var id = written.write("portage", "Not for everybody.", false, TODAY);
        assertThat(moderator.get(QUEUE + "/" + id).html().select("input[value=quote]")).isEmpty();
        assertThat(decide(moderator, id, "quote", "Not for everybody.").status()).isEqualTo(422);
        assertThat(decide(moderator, id, "summary", "Not for everybody.").status())
                .isEqualTo(303);
    }

    @Test
    void there_are_two_reasons_not_to_publish_and_that_it_is_critical_is_none() {
        var id = written.write("portage", "The worst.", true, TODAY);
        var page = moderator.get(QUEUE + "/" + id);
        assertThat(page.html().select("input[name=choice]").eachAttr("value")).containsExactly(
                "quote", "summary", "vexatious", "individual", "ask-lead");
        assertThat(decide(moderator, id, "embarrassing", "The worst.").status()).isEqualTo(422);
        assertThat(decide(moderator, id, "individual", "The worst.").status()).isEqualTo(303);
        assertThat(written.rows("select outcome, words from comment_decision"))
                .containsExactly("individual|null");
        assertThat(written.rows("select 1 from comment where words is not null")).hasSize(1);
    }

    @Test
    void the_lead_sees_what_may_be_urgent_alone_and_referring_removes_the_text() {
        written.write("portage", "They were kind.", true, TODAY);
        var id = written.write("childrens-salt", "I am scared of him", true, TODAY);
        assertThat(lead.get(QUEUE).html().select("tbody tr")).hasSize(1);
        assertThat(decide(lead, id, "referred", "").words()).contains("Say what you referred");
        assertThat(decide(lead, id, "referred", "", new Field("note", "To First Contact"))
                .status()).isEqualTo(303);
        assertThat(written.rows("select outcome, words, note from comment_decision"))
                .containsExactly("referred|null|To First Contact");
        assertThat(written.rows("select words from comment where service = 'childrens-salt'"))
                .containsExactly("null");
        assertThat(lead.get(QUEUE).words()).contains("Nothing waits");
    }

    @Test
    void a_moderator_asks_the_lead_and_decides_when_there_is_no_worry() {
        var id = written.write("portage", "He comes at night", true, TODAY);
        assertThat(lead.get(QUEUE + "/" + id).status()).isEqualTo(404);
        assertThat(decide(moderator, id, "ask-lead", "He comes at night").status())
                .isEqualTo(303);
        assertThat(moderator.get(QUEUE + "/" + id).words()).contains("Nobody else decides");
        assertThat(lead.get(QUEUE).words()).contains("May be urgent");
        assertThat(decide(lead, id, "no-worry", "").status()).isEqualTo(303);
        assertThat(lead.get(QUEUE).words()).contains("Nothing waits");
        assertThat(decide(moderator, id, "summary", "He comes at night").status())
                .isEqualTo(303);
    }

    @Test
    void what_may_be_urgent_is_decided_by_the_lead_alone_until_they_have_no_worry() {
        var id = written.write("portage", "He said he wants to die", true, TODAY);
        assertThat(moderator.get(QUEUE).words()).contains("With the safeguarding lead");
        var page = moderator.get(QUEUE + "/" + id);
        assertThat(page.words()).contains("May be urgent", "Nobody else decides");
        assertThat(page.html().select("main form, main button, main input")).isEmpty();
        var token = page.html().select("input[name=token]").val();
        for (var choice : List.of("quote", "summary", "vexatious", "individual", "no-worry",
                "referred", "ask-lead")) {
            assertThat(moderator.post(QUEUE + "/" + id, "token", token, "choice", choice,
                    "words", "He said he wants to die", "looked", "yes", "note", "x").status())
                    .as(choice).isEqualTo(409);
        }
        assertThat(written.rows("select 1 from comment_decision")).isEmpty();
        assertThat(lead.get(QUEUE).words()).contains("May be urgent")
                .doesNotContain("With the safeguarding lead");
        assertThat(lead.get(QUEUE + "/" + id).html().select("input[name=choice]")
                .eachAttr("value")).containsExactly("no-worry", "referred");
        assertThat(decide(lead, id, "no-worry", "").status()).isEqualTo(303);
        assertThat(decide(moderator, id, "quote", "He said he wants to die").status())
                .isEqualTo(303);
    }

    @Test
    void who_moderates_and_leads_settles_the_worry_before_anything_is_published() {
        var id = written.write("portage", "I am scared of him", true, TODAY);
        var both = door.with(server.getURI(), Task.MODERATOR, Task.SAFEGUARDING);
        assertThat(decide(both, id, "quote", "").status()).isEqualTo(422);
        assertThat(decide(both, id, "no-worry", "").status()).isEqualTo(303);
        assertThat(decide(both, id, "quote", "I am scared of him").status()).isEqualTo(303);
    }

    @Test
    void what_somebody_asks_the_lead_about_meanwhile_is_not_published() {
        var id = written.write("portage", "He comes at night", true, TODAY);
        var open = moderator.get(QUEUE + "/" + id);
        written.rows("insert into comment_worry values ('" + id + "', false) returning 1");
        var late = moderator.submit(open, "Save", new Field("choice", "quote"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("Nobody else decides");
        assertThat(written.rows("select 1 from comment_decision")).isEmpty();
    }

    @Test
    void a_moderator_alone_cannot_refer_and_a_form_without_its_token_is_refused() {
        var id = written.write("portage", "He was late", true, TODAY);
        assertThat(decide(moderator, id, "referred", "", new Field("note", "x")).status())
                .isEqualTo(422);
        assertThat(moderator.post(QUEUE + "/" + id, "choice", "quote").status()).isEqualTo(403);
        assertThat(written.rows("select 1 from comment_decision")).isEmpty();
    }

    private static Page decide(Browser staff, String id, String choice, String words,
            Field... others) {
        var fields = new ArrayList<>(List.of(new Field("choice", choice)));
        var page = staff.get(QUEUE + "/" + id);
        if (!page.html().select("[name=words]").isEmpty()) {
            fields.add(new Field("words", words));
        }
        fields.addAll(List.of(others));
        return staff.submit(page, "Save", fields.toArray(Field[]::new));
    }
}
