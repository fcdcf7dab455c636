package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.comments.Coding.Agreement;
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

/// People say what comments are about.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemesTest {

    private static final String THEMES = "/staff/themes";
    private static final String CODES =
            "select coder, theme, tone from comment_theme order by coder, theme";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject ToldUs toldUs;

    private Browser first;
    private Browser second;

    @BeforeAll
    void open() {
        first = door.with(server.getURI(), Task.MODERATOR);
        second = door.with(server.getURI(), Task.MODERATOR);
    }

    @BeforeEach
    void clear() {
        written.clear();
    }

    @Test
    void a_comment_gets_its_themes_and_the_public_page_is_narrowed_by_them() {
        comment("f0", "We waited.");
        comment("f1", "They were kind.");
        var page = first.get(THEMES);
        assertThat(page.words()).contains("We waited.");
        assertThat(give(first, "waiting", "minus").status()).isEqualTo(303);
        assertThat(written.rows(CODES)).containsExactly("1|waiting|minus");
        assertThat(first.get("/staff").html().select("a[href=/staff/themes]")).hasSize(1);
        assertThat(first.get(THEMES).words()).contains("They were kind.");
        assertThat(give(first, "", "").status()).isEqualTo(303);
        assertThat(first.get(THEMES).words()).contains("No comment waits");
        written.close("portage", "2026Q3");
        toldUs.look();
        var family = new Browser(server.getURI());
        assertThat(family.get("/told-us").words()).contains("We waited.", "They were kind.");
        assertThat(family.get("/told-us?theme=waiting").words()).contains("We waited.")
                .doesNotContain("They were kind.");
    }

    @Test
    void a_theme_needs_its_tone_and_is_given_once() {
        comment("f0", "We waited.");
        assertThat(give(first, "waiting", "").status()).isEqualTo(422);
        assertThat(give(first, "", "minus").status()).isEqualTo(422);
        assertThat(give(first, "", "", "", "plus").words()).contains("a theme for each tone");
        assertThat(written.rows("select 1 from comment_coding")).isEmpty();
        assertThat(give(first, "waiting", "minus", "waiting", "plus").words())
                .contains("each theme once");
        assertThat(give(first, "waiting", "minus", "plan", "mixed").status()).isEqualTo(303);
        assertThat(written.rows(CODES)).containsExactly("1|plan|mixed", "1|waiting|minus");
    }

    @Test
    void one_in_ten_gets_a_second_coder_who_is_somebody_else_and_does_not_see_the_first() {
        comment("00", "We waited.");
        comment("f0", "They were kind.");
        give(first, "waiting", "minus");
        give(first, "kindness", "plus");
        assertThat(first.get(THEMES).words()).contains("No comment waits");
        var page = second.get(THEMES);
        assertThat(page.words()).contains("You are the second", "We waited.");
        assertThat(page.html().select("option[selected]").eachAttr("value"))
                .doesNotContain("waiting");
        assertThat(give(second, "waiting", "mixed").status()).isEqualTo(303);
        assertThat(second.get(THEMES).words()).contains("No comment waits",
                "when at least 10 comments have two");
    }

    @Test
    void how_far_two_people_agree_is_shown_of_ten_comments_and_more() {
        for (int i = 0; i < 10; i++) {
            comment("0" + i, "We waited.");
            give(first, "waiting", "minus");
        }
        for (int i = 0; i < 10; i++) {
            give(second, "waiting", i < 8 ? "minus" : "plus");
        }
        assertThat(second.get(THEMES).words()).contains("80% of the themes were the same");
    }

    @Test
    void agreement_counts_what_both_gave_of_what_either_gave() {
        assertThat(Agreement.of(10, 8, 2).percent()).isEqualTo(25);
        assertThat(Agreement.of(10, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void nobody_but_moderators_finds_them() {
        assertThat(door.commissioner(server.getURI(), "portage").get(THEMES).status())
                .isEqualTo(404);
        assertThat(door.with(server.getURI(), Task.SAFEGUARDING).get(THEMES).status())
                .isEqualTo(404);
    }

    private static Page give(Browser moderator, String... themes) {
        var fields = new Field[themes.length];
        for (int i = 0; i < themes.length; i++) {
            fields[i] = new Field((i % 2 == 0 ? "theme-" : "tone-") + (i / 2 + 1), themes[i]);
        }
        return moderator.submit(moderator.get(THEMES), "Save and show the next", fields);
    }

    /// @param begins the first byte of its id, which decides whether it is in the sample
    private void comment(String begins, String words) {
        written.rows("""
                with c as (
                    insert into comment (id, questionnaire, version, service, quarter, question,
                        overall, may_publish)
                    values ('%s000000-0000-4000-8000-000000000000', 'parents', 1, 'portage',
                        '2026Q3', 'P2', 'neutral', true)
                    returning id)
                insert into comment_decision (comment, outcome, words, month, demonstration)
                select id, 'quote', '%s', '2026-11', true from c returning 1"""
                .formatted(begins, words));
    }
}
