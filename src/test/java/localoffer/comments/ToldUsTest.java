package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What families told is answered in public.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldUsTest {

    private static final String PORTAGE = "/staff/told-us/portage";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Written written;
    @Inject ToldUs toldUs;
    @Inject ToldAndDone yearly;

    private Browser family;
    private Browser commissioner;
    private Browser publisher;

    @BeforeAll
    void open() {
        family = new Browser(server.getURI());
        commissioner = door.commissioner(server.getURI(), "portage");
        publisher = door.with(server.getURI(), Task.PUBLISHER);
    }

    @BeforeEach
    void clear() {
        written.clear();
    }

    @Test
    void nothing_is_read_before_its_batch_is_closed() {
        written.clear("portage", "2026Q3", "quote", "They listened.");
        written.close("portage", "2026Q2");
        written.close("childrens-salt", "2026Q3");
        assertThat(commissioner.get(PORTAGE).status()).isEqualTo(404);
        assertThat(told().words()).doesNotContain("They listened.");
        written.close("portage", "2026Q3");
        assertThat(commissioner.get(PORTAGE).words()).contains("They listened.");
        assertThat(told().words()).contains("They listened.", "Not answered yet");
    }

    @Test
    void nothing_is_read_that_nobody_has_decided_about_or_that_is_not_to_be_read() {
        written.close("portage", "2026Q4");
        written.write("portage", "Unread words", true, "2026-11-20");
        written.clear("portage", "2026Q3", "summary", "Staff may read this");
        assertThat(commissioner.get(PORTAGE).words()).contains("Staff may read this")
                .doesNotContain("Unread words");
        assertThat(told().words()).doesNotContain("Staff may read this", "Unread words");
    }

    @Test
    void a_commissioner_drafts_an_answer_and_a_publisher_publishes_it() {
        written.close("portage", "2026Q3");
        var id = written.clear("portage", "2026Q3", "quote", "The letter was late.");
        var page = answer(id, "done", "2026-10", "");
        assertThat(page.status()).as(page.words()).isEqualTo(303);
        assertThat(told().words()).contains("The letter was late.", "Not answered yet")
                .doesNotContain("We write sooner");
        assertThat(commissioner.get(PORTAGE).html().select("form[action$=publication]")).isEmpty();
        assertThat(publisher.submit(publisher.get(PORTAGE), "Publish this answer").status())
                .isEqualTo(303);
        var told = told();
        assertThat(told.words()).contains("The letter was late.", "We are sorry.", "Done",
                "We did this: We write sooner.", "Who did it: Team manager, October 2026",
                "You told us from July to September 2026.",
                "We last published an answer this month")
                .doesNotContain("Not answered yet");
        assertThat(feed("")).contains("We are sorry.", "Portage");
        assertThat(family.get("/told-us?service=portage").html()
                .select("a[type=application/atom+xml]").attr("href"))
                .isEqualTo("/told-us.atom?service=portage&theme=&year=");
        assertThat(feed("?service=portage")).contains("We are sorry.");
        for (var other : List.of("?service=childrens-salt", "?service=no")) {
            assertThat(feed(other)).doesNotContain("We are sorry.");
        }
        assertThat(family.get("/told-us?service=childrens-salt").words())
                .contains("nothing here now").doesNotContain("The letter was late.");
        for (var unknown : List.of("service=no", "theme=no", "year=1999",
                "service=portage&year=x")) {
            assertThat(family.get("/told-us?page=x&" + unknown).words()).as(unknown)
                    .contains("no such service, theme or year")
                    .doesNotContain("The letter was late.", "nothing here now");
        }
        assertThat(family.get("/told-us?year=2020&page=x").words())
                .contains("nothing here now").doesNotContain("The letter was late.");
        assertThat(written.rows("select what from audit order by id desc limit 1"))
                .containsExactly("published an answer");
    }

    @Test
    void what_is_about_no_service_has_a_name_that_people_know() {
        written.close("area", "2026Q3");
        written.close("local-offer", "2026Q3");
        written.clear("area", "2026Q3", "quote", "Show me an example.");
        written.clear("local-offer", "2026Q3", "quote", "I found it at once.");
        assertThat(told().html().select("section.told h3").eachText())
                .containsExactlyInAnyOrder("Advice for EHC plans", "County Durham Local Offer");
        written.write("area", "I need time to write.", true, "2026-11-20");
        assertThat(door.with(server.getURI(), Task.MODERATOR).get("/staff/comments").words())
                .contains("Advice for EHC plans");
    }

    @Test
    void what_staff_alone_may_read_is_told_in_our_own_words() {
        written.close("portage", "2026Q3");
        var id = written.clear("portage", "2026Q3", "summary", "My own story.");
        assertThat(answer(id, "cannot", "", "").words()).contains("Say in our words");
        assertThat(answer(id, "cannot", "", "Several families waited.").status()).isEqualTo(303);
        publisher.submit(publisher.get(PORTAGE), "Publish this answer");
        assertThat(told().words()).contains("Several families waited.", "Cannot be done",
                "Why not: We write sooner.").doesNotContain("My own story.");
    }

    @Test
    void an_answer_needs_its_words_an_owner_and_a_month() {
        written.close("portage", "2026Q3");
        var id = written.clear("portage", "2026Q3", "quote", "Words");
        assertThat(answer(id, "done", "", "").words()).contains("Write a month and a year");
        assertThat(answer(id, "", "2026-10", "").words()).contains("how far it has come");
        assertThat(answer(id, "planned", "2001-01", "").words()).contains("This month is over");
        assertThat(commissioner.submit(commissioner.get(PORTAGE), "Save as a draft").words())
                .contains("Choose at least one comment");
        assertThat(written.rows("select 1 from comment_answer")).isEmpty();
    }

    @Test
    void a_draft_is_removed_and_its_comments_wait_again() {
        written.close("portage", "2026Q3");
        answer(written.clear("portage", "2026Q3", "quote", "Words"), "planned", "2027-01", "");
        assertThat(commissioner.get(PORTAGE).words()).contains("Every comment has an answer");
        commissioner.submit(commissioner.get(PORTAGE), "Remove the draft");
        assertThat(commissioner.get(PORTAGE).words()).contains("Which comments do you answer?");
    }

    @Test
    void comments_are_found_by_their_words() {
        written.close("portage", "2026Q3");
        written.clear("portage", "2026Q3", "quote", "The letters were late.");
        written.clear("portage", "2026Q3", "quote", "They were kind.");
        assertThat(commissioner.get(PORTAGE + "?q=letter").words()).contains("letters")
                .doesNotContain("kind");
        assertThat(commissioner.get(PORTAGE + "?q=zebra").words()).contains("No comment has");
        for (var odd : List.of("%27%29%3B--", "%22", "%00", "-", "a%20or%20or")) {
            assertThat(commissioner.get(PORTAGE + "?q=" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void a_commissioner_sees_their_own_services_alone_and_the_paper_desk_none() {
        written.close("childrens-salt", "2026Q3");
        written.clear("childrens-salt", "2026Q3", "quote", "Words");
        assertThat(commissioner.get("/staff/told-us/childrens-salt").status()).isEqualTo(404);
        assertThat(commissioner.get("/staff/told-us").words()).contains("nothing to read yet");
        assertThat(publisher.get("/staff/told-us").words()).contains("Speech", "To answer");
        assertThat(door.paperDesk(server.getURI()).get("/staff/told-us").status())
                .isEqualTo(404);
    }

    @Test
    void long_lists_have_pages_with_addresses_of_their_own() {
        written.close("portage", "2026Q3");
        for (int year = 2022; year <= 2026; year++) {
            written.answer("portage", year + "-01", year + "-02", year + "-03", year + "-04",
                    year + "-05");
        }
        for (int i = 0; i < 43; i++) {
            written.clear("portage", "2026Q3", "quote", "Words of comment " + i + " in all");
        }
        var read = new TreeSet<String>();
        var page = told();
        int pages = 1;
        while (true) {
            assertThat(page.html().select("article.told")).hasSizeLessThanOrEqualTo(20);
            assertThat(page.html().select("section.told blockquote")).hasSizeLessThanOrEqualTo(20);
            read.addAll(page.html().select("p:contains(Answer of), blockquote").eachText());
            var next = page.html().select("a[rel=next]").attr("href");
            if (next.isEmpty()) {
                break;
            }
            page = family.get(next);
            assertThat(next).isEqualTo("/told-us?service=&theme=&year=&page=" + ++pages);
        }
        assertThat(pages).isEqualTo(3);
        assertThat(read).hasSize(25 + 43);
        assertThat(family.get("/told-us?page=999").words()).isEqualTo(page.words());
        var year = family.get("/told-us?year=2024").html();
        assertThat(year.select("article.told, .paging")).hasSize(5);
        assertThat(family.get("/told-us?service=portage&page=2").html().select("a[rel=prev]")
                .attr("href")).isEqualTo("/told-us?service=portage&theme=&year=");
    }

    @Test
    void what_was_planned_is_told_of_in_the_year_of_the_plan_and_in_that_of_its_outcome() {
        written.answer("portage", "2024-11");
        toldUs.look();
        assertThat(yearly.of(2024).abouts().getFirst().entries()).singleElement().satisfies(one ->
                assertThat(one.open()).isTrue());
        assertThat(yearly.of(2025).answers()).isZero();
        written.follow("2025-05");
        toldUs.look();
        for (int year = 2024; year <= 2025; year++) {
            assertThat(yearly.of(year).answers()).isEqualTo(1);
            assertThat(yearly.of(year).abouts().getFirst().entries()).singleElement()
                    .satisfies(one -> {
                        assertThat(one.plans()).containsExactly("A plan");
                        assertThat(one.action()).isEqualTo("It is done");
                        assertThat(one.open()).isFalse();
                    });
            assertThat(family.get("/told-us?year=" + year).words())
                    .contains("In November 2024 we planned this: A plan");
        }
        assertThat(yearly.of(2026).answers()).isZero();
        assertThat(yearly.last().month()).isEqualTo("May 2025");
    }

    private Page answer(String id, String state, String due, String heard) {
        return commissioner.submit(commissioner.get(PORTAGE), "Save as a draft",
                Written.typed(id, state, due, heard));
    }

    private String feed(String about) {
        return family.get("/told-us.atom" + about).html().outerHtml();
    }

    /// The public page, as soon as the site has looked.
    private Page told() {
        toldUs.look();
        return family.get("/told-us");
    }
}
