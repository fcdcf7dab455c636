package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.sample.Browser;
import localoffer.sample.TestClock;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Searches that find nothing are counted, and staff see those that many made.
@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
class MissesTest {

    private static final String SEARCH = "/search?q=hydrotherapy+zzqqx";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate SHOWN_FROM = MONDAY.plusDays(9);

    @Inject EmbeddedServer server;
    @Inject Shelf shelf;
    @Inject Misses misses;
    @Inject MissedSearches kept;
    @Inject StaffDoor door;
    @Inject TestClock clock;

    private Browser visitor;

    @BeforeEach
    void clear() {
        visitor = new Browser(server.getURI());
        misses.keep();
        shelf.empty("missed_search", "missed_term");
        clock.set(MONDAY);
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void a_search_that_misses_is_counted_once_a_day_and_kept_without_its_words() {
        clock.set(MONDAY.plusDays(1));
        visitor.get(SEARCH);
        visitor.get(SEARCH + "&cost=free");
        misses.keep();
        assertThat(shelf.rows("select week, need, ages, district, searches from missed_search"))
                .containsExactly("2026-11-02||||1");
        assertThat(shelf.rows("select quarter, searches, threshold, words from missed_term"))
                .containsExactly("2026-10-01|1|10|null");
        clock.set(MONDAY.plusDays(2));
        visitor.get(SEARCH);
        misses.keep();
        assertThat(shelf.rows("select searches from missed_search")).containsExactly("2");
    }

    @Test
    void of_a_search_with_words_of_crisis_nothing_is_kept_though_others_are() {
        for (var words : new String[] {"want+to+die+zzqqx", "zzqqx+self+harm+hydrotherapy"}) {
            assertThat(visitor.get("/search?q=" + words).words())
                    .contains("We do not keep what you typed");
        }
        misses.keep();
        assertThat(shelf.rows("select 1 from missed_search union select 1 from missed_term"))
                .isEmpty();
    }

    @Test
    void words_can_be_read_only_when_enough_have_looked_for_them_on_all_nodes_together() {
        count("hydrotherapy", "", 4);
        count("hydrotherapy", "autism", 5);
        assertThat(shelf.rows("select words from missed_term")).containsExactly("null");
        count("hydrotherapy", "", 1);
        assertThat(shelf.rows("select words, searches from missed_term"))
                .containsExactly("hydrotherapy|10");
        assertThat(shelf.rows("select need, searches from missed_search order by 1"))
                .containsExactly("|5", "autism|5");
        assertThat(shelf.rows("select term from missed_term").getFirst())
                .doesNotContain("hydro");
    }

    @Test
    void staff_see_what_enough_looked_for_in_weeks_that_are_over() {
        count("hydrotherapy", "autism", 12);
        count("skating", "", 9);
        clock.set(SHOWN_FROM.minusDays(1));
        assertThat(door.administrator(server.getURI()).get("/staff/searches").words())
                .contains("There is nothing to show");
        clock.set(SHOWN_FROM);
        var staff = door.administrator(server.getURI());
        var page = staff.get("/staff/searches");
        assertThat(page.html().select("tbody tr").text())
                .isEqualTo("hydrotherapy 2 November 2026 to 8 November 2026 12");
        assertThat(staff.get("/staff/searches?need=autism").html().select("tbody tr"))
                .hasSize(1);
        assertThat(staff.get("/staff/searches?age=5-10").html().select("tbody tr")).isEmpty();
        assertThat(staff.get("/staff/searches?district=DL14").html().select("tbody tr"))
                .isEmpty();
        var both = staff.get("/staff/searches?need=autism&age=5-10");
        assertThat(both.words()).contains("Choose one filter at a time");
        assertThat(both.html().select("tbody tr")).hasSize(1);
        assertThat(staff.get("/staff/searches?need=%00%3Cscript%3E&district=x").status())
                .isEqualTo(200);
        assertThat(staff.get("/staff").html().select("a[href=/staff/searches]")).isNotEmpty();
    }

    @Test
    void the_file_holds_the_same_and_is_written_down() {
        count("hydrotherapy", "autism", 12);
        count("skating", "", 9);
        clock.set(SHOWN_FROM);
        var file = door.administrator(server.getURI()).get("/staff/searches.csv?need=autism");
        assertThat(file.header("Content-Disposition")).contains("searches.csv");
        assertThat(file.response().body().lines()).containsExactly(
                "words,from,to,narrowed by,searches,note",
                "hydrotherapy,2 November 2026,8 November 2026,autism,12,");
        assertThat(shelf.rows("select about from audit where what like 'exported searches%'"))
                .containsExactly("?need=autism");
    }

    @Test
    void a_count_that_comes_after_its_week_was_shown_is_left_out() {
        clock.set(MONDAY.plusDays(8));
        count("hydrotherapy", "", 12);
        assertThat(shelf.rows("select 1 from missed_search")).isEmpty();
    }

    @Test
    void while_the_database_is_away_people_search_as_ever_and_the_counts_wait() {
        shelf.whileAway(() -> {
            assertThat(visitor.get("/search?q=homeschooling+zzqqx").status()).isEqualTo(200);
            misses.keep();
            return true;
        });
        misses.keep();
        assertThat(shelf.rows("select searches from missed_search")).containsExactly("1");
    }

    @Test
    void after_thirteen_months_at_the_latest_counts_are_deleted_by_whole_quarters() {
        count("hydrotherapy", "", 1);
        clock.set(LocalDate.of(2027, 11, 1));
        kept.forget();
        assertThat(shelf.rows("select 1 from missed_search")).hasSize(1);
        clock.set(LocalDate.of(2027, 11, 2));
        kept.forget();
        assertThat(shelf.rows("select 1 from missed_search union select 1 from missed_term"))
                .isEmpty();
    }

    @Test
    void nothing_that_is_kept_holds_more_than_a_week_a_need_an_age_band_and_a_district() {
        assertThat(shelf.rows("select distinct column_name, data_type"
                + " from information_schema.columns where table_name like 'missed_%' order by 1"))
                .containsExactly("ages|text", "demonstration|boolean", "district|text",
                        "need|text", "quarter|date", "searches|integer", "term|text",
                        "threshold|integer", "week|date", "words|text");
    }

    private void count(String words, String need, int searches) {
        kept.add(Map.of(new MissedSearch(MONDAY, words, need, "", ""), searches));
    }
}
