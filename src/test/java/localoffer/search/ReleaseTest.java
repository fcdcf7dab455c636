package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import localoffer.search.Release.By;
import localoffer.search.Release.Row;
import localoffer.search.Release.Span;
import org.junit.jupiter.api.Test;

/// Nothing that fewer than K looked for can be read, or worked out, from what is shown.
class ReleaseTest {

    private static final int K = 10;
    private static final LocalDate QUARTER = LocalDate.of(2026, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);

    @Test
    void a_week_with_enough_is_shown_and_one_search_fewer_is_not() {
        assertThat(Release.of(List.of(row(0, "", "", "", K)), K).spans())
                .extracting(Span::searches).containsExactly(K);
        assertThat(Release.of(List.of(row(0, "", "", "", K - 1)), K).spans()).isEmpty();
    }

    @Test
    void weeks_with_too_few_are_put_together_and_what_is_left_over_is_not_shown() {
        var spans = Release.of(List.of(row(0, "", "", "", 6), row(2, "", "", "", 7),
                row(3, "", "", "", 12), row(5, "", "", "", 9)), K).spans();
        assertThat(spans).extracting(Span::from, Span::to, Span::searches).containsExactly(
                tuple(FIRST.plusWeeks(3), FIRST.plusWeeks(3).plusDays(6), 12),
                tuple(FIRST, FIRST.plusWeeks(2).plusDays(6), 13));
    }

    @Test
    void a_part_is_not_shown_when_it_would_tell_the_rest() {
        var span = Release.of(List.of(row(0, "autism", "", "", 15), row(0, "adhd", "", "", 12),
                row(0, "", "", "", 4)), K).spans().getFirst();
        assertThat(span.parts(By.NEED, K)).containsOnlyKeys("autism");
        var even = Release.of(List.of(row(0, "autism", "", "", 15), row(0, "adhd", "", "", 12)),
                K).spans().getFirst();
        assertThat(even.parts(By.NEED, K)).containsOnlyKeys("autism", "adhd");
    }

    @Test
    void a_week_is_shown_only_when_it_takes_no_more_counts() {
        for (var today = FIRST; today.isBefore(FIRST.plusDays(30)); today = today.plusDays(1)) {
            assertThat(Release.isOpen(FIRST, today)
                    && !Release.lastShown(today).isBefore(FIRST)).as(today.toString()).isFalse();
        }
        assertThat(Release.isOpen(FIRST, FIRST.plusDays(7))).isTrue();
        assertThat(Release.lastShown(FIRST.plusDays(9))).isEqualTo(FIRST);
    }

    @Test
    void what_is_invented_is_never_added_to_what_is_real() {
        var real = row(0, "", "", "", 6);
        var invented = new Row(real.quarter(), real.words(), K, real.week(), "", "", "", 12, true);
        assertThat(Release.of(List.of(real, invented), K).spans())
                .extracting(Span::searches).containsExactly(12);
    }

    @Test
    void later_weeks_do_not_change_what_was_shown() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var rows = rows(random);
            int weeks = random.nextInt(13);
            var before = Release.of(rows.stream().filter(row ->
                    row.week().isBefore(FIRST.plusWeeks(weeks))).toList(), K);
            assertThat(Release.of(rows, K).spans()).containsAll(before.spans());
        }
    }

    @Test
    void what_is_shown_under_another_setting_does_not_tell_more() {
        var random = new Random(9);
        for (int i = 0; i < 200; i++) {
            var rows = rows(random);
            assertThat(Release.of(rows, K).spans()).containsAll(Release.of(rows, 15).spans());
        }
    }

    /// Any sum of shown parts, taken from all or from each other, leaves nothing or enough.
    @Test
    void no_two_filters_differ_by_fewer_than_are_shown() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            for (var span : Release.of(rows(random), K).spans()) {
                assertThat(span.searches()).isGreaterThanOrEqualTo(K);
                for (var by : By.values()) {
                    check(span, by);
                }
            }
        }
    }

    private static void check(Span span, By by) {
        var parts = List.copyOf(span.parts(by, K).values());
        assertThat(parts).allMatch(part -> part >= K);
        for (int subset = 0; subset < 1 << parts.size(); subset++) {
            int left = span.searches();
            for (int i = 0; i < parts.size(); i++) {
                left -= (subset >> i & 1) * parts.get(i);
            }
            assertThat(left == 0 || left >= K).as(span + " by " + by).isTrue();
        }
    }

    private static List<Row> rows(Random random) {
        var rows = new ArrayList<Row>();
        int many = 1 + random.nextInt(40);
        for (int i = 0; i < many; i++) {
            rows.add(row(random.nextInt(13), "need" + random.nextInt(4),
                    "age" + random.nextInt(3), "DL" + random.nextInt(5),
                    1 + random.nextInt(12)));
        }
        return rows;
    }

    private static Row row(int week, String need, String ages, String district, int searches) {
        return new Row(QUARTER, "hydrotherapy", K, FIRST.plusWeeks(week), need, ages, district,
                searches, false);
    }
}
