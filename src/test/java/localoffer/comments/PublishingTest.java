package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Before words are published somebody looks twice, and what was published can be taken back.
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishingTest {

    private static final String QUEUE = "/staff/comments";
    private static final String TODAY = "2026-11-20";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;

    private Browser moderator;

    @BeforeAll
    void open() {
        moderator = door.with(server.getURI(), Task.MODERATOR);
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
