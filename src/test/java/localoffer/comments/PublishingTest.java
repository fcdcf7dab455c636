package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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

/// Before words are published somebody looks twice, and what was published can be taken back.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishingTest {

    private static final String QUEUE = "/staff/comments";
    private static final String TODAY = "2026-11-20";
    private static final String TAKE_BACK = "Take back and delete";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject ToldUs toldUs;
    @Inject Answers answers;
    @Inject ThemeCounting counting;

    private Browser moderator;
    private Browser publisher;

    @BeforeAll
    void open() {
        moderator = door.with(server.getURI(), Task.MODERATOR);
        publisher = door.with(server.getURI(), Task.PUBLISHER);
    }

    @BeforeEach
    void clear() {
        written.clear();
    }

    @Test
    void what_looks_like_a_name_or_a_number_is_marked_and_published_only_on_a_second_look() {
        var words = "Sarah Whitfield was late. Ring 07700 900123.";
        var id = written.write("portage", words, true, TODAY);
        assertThat(moderator.get(QUEUE + "/" + id).html().select("mark").eachText())
                .containsExactly("Sarah Whitfield", "07700 900123");
        var again = decide(moderator, id, "quote", "Sarah Whitfield was late. Ring [...].",
                new Field("reason-name", "yes"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("or say that you have looked");
        assertThat(again.html().select("form mark").eachText())
                .containsExactly("Sarah Whitfield");
        assertThat(again.html().select("[name=words]").text())
                .isEqualTo("Sarah Whitfield was late. Ring [\u2026].");
        assertThat(again.html().select("input[checked]").eachAttr("name"))
                .containsExactly("reason-name", "choice");
        assertThat(written.rows("select 1 from comment_decision")).isEmpty();
        assertThat(moderator.submit(again, "Save", new Field("looked", "yes")).status())
                .isEqualTo(303);
        assertThat(written.rows("select words from comment_decision"))
                .containsExactly("Sarah Whitfield was late. Ring [\u2026].");
    }

    @Test
    void what_is_taken_out_or_for_staff_alone_needs_no_second_look() {
        var id = written.write("portage", "Sarah Whitfield was late.", true, TODAY);
        assertThat(decide(moderator, id, "quote", "[...] was late.",
                new Field("reason-name", "yes")).status()).isEqualTo(303);
        var other = written.write("portage", "Mrs Green was late.", true, TODAY);
        assertThat(decide(moderator, other, "summary", "Mrs Green was late.").status())
                .isEqualTo(303);
    }

    @Test
    void marks_that_the_writer_made_are_nothing_that_was_taken_out() {
        var words = "They said [...] nothing [ \u2026 ] at all.";
        var id = written.write("portage", words, true, TODAY);
        assertThat(decide(moderator, id, "quote", words).status()).isEqualTo(303);
        assertThat(written.rows("select words, redacted from comment_decision"))
                .containsExactly("They said [\u2026] nothing [\u2026] at all.|{}");
    }

    @Test
    void a_published_quote_is_taken_back_with_a_reason_and_its_words_are_gone_everywhere() {
        written.close("portage", "2026Q3");
        written.clearAll(10, "portage", "2026Q3", "waiting", "minus");
        var id = written.clear("portage", "2026Q3", "quote", "Sarah Whitfield was late.");
        toldUs.look();
        assertThat(family("/told-us").words()).contains("Sarah Whitfield");
        var before = answers.markOfAnswers();
        var none = family("/told-us?year=2019");
        assertThat(none.words()).contains("There is nothing here now")
                .doesNotContain("Sarah Whitfield");
        assertThat(none.html().select("option[selected]").eachAttr("value"))
                .containsExactly("2019");
        var page = publisher.get("/staff/told-us/portage");
        assertThat(page.html().select("a[href$=retraction]").eachAttr("href"))
                .contains(address(id));
        var form = publisher.get(address(id));
        assertThat(form.words()).contains("Sarah Whitfield was late.");
        var again = publisher.submit(form, TAKE_BACK);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Choose why you take it back");
        var done = publisher.submit(form, TAKE_BACK, new Field("reason", "name"));
        assertThat(done.status()).isEqualTo(303);
        var gone = publisher.get(done.header("Location"));
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.words()).contains("This was taken back");
        assertThat(family("/told-us").words()).doesNotContain("Sarah Whitfield");
        assertThat(family("/told-us.atom").response().body()).doesNotContain("Sarah Whitfield");
        // Every other node sees another mark at its next glance.
        assertThat(answers.markOfAnswers()).isNotEqualTo(before);
        for (var table : List.of("comment where id", "comment_decision where comment",
                "comment_coding where comment", "comment_theme where comment")) {
            assertThat(written.rows("select 1 from " + table + " = '" + id + "'")).isEmpty();
        }
        assertThat(written.rows("select what, about from audit order by id desc limit 1"))
                .containsExactly("took back a published comment: it may show who somebody is"
                        + "|portage");
        assertThat(publisher.submit(form, TAKE_BACK, new Field("reason", "name")).status())
                .isEqualTo(410);
        assertThat(moderator.get(QUEUE + "/" + id).status()).isEqualTo(410);
    }

    @Test
    void what_was_counted_about_themes_stays_as_it_is() {
        written.close("portage", "2026Q3");
        written.clearAll(10, "portage", "2026Q3", "waiting", "minus");
        counting.count();
        var counted = "select g.comments, c.minus from theme_group g join theme_count c"
                + " on c.theme_group = g.id";
        assertThat(written.rows(counted)).containsExactly("10|10");
        var id = written.rows("select comment from comment_decision limit 1").getFirst();
        publisher.submit(publisher.get(address(id)), TAKE_BACK, new Field("reason", "abuse"));
        counting.count();
        assertThat(written.rows(counted)).containsExactly("10|10");
    }

    @Test
    void a_moderator_takes_a_mistake_back_before_anybody_reads_it_and_others_cannot() {
        var id = written.write("portage", "We waited.", true, TODAY);
        decide(moderator, id, "quote", "We waited.");
        assertThat(publisher.get(address(id)).status()).isEqualTo(404);
        for (var other : List.of(door.commissioner(server.getURI(), "portage"),
                door.provider(server.getURI(), "portage"),
                door.with(server.getURI(), Task.AUTHOR))) {
            assertThat(other.get(address(id)).status()).isEqualTo(404);
        }
        var late = moderator.get(QUEUE + "/" + id);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.html().select("a[href$=retraction]").attr("href")).isEqualTo(address(id));
        assertThat(moderator.submit(moderator.get(address(id)), TAKE_BACK,
                new Field("reason", "danger")).status()).isEqualTo(303);
        assertThat(written.rows("select kind, reason from taken_back"))
                .containsExactly("comment|danger");
    }

    @Test
    void a_published_answer_is_taken_back_and_its_comments_wait_again() {
        written.close("portage", "2026Q3");
        var id = written.clear("portage", "2026Q3", "quote", "We waited.");
        written.answer("portage", "2026-10");
        var answer = written.rows("select id from comment_answer").getFirst();
        written.rows("update comment_decision set answer = '" + answer + "' where comment = '"
                + id + "' returning 1");
        toldUs.look();
        var service = "/staff/told-us/portage";
        var address = service + "/" + answer + "/retraction";
        assertThat(publisher.get(service).html().select("a[href=" + address + "]")).hasSize(1);
        assertThat(moderator.get(address).status()).isEqualTo(404);
        publisher.submit(publisher.get(address(id)), TAKE_BACK, new Field("reason", "name"));
        assertThat(family("/told-us").words()).contains("We took them back")
                .doesNotContain("We waited.");
        assertThat(publisher.submit(publisher.get(address), TAKE_BACK,
                new Field("reason", "wrong")).status()).isEqualTo(303);
        assertThat(publisher.get(address).status()).isEqualTo(410);
        assertThat(written.rows("select 1 from comment_answer")).isEmpty();
        var empty = family("/told-us?service=portage");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.words()).contains("There is nothing here now");
        assertThat(family("/told-us.atom").response().body()).doesNotContain(answer);
        assertThat(written.rows("select what, about from audit order by id desc limit 1"))
                .containsExactly("took back a published answer: it was wrong|portage " + answer);
    }

    private Page family(String address) {
        return new Browser(server.getURI()).get(address);
    }

    private static String address(String comment) {
        return QUEUE + "/" + comment + "/retraction";
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
