package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Six months after publication, and every three months after.
class ReviewsTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-09-15");

    @Test
    void reviews_are_due_from_the_last_day_of_a_rough_date() {
        var reviews = reviews("2024-autumn");
        assertThat(reviews.due(TODAY)).extracting(Reviews.Due::by).containsExactly(
                LocalDate.parse("2025-05-31"), LocalDate.parse("2025-08-31"));
        assertThat(reviews.lateSince(TODAY)).contains(LocalDate.parse("2025-05-31"));
        assertThat(reviews.nextDue(TODAY)).contains(LocalDate.parse("2025-11-30"));
    }

    @Test
    void none_is_late_before_the_day_is_over() {
        assertThat(reviews("2024-autumn").lateSince(LocalDate.parse("2025-05-31"))).isEmpty();
        assertThat(reviews("2024-autumn").lateSince(LocalDate.parse("2025-06-01"))).isPresent();
    }

    @Test
    void the_last_review_that_is_held_ends_the_wait() {
        assertThat(reviews("2024-autumn", "2025-08").lateSince(TODAY)).isEmpty();
        assertThat(reviews("2024-autumn", "2025-05").lateSince(TODAY))
                .contains(LocalDate.parse("2025-08-31"));
    }

    /// Two that were held end the wait for those between them, and the next that is due is the
    /// one that none of them was for.
    @Test
    void a_late_review_is_made_up_for_by_the_next_that_is_held() {
        var today = LocalDate.parse("2026-11-22");
        var reviews = reviews("2024-autumn", "2025-05-31", "2026-11-20");
        assertThat(reviews.lateSince(today)).isEmpty();
        assertThat(reviews.late(today)).isEmpty();
        assertThat(reviews.nextDue(today)).contains(LocalDate.parse("2027-02-28"));
        assertThat(reviews("2024-autumn", "2025-05-31").late(today)).hasSize(5);
    }

    @Test
    void a_review_counts_from_a_month_before_its_date_until_a_month_before_the_next() {
        assertThat(held("2025-04-29")).containsExactly(false, false);
        assertThat(held("2025-04-30")).containsExactly(true, false);
        assertThat(held("2025-07-30")).containsExactly(true, false);
        assertThat(held("2025-07-31")).containsExactly(false, true);
    }

    @Test
    void none_is_due_when_the_plan_is_over() {
        var reviews = new Reviews(new RoughDate("2018-06"),
                Optional.of(new RoughDate("2019-05")), "Done.", List.of());
        assertThat(reviews.due(TODAY)).extracting(Reviews.Due::by).containsExactly(
                LocalDate.parse("2018-12-31"), LocalDate.parse("2019-03-31"));
        assertThat(reviews.lateSince(TODAY)).isEmpty();
        assertThat(reviews.nextDue(TODAY)).isEmpty();
    }

    @Test
    void what_happened_is_new_since_the_last_review_or_the_publication() {
        assertThat(reviews("2024-autumn").newSince().written()).isEqualTo("2024-autumn");
        assertThat(reviews("2024-autumn", "2025-05", "2025-08").newSince().written())
                .isEqualTo("2025-08");
    }

    private static List<Boolean> held(String date) {
        return reviews("2024-autumn", date).due(TODAY).stream()
                .map(due -> due.held().isPresent()).toList();
    }

    private static Reviews reviews(String published, String... held) {
        return new Reviews(new RoughDate(published), Optional.empty(), "", Stream.of(held)
                .map(date -> new Reviews.Held(new RoughDate(date), "A review.", true, ""))
                .toList());
    }
}
