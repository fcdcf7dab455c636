package localoffer.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import localoffer.directory.Directory.AgeBand;
import localoffer.directory.Service.Status;
import localoffer.directory.ServiceArea.Kind;
import localoffer.directory.When.Season;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.places.Point;
import localoffer.sample.ContentCopy;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a listing's file says, as the site knows it.
class ListingTest {

    private static final String ALL = """
            times:
            - {days: [monday, friday], from: "09:30", to: "17:00", season: term-time, note: ring}
            - {days: [saturday], from: "22:00", to: "02:00"}
            when-note: Not on bank holidays.
            next-dates: [2026-12-04, 2026-11-20, 2026-11-21]
            delivery: [in-person, home-visit]
            service-area: [county, dl3, yarm]
            access: [hoist]
            places:
            - {name: The Hall, street: 1 High Street, town: Crook, postcode: DL15 8NE, lat: 54.7,
               lon: -1.74}
            - {name: Safe House, street: 2 Low Street, town: Shildon, postcode: DL4 1AB,
               lat: 54.63093, lon: -1.64481, masked: true}
            wait: {words: Long., weeks: 18, source: The trust, date: 2026-03}
            who-refers: [GP]
            how-it-is-decided: By a panel.
            if-something-goes-wrong: Ring the manager.
            how-to-complain: Write to the head.
            languages: [English, Polish]
            standards: [Ofsted]
            status: temporarily-closed
            status-note: Until March.
            instead: [portage]
            old-names: [The Old Start]
            old-ids: [old-start]
            last-checked: 2026-05-21
            next-review: 2026-12-01
            """;

    private static Directory directory;
    private static Service service;

    @BeforeAll
    static void read_some_listings(@TempDir Path folder) {
        var copy = ContentCopy.in(folder)
                .write("directory/services/everything.md", listing(ALL))
                .write("directory/services/shut.md", listing("status: closed"))
                .write("directory/services/fresh.md", listing("last-checked: 2025-11-22"))
                .write("directory/services/old.md", listing("last-checked: 2025-11-21"))
                .write("directory/services/lasting.md",
                        listing("last-checked: 2020-01-01\nevergreen: true"));
        var loaded = copy.read();
        assertThat(loaded.problems()).isEmpty();
        directory = loaded.edition().part(Directory.class);
        service = listed("everything");
    }

    @Test
    void a_week_is_known_by_its_times_and_days() {
        var times = service.when().times();
        assertThat(times.getFirst().days()).containsExactly(MONDAY, FRIDAY);
        assertThat(times.getFirst().from()).isEqualTo(LocalTime.of(9, 30));
        assertThat(times.getFirst().season()).isEqualTo(Season.TERM_TIME);
        assertThat(times.getLast().season()).isEqualTo(Season.UNKNOWN);
        assertThat(service.when().days()).containsExactly(MONDAY, FRIDAY, SATURDAY);
        assertThat(listed("samaritans").when().days()).containsExactlyInAnyOrder(
                DayOfWeek.values());
    }

