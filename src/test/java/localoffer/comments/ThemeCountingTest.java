package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import localoffer.comments.ThemeTotals.Total;
import localoffer.questionnaires.Quarter;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comments are about is counted by the rule of the answers: ten together, or none.
@EmptySite
class ThemeCountingTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final Quarter LAST = new Quarter(2026, 3);
    private static final List<String> SERVICES = List.of("portage", "childrens-salt");

    @Inject EmbeddedServer server;
    @Inject Written written;
    @Inject ThemeCounting counting;
    @Inject ThemeTotals totals;
    @Inject ToldUs toldUs;

    @BeforeEach
    void clear() {
        written.clear();
    }

    @Test
    void nine_comments_are_not_counted_and_go_to_the_next_group() {
        written.close("portage", "2026Q2");
        written.clearAll(9, "portage", "2026Q2", "waiting", "minus");
        counting.count();
        assertThat(all("portage").comments()).isZero();
        written.close("portage", "2026Q3");
        written.clearAll(1, "portage", "2026Q3", "waiting", "plus");
        counting.count();
        assertThat(all("portage").comments()).isEqualTo(10);
        assertThat(all("portage").themes()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Waiting");
            assertThat(List.of(one.plus(), one.minus(), one.mixed())).containsExactly(1, 9, 0);
        });
        written.clearAll(3, "portage", "2026Q3", "waiting", "plus");
        counting.count();
        counting.count();
        assertThat(all("portage").comments()).isEqualTo(10);
    }

    @Test
    void what_everybody_may_read_is_never_counted_together_with_what_staff_alone_may_read() {
        written.close("portage", "2026Q3");
        written.clearAll(1, "portage", "2026Q3", "waiting", "minus");
        written.keepForStaff(1);
        written.clearAll(9, "portage", "2026Q3", "waiting", "plus");
        counting.count();
        assertThat(all("portage").comments()).isZero();
        written.clearAll(1, "portage", "2026Q3", "plan", "plus");
        counting.count();
        assertThat(all("portage").comments()).isEqualTo(10);
        assertThat(all("portage").themes()).allSatisfy(one ->
                assertThat(one.minus()).isZero());
        written.clearAll(9, "portage", "2026Q3", "kindness", "mixed");
        written.keepForStaff(9);
        counting.count();
        assertThat(written.rows("select outcome, comments from theme_group order by 1"))
                .containsExactly("quote|10", "summary|10");
    }

    @Test
    void a_group_for_each_quarter_when_each_has_enough_and_nothing_before_the_close() {
        written.close("portage", "2026Q1");
        written.close("portage", "2026Q2");
        written.clearAll(12, "portage", "2026Q1", "waiting", "minus");
        written.clearAll(10, "portage", "2026Q2", "kindness", "plus");
        written.clearAll(10, "portage", "2026Q3", "plan", "mixed");
        counting.count();
        assertThat(totals.of("portage", List.of("parents"), new Quarter(2026, 2)).themes())
                .extracting(ThemeTotals.Count::theme).containsExactly("kindness");
        assertThat(totals.of("portage", List.of("young-people"), FIRST).comments()).isZero();
        assertThat(all("portage").comments()).isEqualTo(22);
    }

    @Test
    void what_a_wider_or_later_question_adds_is_nothing_or_ten_comments_and_more() {
        var chance = new Random(7);
        var asked = new ArrayList<Asked>();
        for (int step = 0; FIRST.plus(step).compareTo(LAST) <= 0; step++) {
            var quarter = FIRST.plus(step).toString();
            for (var service : SERVICES) {
                written.close(service, quarter);
                written.clearAll(1 + chance.nextInt(15), service, quarter,
                        chance.nextBoolean() ? "waiting" : "plan", "minus");
            }
            counting.count();
            for (int i = 0; i < 12; i++) {
                asked.add(ask(SERVICES.subList(chance.nextInt(2), 2),
                        FIRST.plus(chance.nextInt(6)), chance.nextInt(5), step));
            }
        }
        int compared = 0;
        for (var one : asked) {
            for (var wider : asked) {
                if (one.isWithin(wider)) {
                    compared++;
                    int more = wider.comments() - one.comments();
                    assertThat(more == 0 || more >= 10).as("%s, %s", one, wider).isTrue();
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
        assertThat(asked).anyMatch(one -> one.comments() >= 10);
    }

    @Test
    void families_see_what_people_write_about_most_in_round_figures() {
        written.close("portage", "2026Q3");
        written.clearAll(13, "portage", "2026Q3", "waiting", "minus");
        written.clearAll(9, "portage", "2026Q3", "kindness", "plus");
        counting.count();
        toldUs.look();
        var family = new Browser(server.getURI());
        assertThat(family.get("/told-us").words()).contains("What people write about most",
                "about 20 comments", "Waiting: 59% mostly criticism",
                "Kindness and respect: 41% mostly praise");
        assertThat(family.get("/told-us?year=2026&service=portage").words())
                .contains("about 20 comments");
    }

    /// @param step when it was asked
    private record Asked(List<String> services, Quarter since, Quarter until, int step,
            int comments) {

        boolean isWithin(Asked other) {
            return other.services.containsAll(services) && since.compareTo(other.since) >= 0
                    && until.compareTo(other.until) <= 0 && step <= other.step;
        }
    }

    private Asked ask(List<String> services, Quarter since, int quarters, int step) {
        var until = since.plus(quarters);
        return new Asked(services, since, until, step,
                totals.ofAll(services, since, until).comments());
    }

    private Total all(String service) {
        return totals.of(service, List.of("parents"), FIRST);
    }
}
