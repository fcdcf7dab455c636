package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import localoffer.sample.Files;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;

/// What is counted of a search, and what never is.
class MissedSearchTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void what_is_found_is_not_counted() {
        assertThat(missed("autism")).isEmpty();
        assertThat(missed("")).isEmpty();
    }

    @Test
    void what_is_not_found_is_counted_by_week_in_small_letters_and_in_one_order() {
        var one = missed("Underwater hydrotherapy, HOMESCHOOLING zzqqx").orElseThrow();
        assertThat(one.week()).isEqualTo(MONDAY);
        assertThat(one.words()).isEqualTo("homeschooling hydrotherapy");
        assertThat(missed("homeschooling zzqqx hydrotherapy")).contains(one);
        assertThat(one.need()).isEmpty();
        assertThat(one.ages()).isEmpty();
        assertThat(one.district()).isEmpty();
    }

    @Test
    void nothing_that_names_a_person_or_tells_where_they_are_is_kept() {
        for (var person : List.of("zzqqx Jayden Smithson", "zzqqx 07700 900123",
                "zzqqx jayden.smithson@example.org", "zzqqx DL14 6AB", "zzqqx 12 Acacia Avenue",
                "zzqqx 14/03/2019", "zzqqx NHS 943 476 5919", "zzqqx @jayden_s",
                "zzqqx https://example.org/jayden", "zzqqx UPN A123456789012")) {
            assertThat(missed(person).map(MissedSearch::words).orElse(""))
                    .as(person).doesNotContainPattern("(?i)jayden|smithson|acacia|\\d|@|dl14");
        }
        assertThat(missed("Jayden Smithson zzqqx").orElseThrow().words())
                .isEqualTo(MissedSearch.OTHER);
    }

    @Test
    void a_long_story_is_cut_to_a_few_words() {
        var story = missed("zzqqx hydrotherapy homeschooling trampolining climbing skating"
                + " archery pottery knitting");
        assertThat(story.orElseThrow().words().split(" "))
                .hasSizeLessThanOrEqualTo(MissedSearch.WORDS_MAX);
    }

    @Test
    void of_a_search_with_words_of_crisis_nothing_is_counted() {
        var crisis = Files.text("content/search/crisis.txt").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertThat(crisis).hasSizeGreaterThan(50).allSatisfy(words -> {
            assertThat(missed("hydrotherapy zzqqx " + words)).isEmpty();
            assertThat(missed(words.toUpperCase(Locale.UK) + " zzqqx")).isEmpty();
        });
    }

    @Test
    void need_age_and_district_are_kept_in_wide_parts() {
        var one = missed("hydrotherapy zzqqx for my autistic 7 year old near Crook").orElseThrow();
        assertThat(one.need()).isEqualTo("autism");
        assertThat(one.ages()).isEqualTo("5-10");
        assertThat(one.district()).isEqualTo("DL15");
        var sector = missed(query("hydrotherapy zzqqx", "DL14 6AB", List.of("vision")));
        assertThat(sector.orElseThrow().district()).isEqualTo("DL14");
        var chosen = RealContent.index().taxonomies().needs().terms().getFirst().id();
        assertThat(missed(query("hydrotherapy zzqqx", "", List.of(chosen))).orElseThrow()
                .need()).isEqualTo(chosen);
        assertThat(missed(query("hydrotherapy zzqqx", "", List.of("not-a-need")))
                .orElseThrow().need()).isEmpty();
    }

    @Test
    void ages_fall_into_bands_without_a_gap() {
        assertThat(AgeBand.of(OptionalInt.empty()).word()).isEmpty();
        assertThat(List.of(0, 4, 5, 10, 11, 15, 16, 18, 19, 25)).extracting(age ->
                AgeBand.of(OptionalInt.of(age)).word()).containsExactly("0-4", "0-4", "5-10",
                "5-10", "11-15", "11-15", "16-18", "16-18", "19-25", "19-25");
    }

    private static Optional<MissedSearch> missed(String words) {
        return missed(query(words, "", List.of()));
    }

    private static Optional<MissedSearch> missed(SearchQuery query) {
        return MissedSearch.of(RealContent.index().search(query), RealContent.edition(),
                SATURDAY);
    }

    private static SearchQuery query(String words, String near, List<String> needs) {
        return new SearchQuery(words, near, 0, Map.of(Group.NEED, needs), OptionalInt.empty(),
                Sort.BEST, 1);
    }
}