    @Test
    void a_date_is_shown_until_its_day_is_over() {
        assertThat(service.when().coming(TestClock.TODAY))
                .containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 12, 4));
    }

    @Test
    void of_a_masked_place_nothing_exact_is_ever_known() {
        var masked = service.where().getLast();
        assertThat(masked).isEqualTo(new Service.Where(
                "", "", "Shildon", "DL4", new Point(54.63, -1.64), true));
        assertThat(service.where().getFirst().street()).isEqualTo("1 High Street");
    }

    @Test
    void a_postcode_is_masked_however_it_is_written() {
        for (var written : new String[] {"DL14 6AB", "DL146AB", "DL14", "DL14 6"}) {
            var where = new Service.Where("", "", "", written, null, false);
            assertThat(WhereReader.mask(where).postcode()).as(written).isEqualTo("DL14");
        }
    }

    @Test
    void the_rest_is_known_as_it_is_written() {
        assertThat(service.whereabouts().delivery())
                .containsExactlyInAnyOrder(Delivery.IN_PERSON, Delivery.HOME_VISIT);
        assertThat(service.whereabouts().access()).extracting(Term::id).containsExactly("hoist");
        assertThat(service.waiting().weeks()).isEqualTo(18);
        assertThat(service.waiting().source()).isEqualTo("The trust");
        assertThat(service.gettingIn().whoRefers()).containsExactly("GP");
        assertThat(service.gettingIn().howDecided()).isEqualTo("By a panel.");
        assertThat(service.contacts().complaints()).isEqualTo("Write to the head.");
        assertThat(service.running().languages()).containsExactly("English", "Polish");
        assertThat(service.state().status()).isEqualTo(Status.TEMPORARILY_CLOSED);
        assertThat(service.state().instead()).containsExactly("portage");
        assertThat(service.alsoCalled()).containsExactly("The Old Start");
        assertThat(service.upkeep().nextReview()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void the_area_that_it_serves_is_told_from_its_parts() {
        var area = service.whereabouts().serves();
        assertThat(area.kind()).isEqualTo(Kind.COUNTY);
        assertThat(area.serves("County Durham", "DH1", "Durham")).isTrue();
        assertThat(area.serves("Darlington", "DL3", "")).isTrue();
        assertThat(area.serves("Stockton-on-Tees", "TS15", "Yarm")).isTrue();
        assertThat(area.serves("Darlington", "DL1", "Darlington")).isFalse();
    }

    @Test
    void every_listing_says_whom_it_serves_and_how_wide_that_is() {
        assertThat(directory.find("childline").map(one -> one.whereabouts().serves().kind()))
                .contains(Kind.COUNTRY);
        assertThat(kind("st-oswalds")).isEqualTo(Kind.REGION);
        assertThat(kind("childrens-ot")).isEqualTo(Kind.REGION);
        assertThat(kind("portage")).isEqualTo(Kind.COUNTY);
        assertThat(kind("hartlepool-salt")).isEqualTo(Kind.OUT_OF_AREA);
        assertThat(directory.all()).filteredOn(one -> !one.id().matches("shut|fresh|old|lasting"))
                .noneMatch(one -> one.whereabouts().serves().kind() == Kind.UNKNOWN);
    }

    @Test
    void an_unknown_area_keeps_nobody_out() {
        assertThat(ServiceArea.UNKNOWN.serves("Sunderland", "SR1", "")).isTrue();
    }

    @Test
    void a_listing_is_stale_six_months_after_its_check_and_not_a_day_before() {
        var checked = LocalDate.of(2026, 5, 21);
        assertThat(service.upkeep().isStale(checked.plusMonths(6))).isTrue();
        assertThat(service.upkeep().isStale(checked.plusMonths(6).minusDays(1))).isFalse();
    }

    @Test
    void a_listing_leaves_the_search_twelve_months_after_its_check_unless_it_is_evergreen() {
        assertThat(directory.searchable()).extracting(Service::id)
                .contains("fresh", "lasting", "portage", "everything").doesNotContain("old");
        assertThat(directory.services()).extracting(Service::id).contains("old");
    }

    @Test
    void what_nobody_has_checked_yet_is_neither_stale_nor_hidden() {
        var portage = listed("portage");
        assertThat(portage.upkeep().isStale(TestClock.TODAY.plusYears(5))).isFalse();
        assertThat(portage.isHiddenFromSearch(TestClock.TODAY.plusYears(5))).isFalse();
    }

    @Test
    void a_closed_service_is_found_by_its_address_alone() {
        assertThat(directory.find("shut")).isPresent();
        assertThat(directory.services()).extracting(Service::id).doesNotContain("shut");
        assertThat(directory.searchable()).extracting(Service::id).doesNotContain("shut");
        assertThat(directory.all()).extracting(Service::id).contains("shut");
    }

    @Test
    void an_old_slug_leads_to_the_service_of_today() {
        assertThat(directory.formerly("old-start")).contains(service);
        assertThat(directory.formerly("portage")).isEmpty();
    }

    @Test
    void every_age_from_birth_is_in_one_stage_of_life() {
        assertThat(directory.taxonomies().ages()).extracting(AgeBand::term)
                .allSatisfy(term -> assertThat(term.young()).isNotEmpty());
        for (int age = 0; age <= Service.Ages.YEARS_MAX; age++) {
            int years = age;
            assertThat(directory.taxonomies().ages()).filteredOn(band ->
                    band.ages().include(years)).as("age " + age).hasSize(1);
        }
    }

    @Test
    void the_needs_stand_under_the_four_areas_of_the_code_of_practice_and_any_need() {
        assertThat(directory.taxonomies().needs().groups()).extracting(Term::id).containsExactly(
                "communication-interaction", "cognition-learning", "semh-area",
                "sensory-physical", "any");
    }

    private static Service listed(String id) {
        return directory.find(id).orElseThrow();
    }

    private static Kind kind(String id) {
        return listed(id).whereabouts().serves().kind();
    }

    private static String listing(String own) {
        return """
                ---
                name: Start
                provider: Start Trust
                sector: voluntary
                summary: Help with starting.
                ages: {min: 0, max: 4}
                needs: [any]
                audiences: [parents-carers]
                topics: [early-years]
                how-to-get-in: Phone.
                cost: free
                area: County Durham
                confidence: high
                sources: [https://start.example]
                owner: The team
                """ + own.strip() + "\n---\nWords.\n";
    }
}
