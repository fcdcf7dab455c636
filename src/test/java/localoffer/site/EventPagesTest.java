package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is on, as people and their calendars read it.
@OneSite
class EventPagesTest {

    private static final String COFFEE = "/events/example-coffee-morning";

    @Inject private EmbeddedServer server;

    private Browser family;

    @BeforeEach
    void open_the_browser() {
        family = new Browser(server.getURI());
    }

    @Test
    void the_next_three_months_are_shown_with_every_day_by_month() {
        var page = family.get("/events").html();
        assertThat(page.select("main h2").eachText()).containsSubsequence(
                "November 2026", "December 2026", "January 2027").doesNotContain("March 2027");
        assertThat(page.select(".event-row time").eachAttr("datetime"))
                .startsWith("2026-11-25", "2026-11-26").isSorted()
                .contains("2026-12-03", "2026-12-17", "2027-01-07").doesNotContain("2026-12-10");
        assertThat(page.select(".event-row").text()).contains("Stanley", "9.30am to 11am");
    }

    @Test
    void one_month_one_audience_one_need_and_one_town_can_be_chosen() {
        assertThat(rows("?month=2027-03")).contains("2027-03-06").allMatch(
                day -> day.startsWith("2027-03"));
        assertThat(family.get("/events?month=2027-03").html().select("h1").text())
                .isEqualTo("Events in March 2027");
        assertThat(titles("?for=young-people&month=2027-02")).containsOnly(
                "Games and pizza: an evening for young people",
                "Tell us what you think about short breaks");
        assertThat(titles("?need=autism&town=Bishop+Auckland")).containsOnly(
                "Games and pizza: an evening for young people");
        assertThat(titles("?town=Stanley")).contains("Coffee morning for parents and carers",
                "Better nights, a workshop about sleep").hasSizeGreaterThan(4);
        assertThat(family.get("/events?town=Nowhere").html().select("main").text())
                .contains("Nothing that fits is on then.");
        assertThat(rows("?month=1999-01&for=cats&month=x")).isEqualTo(rows(""));
        assertThat(family.get("/events?month=99").words()).contains("nothing in that month");
        assertThat(family.get("/events?month=2027-03").words()).doesNotContain("in that month");
    }

    @Test
    void what_is_invented_says_so_wherever_it_is_told() {
        assertThat(family.get("/events").html().select(".event-row")).isNotEmpty()
                .allMatch(row -> row.text().contains("Invented example"));
        assertThat(family.get(COFFEE).html().select(".notice--demonstration").text())
                .contains("Please do not go.");
        assertThat(family.get("/").html().select("section:has(#events) li")).hasSize(3)
                .allMatch(row -> row.text().contains("Invented example"));
        assertThat(family.get("/services/durham-sendiass").html()
                .select("section:has(#events) li").text()).contains("Advice drop-in",
                        "Tuesday 8 December 2026", "Invented example");
        assertThat(family.get("/services/portage").html().select("#events")).isEmpty();
        assertThat(text("/events.ics").lines()
                .filter(line -> line.startsWith("SUMMARY:"))).hasSize(7)
                .allMatch(line -> line.startsWith("SUMMARY:Invented example: "));
        assertThat(family.get("/search?q=coffee+morning").html().select("[data-results]").text())
                .contains("Invented example. Thursday 26 November 2026.");
    }

    @Test
    void a_page_tells_when_where_for_whom_and_what_is_not_known() {
        var page = family.get(COFFEE).html();
        assertThat(page.select(".document__facts").text()).contains("Every Thursday, 9.30am to",
                "In term time only.", "Thursday 26 November 2026",
                "Not on Thursday 10 December 2026.", "Parents and carers", "From birth to 11",
                "Free");
        assertThat(page.select(".document__facts a[href=/services/family-hub-stanley]"))
                .isNotEmpty();
        assertThat(page.select("footer").text()).contains("Not yet checked");
        assertThat(family.get("/events/example-short-breaks-views").html()
                .select(".document__facts").text()).contains(
                        "Monday 11 January 2027 to Friday 26 February 2027",
                        "We do not know if you have to book.");
        assertThat(page.select("a[href=" + COFFEE + ".ics]")).hasSize(1);
        var cancelled = family.get("/events/example-sleep-workshop").html();
        assertThat(cancelled.select(".notice--warning").text())
                .contains("This is cancelled", "trainer");
        assertThat(cancelled.select("main a[href$=.ics]")).isEmpty();
        assertThat(family.get("/events/no-such").status()).isEqualTo(404);
        assertThat(family.get("/events/no-such.ics").status()).isEqualTo(404);
    }

    @Test
    void a_calendar_takes_one_or_all_and_a_feed_tells_of_changes() throws Exception {
        var one = family.get(COFFEE + ".ics");
        assertThat(one.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        assertThat(text(COFFEE + ".ics")).contains("BEGIN:VTIMEZONE",
                "RRULE:FREQ=WEEKLY;UNTIL=20270720T",
                "DTSTART;TZID=Europe/London:20261105T093000").containsOnlyOnce("BEGIN:VEVENT");
        var feed = new SyndFeedInput().build(new StringReader(text("/events.atom")));
        assertThat(feed.getEntries()).hasSize(7).allMatch(entry ->
                entry.getTitle().startsWith("Invented example: "));
    }

    private String text(String address) {
        return family.get(address).response().body();
    }

    private List<String> rows(String query) {
        return family.get("/events" + query).html().select(".event-row time")
                .eachAttr("datetime");
    }

    private List<String> titles(String query) {
        return family.get("/events" + query).html().select(".event-row h3").eachText();
    }
}
