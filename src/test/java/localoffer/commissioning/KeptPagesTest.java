package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import localoffer.staff.StaffMember;
import localoffer.web.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The HTML of a page is kept for as long as the page says the same, and for no one else.
@EmptySite
class KeptPagesTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String LIST = "/staff/services";
    private static final String PAGE = LIST + "/" + SALT;
    private static final StaffMember ALL =
            new StaffMember(UUID.randomUUID(), "Commissioner", false, true, Set.of());

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Everything everything;
    @Inject Shelf shelf;
    @Inject Content content;
    @Inject Reports reports;
    @Inject OverviewPages overviews;
    @Inject Pages pages;

    @BeforeEach
    void close() {
        answers.clear();
        answers.give(40, SALT, Sample.PARENTS, "2026Q3", Map.of("P1", List.of("poor")));
        answers.give(40, SALT, "young-people", "2026Q3", Map.of("Y1", List.of("good")));
        closing.close(Everything.LAST);
        everything.write(SALT, "2026Q3", "quote", "Words of somebody.");
        everything.count(SALT, 12, "waiting 0 5 1", "kindness 4 0 0");
    }

    @Test
    void a_page_that_says_the_same_is_equal_however_often_it_is_read() {
        assertThat(report()).isEqualTo(report()).hasSameHashCodeAs(report());
        assertThat(overview()).isEqualTo(overview()).hasSameHashCodeAs(overview());
    }

    @Test
    void a_kept_page_is_the_page_as_it_is_rendered_whole() {
        var jo = door.administrator(server.getURI());
        for (int i = 0; i < 2; i++) {
            assertThat(main(jo, PAGE)).contains("Words of somebody.")
                    .isEqualTo(whole("commissioning/report", report()));
            assertThat(main(jo, PAGE + "/questions"))
                    .isEqualTo(whole("commissioning/questions", report()));
            assertThat(main(jo, LIST)).isEqualTo(whole("commissioning/overview", overview()));
        }
    }

    @Test
    void who_may_see_less_sees_less_whoever_read_the_page_before() {
        var jo = door.commissioner(server.getURI(), SALT);
        var al = door.provider(server.getURI(), SALT);
        for (int i = 0; i < 2; i++) {
            assertThat(main(jo, PAGE)).contains("How closely it is watched");
            assertThat(main(al, PAGE)).doesNotContain("How closely it is watched");
            assertThat(main(jo, LIST)).contains("Level 0");
            assertThat(main(al, LIST)).contains(SALT).doesNotContain("Level 0");
        }
        assertThat(jo.get(PAGE).html().select("header").text())
                .contains("Commissioner for therapies");
        assertThat(al.get(PAGE).html().select("header").text())
                .contains("provider").doesNotContain("Commissioner for therapies");
    }

    /// As if another node had done it: nobody tells this one.
    @Test
    void what_changes_in_the_database_is_on_the_next_page() {
        var jo = door.commissioner(server.getURI(), SALT);
        assertThat(main(jo, PAGE)).contains("Words of somebody.");
        shelf.change("update comment_decision set words = 'Fewer words.' where words is not null");
        assertThat(main(jo, PAGE)).contains("Fewer words.").doesNotContain("Words of somebody.");
        shelf.change("update closed_quarter set mark = gen_random_uuid(), closed = '2026-10-09'");
        assertThat(main(jo, PAGE)).contains("9 October 2026");
    }

    private Report report() {
        return reports.of(ALL, content.part(Contracts.class), SALT);
    }

    private OverviewPage overview() {
        return overviews.of(ALL, "", OverviewFilter.of("", "", ""));
    }

    private String whole(String view, Object page) {
        return Jsoup.parse(pages.render(null, view, page)).select("main").html();
    }

    private static String main(Browser browser, String address) {
        return browser.get(address).html().select("main").html();
    }
}
